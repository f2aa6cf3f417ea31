package io.entente.corpus;

import io.entente.article.ParseResult;
import io.entente.article.RejectReason;
import io.entente.article.SkipRule;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/** What a slice of a file gives: its articles and rejects, one at a time, then the counts of what rules leave out. */
final class SliceRecords implements Iterator<ParseResult>, Closeable {

    private final String sourceUri;
    private final RecordInterpreter interpreter;
    private final Iterator<RawRecord> records;
    private final TreeMap<SkipRule, Long> skipped = new TreeMap<>();
    private @Nullable CorpusFile file;
    private @Nullable ParseResult next;

    private SliceRecords(
            String sourceUri, RecordInterpreter interpreter, Iterator<RawRecord> records, @Nullable CorpusFile file) {
        this.sourceUri = sourceUri;
        this.interpreter = interpreter;
        this.records = records;
        this.file = file;
    }

    /** Opens a slice; where that fails, the one record says so. */
    static SliceRecords open(
            FileSlice slice, ReadSettings settings, RecordInterpreter interpreter, Configuration conf) {
        CorpusFile file = null;
        Iterator<RawRecord> records;
        try {
            file = CorpusFile.open(slice, conf);
            records = FileRecords.of(file, settings);
        } catch (BrokenFileException e) {
            records = FileRecords.broken(e.reason(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            records = FileRecords.broken(RejectReason.UNREADABLE, "The file cannot be opened: " + e);
        }
        return new SliceRecords(slice.sourceUri(), interpreter, records, file);
    }

    @Override
    public boolean hasNext() {
        while (next == null && records.hasNext()) {
            ParseResult result = interpreter.interpret(sourceUri, records.next());
            if (result instanceof ParseResult.Skipped one) {
                skipped.merge(one.rule(), one.count(), Long::sum);
            } else {
                next = result;
            }
        }
        if (next == null) {
            close();
            Map.Entry<SkipRule, Long> count = skipped.pollFirstEntry();
            next = count == null ? null : new ParseResult.Skipped(sourceUri, count.getKey(), count.getValue());
        }
        return next != null;
    }

    @Override
    public ParseResult next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        ParseResult result = next;
        next = null;
        return result;
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException nothingMoreToRead) {
            // What could be read was read.
        } finally {
            file = null;
        }
    }
}
