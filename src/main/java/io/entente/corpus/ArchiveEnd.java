package io.entente.corpus;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of an archive as they pass, and whether they were all: readers of archives take a cut for the end. */
final class ArchiveEnd extends BlockStream {

    private static final int END_OF_ZIP = 'P' << 24 | 'K' << 16 | 5 << 8 | 6;
    private static final int BLOCK_OF_TAR = 512;

    private int lastFour;
    private boolean zipEnded;
    private long zeros;
    private long position;
    private boolean atEnd;
    private boolean givenUp;

    ArchiveEnd(InputStream in) {
        super(in);
    }

    /** How many bytes have passed. */
    long position() {
        return position;
    }

    /** Whether there was nothing more to read. */
    boolean isAtEnd() {
        return atEnd;
    }

    /** Says that the rest is not to be read. */
    void giveUp() {
        givenUp = true;
    }

    boolean isGivenUp() {
        return givenUp;
    }

    /** Whether the record with which a ZIP ends was met, or the empty block with which a TAR does. */
    boolean hasEndMark(boolean zip) {
        return zip ? zipEnded : zeros >= BLOCK_OF_TAR;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = in.read(bytes, offset, length);
        atEnd = n < 0;
        position += Math.max(n, 0);
        for (int i = 0; i < n; i++) {
            byte b = bytes[offset + i];
            lastFour = lastFour << 8 | (b & 0xff);
            zipEnded |= lastFour == END_OF_ZIP;
            zeros = b == 0 ? zeros + 1 : 0;
        }
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        byte[] waste = new byte[(int) Math.min(1 << 13, Math.max(n, 0))];
        return Math.max(read(waste, 0, waste.length), 0);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
