package io.entente.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Delivers what stood before an error, for decompressors that drop the bytes of the call in which they fail, and that answer
 * damaged data with exceptions of any kind.
 */
final class ByteByByte extends FilterInputStream {

    private @Nullable IOException failure;

    ByteByByte(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        int n = 0;
        try {
            while (n < length) {
                int b = in.read();
                if (b < 0) {
                    return n == 0 ? -1 : n;
                }
                bytes[offset + n] = (byte) b;
                n++;
            }
        } catch (IOException | RuntimeException e) {
            failure = e instanceof IOException io ? io : new IOException("no valid data: " + e, e);
            if (n == 0) {
                throw failure;
            }
        }
        return n;
    }
}
