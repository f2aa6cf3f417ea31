package io.entente.corpus;

import io.entente.article.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Unpacked bytes, which end with an error when there are far more of them than news is packed to: text is packed to a third or
 * a tenth of its length, lists of equal records to a hundredth.
 */
final class Unpacking extends BlockStream {

    private static final long FREE = 64L << 20;
    private static final long MOST_TIMES = 200;

    private final LongSupplier packed;
    private long unpacked;

    /** @param packed how many packed bytes were read so far */
    Unpacking(InputStream in, LongSupplier packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (unpacked > FREE && unpacked / MOST_TIMES > packed.getAsLong()) {
            throw new BrokenFileException(
                    RejectReason.BOMB,
                    packed.getAsLong() + " bytes are unpacked to more than " + unpacked + ": the rest was left packed");
        }
        int n = in.read(bytes, offset, length);
        unpacked += Math.max(n, 0);
        return n;
    }
}
