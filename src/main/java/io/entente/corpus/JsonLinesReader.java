package io.entente.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.entente.article.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One JSON object a line. A line that is none is one broken record; the next line is read as if nothing had been. */
record JsonLinesReader(long maxRecordBytes) implements RecordReader {

    @Override
    public Iterator<RawRecord> read(CorpusFile file) throws IOException {
        return new Lines(file.utf8(), file.slice(), maxRecordBytes);
    }

    private static final class Lines extends RecordIterator {

        private final ByteLines lines;
        private final FileSlice slice;
        private final long limit;
        private boolean started;

        Lines(InputStream bytes, FileSlice slice, long limit) {
            super(RejectReason.BROKEN_JSON);
            this.lines = new ByteLines(bytes, Math.max(0, slice.start() - 1), limit);
            this.slice = slice;
            this.limit = limit;
        }

        @Override
        @Nullable
        RawRecord advance() throws IOException {
            if (!started) {
                started = true;
                if (slice.start() > 0 && !lines.next()) {
                    return null;
                }
            }
            while (lines.next()) {
                if (!slice.isWhole() && lines.lineOffset() >= slice.end()) {
                    return null;
                }
                if (lines.isTooLong()) {
                    return broken(RejectReason.TOO_LARGE, "The line is longer than the limit of " + limit + " bytes");
                }
                if (!lines.isBlank()) {
                    return record();
                }
            }
            return null;
        }

        private RawRecord record() throws IOException {
            try {
                Optional<Map<String, Object>> values = JsonValues.parse(lines.text());
                return values.isPresent()
                        ? new RawRecord.Fields(lines.lineOffset(), values.get())
                        : broken(RejectReason.NOT_AN_ARTICLE, "The line is JSON but no object");
            } catch (JsonProcessingException e) {
                return broken(RejectReason.BROKEN_JSON, JsonValues.message(e));
            }
        }

        private RawRecord broken(RejectReason reason, String message) {
            return new RawRecord.Broken(lines.lineOffset(), reason, message, lines.excerpt());
        }

        @Override
        long position() {
            return lines.lineOffset();
        }

        @Override
        String excerpt() {
            return lines.excerpt();
        }
    }
}
