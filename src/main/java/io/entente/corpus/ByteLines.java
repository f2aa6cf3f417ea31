package io.entente.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream as bytes, with their places; of a line that is too long only the beginning is kept. */
final class ByteLines {

    private static final int BUFFER = 1 << 16;
    private static final int EXCERPT_BYTES = 1 << 10;

    private final InputStream in;
    private final long limit;
    private final byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;
    private long position;
    private long lineOffset;
    private byte[] line = new byte[1 << 12];
    private int length;
    private boolean tooLong;

    /**
     * @param position the place of the stream's first byte
     * @param limit the longest line, in bytes
     */
    ByteLines(InputStream in, long position, long limit) {
        this.in = in;
        this.position = position;
        this.lineOffset = position;
        this.limit = limit;
    }

    /** Goes to the next line; false at the end of the stream. */
    boolean next() throws IOException {
        lineOffset = position;
        length = 0;
        tooLong = false;
        while (true) {
            if (start == end && !fill()) {
                return position > lineOffset;
            }
            int newline = start;
            while (newline < end && buffer[newline] != '\n') {
                newline++;
            }
            append(newline);
            if (newline < end) {
                start++;
                position++;
                return true;
            }
        }
    }

    private boolean fill() throws IOException {
        start = 0;
        end = 0;
        end = Math.max(in.read(buffer, 0, BUFFER), 0);
        return end > 0;
    }

    private void append(int until) {
        int n = until - start;
        position += n;
        if (!tooLong && (long) length + n > limit) {
            tooLong = true;
            n = Math.min(n, EXCERPT_BYTES);
        } else if (tooLong) {
            n = 0;
        }
        if (length + n > line.length) {
            line = Arrays.copyOf(line, Math.max(length + n, (int) Math.min(2L * line.length, Integer.MAX_VALUE - 8)));
        }
        System.arraycopy(buffer, start, line, length, n);
        length += n;
        start = until;
    }

    /** The place at which the line begins. */
    long lineOffset() {
        return lineOffset;
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] < 0 || line[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** The line without its end. */
    String text() {
        return Decoding.decode(line, 0, length);
    }

    /** The beginning of the line. */
    String excerpt() {
        return Decoding.decode(line, 0, Math.min(length, EXCERPT_BYTES));
    }
}
