package io.entente.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * All members of a gzip file. Java's own stream leaves out without a word whatever follows a member and is none; here that is
 * an error, save for zeros, which tapes and block devices fill up with.
 */
final class GzipMembers extends GZIPInputStream {

    private final RawBytes raw;
    private boolean checked;

    GzipMembers(InputStream in, RawBytes raw) throws IOException {
        super(new MoreToCome(in), 1 << 16);
        this.raw = raw;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        if (n < 0 && !checked) {
            checked = true;
            in.skip(Long.MAX_VALUE);
            int lengthOfMember = (int) inf.getBytesWritten();
            if (raw.lastFour() != lengthOfMember && raw.lastFour() != 0) {
                throw new ZipException("what follows the last member is no gzip");
            }
        }
        return n;
    }

    /** Says that more is available, without which Java's stream takes a pause of the storage for the end of the file. */
    private static final class MoreToCome extends FilterInputStream {

        MoreToCome(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 1;
        }

        /** Reads to the end. */
        @Override
        public long skip(long n) throws IOException {
            byte[] waste = new byte[1 << 13];
            long skipped = 0;
            for (int got = 0; got >= 0; got = read(waste, 0, waste.length)) {
                skipped += got;
            }
            return skipped;
        }
    }
}
