package io.entente.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** The records of a web archive; where one is broken, the next can be sought by how records begin. */
final class WarcStream {

    private static final byte[] BEGIN = "\r\n\r\nWARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FIRST_FIELD = "\r\nWARC-".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION_DIGITS = 1;
    private static final byte[] SOUGHT = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] ADDRESS = "http".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern ARC_RECORD = Pattern.compile(
            "https?://[^ \\n]{1,3000} [0-9a-fA-F.:]{3,45} [0-9]{12,17} [^ \\n]{1,200} [0-9]{1,18}\\r?\\n");
    private static final int LONGEST_LINE = 4096;

    private InputStream in;
    private ReadableByteChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).flip();
    private @Nullable WarcReader reader;

    WarcStream(InputStream in) {
        this.in = in;
        this.channel = Channels.newChannel(in);
    }

    /** The next record, or nothing at the end. */
    Optional<WarcRecord> next() throws IOException {
        if (reader == null) {
            reader = new WarcReader(channel, buffer);
            reader.setLenient(true);
        }
        return reader.next();
    }

    /** Goes to where the next record begins; false where none does. The byte that is next is passed in any case. */
    boolean seekRecord() throws IOException {
        reader = null;
        if (buffer.hasRemaining()) {
            buffer.get();
        }
        int previous = '\n';
        while (fill(SOUGHT.length)) {
            if (previous == '\n' && (isAt(SOUGHT) || isAtArcRecord())) {
                return true;
            }
            previous = buffer.get();
        }
        return false;
    }

    /** Whether the next line is the head of a record of the older format. */
    private boolean isAtArcRecord() throws IOException {
        if (!isAt(ADDRESS)) {
            return false;
        }
        boolean whole = fill(LONGEST_LINE);
        int length = whole ? LONGEST_LINE : buffer.remaining();
        String line = new String(buffer.array(), buffer.position(), length, StandardCharsets.ISO_8859_1);
        return ARC_RECORD.matcher(line).lookingAt();
    }

    private boolean isAt(byte[] sought) {
        for (int i = 0; i < sought.length; i++) {
            if (buffer.get(buffer.position() + i) != sought[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean fill(int bytes) throws IOException {
        while (buffer.remaining() < bytes) {
            buffer.compact();
            int n = channel.read(buffer);
            buffer.flip();
            if (n < 0) {
                return false;
            }
        }
        return true;
    }

    /** The first bytes of a record's body, as far as the archive has them. */
    static byte[] read(WarcRecord record, int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.min(length, 1 << 16));
        byte[] part = new byte[1 << 13];
        InputStream body = record.body().stream();
        try {
            while (bytes.size() < length) {
                int n = body.read(part, 0, Math.min(part.length, length - bytes.size()));
                if (n < 0) {
                    break;
                }
                bytes.write(part, 0, n);
            }
        } catch (EOFException end) {
            // What there is was read.
        }
        return bytes.toByteArray();
    }

    /** Gives back what was read as part of a record but is the next one. */
    void unread(byte[] body, int from) {
        byte[] buffered = new byte[buffer.remaining()];
        buffer.get(buffered);
        InputStream back = new SequenceInputStream(
                new ByteArrayInputStream(body, from, body.length - from), new ByteArrayInputStream(buffered));
        in = new SequenceInputStream(back, in);
        channel = Channels.newChannel(in);
        reader = null;
    }

    /** Where in a record's body another record begins, or -1: then the body's length was a lie. */
    static int indexOfRecord(byte[] body) {
        for (int i = 0; i + BEGIN.length + VERSION_DIGITS + FIRST_FIELD.length <= body.length; i++) {
            if (body[i] == '\r'
                    && startsWith(body, i, BEGIN)
                    && startsWith(body, i + BEGIN.length + VERSION_DIGITS, FIRST_FIELD)) {
                return i + 4;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] start) {
        return Arrays.equals(bytes, at, at + start.length, start, 0, start.length);
    }
}
