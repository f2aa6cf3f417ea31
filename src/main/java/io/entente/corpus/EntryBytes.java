package io.entente.corpus;

import io.entente.article.RejectReason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The unpacked bytes of one entry of an archive; what is wrong with them is said in our words, and closing them closes nothing. */
final class EntryBytes extends FilterInputStream {

    private final ArchiveEnd archive;

    EntryBytes(InputStream entries, ArchiveEnd archive) {
        super(entries);
        this.archive = archive;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return in.read(bytes, offset, length);
        } catch (BrokenFileException e) {
            if (e.reason() == RejectReason.BOMB) {
                archive.giveUp();
            }
            throw e;
        } catch (IOException | RuntimeException e) {
            throw archive.isAtEnd()
                    ? new BrokenFileException(
                            RejectReason.TRUNCATED, "The archive ends within the entry: " + e.getMessage(), e)
                    : new BrokenFileException(
                            RejectReason.CORRUPT_COMPRESSION, "The entry is damaged: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {}
}
