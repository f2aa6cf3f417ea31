package io.entente.corpus;

import io.entente.article.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The unpacked bytes of one entry of an archive; what is wrong with them is said in our words, and closing them closes nothing. */
final class EntryBytes extends BlockStream {

    private final ArchiveEnd archive;
    private final ArchiveEntry entry;
    private final CRC32 checksum = new CRC32();
    private boolean ended;

    EntryBytes(InputStream entries, ArchiveEntry entry, ArchiveEnd archive) {
        super(entries);
        this.entry = entry;
        this.archive = archive;
    }

    /** Whether all bytes were read and they are not those that were packed; what is not known yet may be well. */
    boolean isDamaged() {
        return ended
                && entry instanceof ZipArchiveEntry zipped
                && zipped.getCrc() >= 0
                && zipped.getCrc() != checksum.getValue();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int n = in.read(bytes, offset, length);
            if (n > 0) {
                checksum.update(bytes, offset, n);
            } else if (n < 0 && !ended) {
                ended = true;
                if (isDamaged()) {
                    throw new IOException("its checksum does not fit");
                }
            }
            return n;
        } catch (BrokenFileException e) {
            if (e.reason() == RejectReason.BOMB) {
                archive.giveUp();
            }
            throw e;
        } catch (IOException | RuntimeException e) {
            throw archive.isAtEnd() && !isDamaged()
                    ? new BrokenFileException(
                            RejectReason.TRUNCATED, "The archive ends within the entry: " + e.getMessage(), e)
                    : new BrokenFileException(
                            RejectReason.CORRUPT_COMPRESSION, "The entry is damaged: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {}
}
