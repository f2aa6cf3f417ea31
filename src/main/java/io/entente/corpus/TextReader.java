package io.entente.corpus;

import io.entente.article.RejectReason;
import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** One article a file, all of it text. */
record TextReader(long maxRecordBytes) implements RecordReader {

    @Override
    public Iterator<RawRecord> read(CorpusFile file) {
        return new Whole(file, Math.toIntExact(maxRecordBytes));
    }

    private static final class Whole extends RecordIterator {

        private final CorpusFile file;
        private final int limit;
        private boolean done;

        Whole(CorpusFile file, int limit) {
            super(RejectReason.UNREADABLE);
            this.file = file;
            this.limit = limit;
        }

        @Override
        @Nullable
        RawRecord advance() throws IOException {
            if (done) {
                return null;
            }
            done = true;
            byte[] bytes = file.bytes().readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw BrokenFileException.tooLarge("The text", limit);
            }
            return new RawRecord.Text(0, Decoding.decode(bytes, TextEncoding.of(bytes, null)));
        }

        @Override
        long position() {
            return 0;
        }

        @Override
        String excerpt() {
            return file.head().text();
        }
    }
}
