package io.entente.corpus;

import io.entente.article.RejectReason;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Records one after the other; where reading fails, one last record says why, and what came before stays. */
abstract class RecordIterator implements Iterator<RawRecord> {

    private final RejectReason syntax;
    private @Nullable RawRecord next;
    private boolean ended;

    /** Records of a format whose own errors have this reason. */
    RecordIterator(RejectReason syntax) {
        this.syntax = syntax;
    }

    /** The next record, or null at the end. */
    abstract @Nullable RawRecord advance() throws IOException;

    /** The place of the record that is being read. */
    abstract long position();

    /** The beginning of the record that is being read, as far as it is known. */
    String excerpt() {
        return "";
    }

    @Override
    public final boolean hasNext() {
        if (next == null && !ended) {
            try {
                next = advance();
                ended = next == null;
            } catch (BrokenFileException e) {
                next = broken(e.reason(), e);
            } catch (IOException e) {
                next = broken(syntax, e);
            }
        }
        return next != null;
    }

    private RawRecord broken(RejectReason reason, IOException e) {
        ended = true;
        String message = e.getMessage();
        return new RawRecord.Broken(position(), reason, message == null ? e.toString() : message, excerpt());
    }

    @Override
    public final RawRecord next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        RawRecord record = next;
        next = null;
        return record;
    }
}
