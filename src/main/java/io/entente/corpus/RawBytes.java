package io.entente.corpus;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of a file as they lie on disk, with what a decompressor that fails on them does not tell: how far it came. */
final class RawBytes extends BlockStream {

    private long position;
    private int lastFour;
    private boolean atEnd;
    private @Nullable IOException failure;

    RawBytes(InputStream in) {
        super(in);
    }

    /** How many bytes were read. */
    long position() {
        return position;
    }

    /** The last four bytes that were read, as a little-endian number. */
    int lastFour() {
        return lastFour;
    }

    boolean isAtEnd() {
        return atEnd;
    }

    /** Why the storage itself could not deliver a byte, or null. */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int n = in.read(bytes, offset, length);
            atEnd = n < 0;
            position += Math.max(n, 0);
            for (int i = Math.max(0, n - 4); i < n; i++) {
                lastFour = lastFour >>> 8 | (bytes[offset + i] & 0xff) << 24;
            }
            return n;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
