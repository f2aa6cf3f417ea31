package io.entente.corpus;

import java.io.IOException;
import java.io.InputStream;

/** A stream that ends with an error when a record takes more bytes than the limit, before they fill the memory. */
final class RecordBudget extends BlockStream {

    /** What the readers above read ahead of the record they are in. */
    private static final int READ_AHEAD = 1 << 15;

    private final long limit;
    private long left;

    RecordBudget(InputStream in, long limit) {
        super(in);
        this.limit = limit;
        this.left = limit + READ_AHEAD;
    }

    /** Says that a record is done and the next begins. */
    void renew() {
        left = limit + READ_AHEAD;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left <= 0) {
            throw BrokenFileException.tooLarge("The record", limit);
        }
        int n = in.read(bytes, offset, (int) Math.min(length, left));
        left -= Math.max(n, 0);
        return n;
    }
}
