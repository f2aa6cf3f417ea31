package io.entente.corpus;

import io.entente.article.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an Avro file, checked block by block as they pass: Avro's own reader sets memory aside for as long a block as
 * the file says, before it sees that the file is lying.
 */
final class AvroFrames extends BlockStream {

    private static final int MAGIC_BYTES = 4;
    private static final int SYNC_BYTES = 16;

    /** What the next byte is part of. */
    private enum Part {
        MAGIC,
        META_COUNT,
        META_SIZE,
        META_LENGTH,
        META_BYTES,
        SYNC,
        BLOCK_COUNT,
        BLOCK_LENGTH,
        BLOCK_BYTES
    }

    private final long limit;
    private Part part = Part.MAGIC;
    private long left = MAGIC_BYTES;
    private long strings;
    private long number;
    private int shift;
    private @Nullable IOException failure;

    AvroFrames(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    /** Why the bytes ended before the file does, or null. They end quietly, since Avro's reader loses what an error interrupts. */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (failure != null) {
            return -1;
        }
        int n;
        try {
            n = in.read(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            return -1;
        }
        if (n < 0 && (part != Part.BLOCK_COUNT || shift > 0)) {
            failure = new BrokenFileException(RejectReason.TRUNCATED, "The file ends within a block of Avro");
        }
        int i = 0;
        while (i < n) {
            if (isCounted()) {
                int whole = (int) Math.min(left, n - i);
                left -= whole;
                i += whole;
                if (left == 0) {
                    next();
                }
            } else {
                try {
                    digit(bytes[offset + i]);
                } catch (BrokenFileException e) {
                    failure = e;
                    return i == 0 ? -1 : i;
                }
                i++;
            }
        }
        return n;
    }

    private boolean isCounted() {
        return part == Part.MAGIC || part == Part.META_BYTES || part == Part.SYNC || part == Part.BLOCK_BYTES;
    }

    /** One byte of a number of variable length, the sign in its last bit. */
    private void digit(byte b) throws BrokenFileException {
        if (shift > 63) {
            throw lie("a number of more than ten bytes");
        }
        number |= (long) (b & 0x7f) << shift;
        shift += 7;
        if (b >= 0) {
            long value = number >>> 1 ^ -(number & 1);
            number = 0;
            shift = 0;
            take(value);
        }
    }

    private void take(long value) throws BrokenFileException {
        switch (part) {
            case META_COUNT -> {
                strings = 2 * Math.abs(value);
                part = value < 0 ? Part.META_SIZE : value == 0 ? Part.SYNC : Part.META_LENGTH;
                left = SYNC_BYTES;
            }
            case META_SIZE -> part = Part.META_LENGTH;
            case META_LENGTH -> count(value, Part.META_BYTES);
            case BLOCK_COUNT -> part = Part.BLOCK_LENGTH;
            default -> count(value, Part.BLOCK_BYTES);
        }
    }

    private void count(long value, Part counted) throws BrokenFileException {
        if (value < 0 || value > limit) {
            throw lie(value + " bytes, more than the limit of " + limit);
        }
        part = counted;
        left = value;
        if (left == 0) {
            next();
        }
    }

    /** What comes after the bytes that were counted. */
    private void next() {
        switch (part) {
            case MAGIC -> part = Part.META_COUNT;
            case META_BYTES -> {
                strings--;
                part = strings > 0 ? Part.META_LENGTH : Part.META_COUNT;
            }
            case BLOCK_BYTES -> {
                part = Part.SYNC;
                left = SYNC_BYTES;
            }
            default -> part = Part.BLOCK_COUNT;
        }
    }

    private static BrokenFileException lie(String what) {
        return new BrokenFileException(RejectReason.BROKEN_AVRO, "An Avro block says that it has " + what);
    }
}
