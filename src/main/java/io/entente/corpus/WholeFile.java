package io.entente.corpus;

import io.entente.article.RejectReason;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The one record of a file that is read as a whole. */
abstract class WholeFile extends RecordIterator {

    private final CorpusFile file;
    private final int limit;
    private final String what;
    private boolean done;

    /**
     * The record of a file.
     *
     * @param limit how many bytes it may have
     * @param what it is, at the head of a sentence
     */
    WholeFile(CorpusFile file, long limit, String what) {
        super(RejectReason.UNREADABLE);
        this.file = file;
        this.limit = Math.toIntExact(limit);
        this.what = what;
    }

    abstract RawRecord record(byte[] bytes);

    @Override
    final @Nullable RawRecord advance() throws IOException {
        if (done) {
            return null;
        }
        done = true;
        byte[] bytes = file.bytes().readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw BrokenFileException.tooLarge(what, limit);
        }
        return record(bytes);
    }

    @Override
    final long position() {
        return 0;
    }

    @Override
    final String excerpt() {
        return file.head().text();
    }
}
