package io.entente.corpus;

import io.entente.article.ParseResult;
import io.entente.article.RejectReason;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/** What a slice of a file gives: its articles and rejects, one at a time. The file is closed after the last. */
final class SliceRecords implements Iterator<ParseResult>, Closeable {

    private final String sourceUri;
    private final RecordInterpreter interpreter;
    private final Iterator<RawRecord> records;
    private @Nullable CorpusFile file;

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
            records = records(file, settings);
        } catch (BrokenFileException e) {
            records = broken(e.reason(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            records = broken(RejectReason.UNREADABLE, "The file cannot be opened: " + e);
        }
        return new SliceRecords(slice.sourceUri(), interpreter, records, file);
    }

    private static Iterator<RawRecord> records(CorpusFile file, ReadSettings settings) throws IOException {
        FileSlice slice = file.slice();
        FileHead head = file.head();
        if (!slice.isWhole()) {
            return Format.JSONL.reader(settings).read(file);
        }
        if (head.complete() && head.bytes().length == 0) {
            return broken(RejectReason.EMPTY_FILE, "The file has no bytes");
        }
        Format format = FormatSniffer.sniff(slice.fileName(), head, settings);
        String foreign = head.foreign(Format.bySuffix(slice.fileName()) != null);
        if (foreign != null && settings.format() == null && format != Format.PARQUET) {
            return broken(RejectReason.UNKNOWN_FORMAT, "The file is " + foreign);
        }
        if (head.complete() && format != Format.TEXT && head.text().isBlank()) {
            return broken(RejectReason.EMPTY_FILE, "The file has nothing but white space");
        }
        return format.reader(settings).read(file);
    }

    private static Iterator<RawRecord> broken(RejectReason reason, String message) {
        return List.<RawRecord>of(new RawRecord.Broken(0, reason, message, "")).iterator();
    }

    @Override
    public boolean hasNext() {
        boolean more = records.hasNext();
        if (!more) {
            close();
        }
        return more;
    }

    @Override
    public ParseResult next() {
        if (!records.hasNext()) {
            throw new NoSuchElementException();
        }
        return interpreter.interpret(sourceUri, records.next());
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
