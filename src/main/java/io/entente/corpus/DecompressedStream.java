package io.entente.corpus;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStream;
import io.entente.article.RejectReason;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file without its compression, which is known by its first bytes and not by the file's name. Every byte that
 * can be had is delivered before a {@link BrokenFileException} says where and why the rest cannot.
 */
final class DecompressedStream extends InputStream {

    private final RawBytes raw;
    private final Compression compression;
    private final InputStream in;
    private byte[] head = new byte[0];
    private int headStart;
    private @Nullable IOException failure;
    private long delivered;

    private DecompressedStream(RawBytes raw, Compression compression, InputStream in) {
        this.raw = raw;
        this.compression = compression;
        this.in = in;
    }

    /** The bytes of a stream; compression is looked for only at the beginning of a file. */
    static DecompressedStream of(InputStream stream, boolean fromStart) throws IOException {
        RawBytes raw = new RawBytes(stream);
        BufferedInputStream buffered = new BufferedInputStream(raw, 1 << 16);
        Compression compression = fromStart ? Compression.of(buffered) : Compression.NONE;
        try {
            InputStream open = compression.open(buffered, raw);
            return new DecompressedStream(
                    raw, compression, compression == Compression.NONE ? open : new Unpacking(open, raw::position));
        } catch (IOException e) {
            DecompressedStream broken = new DecompressedStream(raw, compression, InputStream.nullInputStream());
            broken.failure = broken.explained(e);
            return broken;
        }
    }

    boolean isCompressed() {
        return compression != Compression.NONE;
    }

    /** The first bytes, at most {@code n}, without consuming them; only before anything is read. */
    byte[] peek(int n) {
        byte[] bytes = new byte[n];
        int length = 0;
        while (length < n && failure == null) {
            try {
                int got = in.read(bytes, length, n - length);
                if (got < 0) {
                    break;
                }
                length += got;
            } catch (IOException e) {
                failure = explained(e);
            }
        }
        head = Arrays.copyOf(bytes, length);
        return head;
    }

    /** Whether {@link #peek} met the end before {@code n} bytes. */
    boolean endsWithin(int n) {
        return head.length < n && failure == null;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (headStart < head.length) {
            int n = Math.min(length, head.length - headStart);
            System.arraycopy(head, headStart, bytes, offset, n);
            headStart += n;
            delivered += n;
            return n;
        }
        if (failure != null) {
            throw failure;
        }
        try {
            int n = in.read(bytes, offset, length);
            delivered += Math.max(n, 0);
            return n;
        } catch (IOException e) {
            failure = explained(e);
            throw failure;
        }
    }

    private BrokenFileException explained(IOException e) {
        if (e instanceof BrokenFileException known) {
            return known;
        }
        long place = Math.max(delivered, head.length);
        if (raw.failure() != null || compression == Compression.NONE) {
            return new BrokenFileException(RejectReason.UNREADABLE, "Reading failed after byte " + place + ": " + e, e);
        }
        boolean truncated = e instanceof EOFException
                || (compression == Compression.BZIP2 && raw.isAtEnd() && !isChecksum(e))
                || (e instanceof ZstdIOException
                        && String.valueOf(e.getMessage()).contains("Truncated"));
        String what = compression.title() + (truncated ? " data ends too early" : " data is damaged");
        return new BrokenFileException(
                truncated ? RejectReason.TRUNCATED : RejectReason.CORRUPT_COMPRESSION,
                what + ", near byte " + raw.position() + " of the file: " + e.getMessage(),
                e);
    }

    private static boolean isChecksum(IOException e) {
        return String.valueOf(e.getMessage()).contains("CRC");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** How a file is compressed. */
    enum Compression {
        NONE,
        GZIP,
        BZIP2,
        ZSTD;

        private static final int MAGIC_BYTES = 10;

        static Compression of(BufferedInputStream in) throws IOException {
            in.mark(MAGIC_BYTES);
            byte[] magic = in.readNBytes(MAGIC_BYTES);
            in.reset();
            if (FileHead.startsWith(magic, 0x1f, 0x8b, 8)) {
                return GZIP;
            }
            boolean bzip2 = FileHead.startsWith(magic, 'B', 'Z', 'h');
            boolean block = magic.length == MAGIC_BYTES && magic[4] == 0x31 && magic[5] == 0x41;
            boolean end = magic.length == MAGIC_BYTES && magic[4] == 0x17 && magic[5] == 0x72;
            if (bzip2 && (block || end)) {
                return BZIP2;
            }
            return FileHead.startsWith(magic, 0x28, 0xb5, 0x2f, 0xfd) ? ZSTD : NONE;
        }

        InputStream open(InputStream in, RawBytes raw) throws IOException {
            return switch (this) {
                case NONE -> in;
                case GZIP -> new GzipMembers(in, raw);
                case BZIP2 -> new ByteByByte(new BZip2CompressorInputStream(in, true));
                case ZSTD -> new ZstdInputStream(in);
            };
        }

        String title() {
            return this == GZIP ? "gzip" : this == BZIP2 ? "bzip2" : "zstd";
        }
    }
}
