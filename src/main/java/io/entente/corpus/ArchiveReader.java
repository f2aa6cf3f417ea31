package io.entente.corpus;

import io.entente.article.RejectReason;
import io.entente.article.SkipRule;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * ZIP and TAR archives, read from front to back, each entry as a file of its own. Nothing is written anywhere, so that the name
 * of an entry is only a name. The names that are left out in a folder are left out here too.
 */
record ArchiveReader(ReadSettings settings, boolean zip) implements RecordReader {

    /** Archives in archives beyond this are not opened. */
    private static final int DEEPEST = 3;

    @Override
    public Iterator<RawRecord> read(CorpusFile file) {
        if (file.depth() >= DEEPEST) {
            return FileRecords.broken(
                    RejectReason.TOO_DEEP, "Archives in archives are opened to a depth of " + DEEPEST + " only");
        }
        ArchiveEnd bytes = new ArchiveEnd(file.bytes());
        return new Entries(open(bytes), bytes, file, settings, zip);
    }

    private ArchiveInputStream open(InputStream bytes) {
        return zip ? new ZipArchiveInputStream(bytes, "UTF-8", true, true) : new TarArchiveInputStream(bytes, "UTF-8");
    }

    private static final class Entries extends RecordIterator {

        private final ArchiveInputStream archive;
        private final ArchiveEnd bytes;
        private final CorpusFile file;
        private final ReadSettings settings;
        private final boolean zip;
        private final InputStream unpacked;
        private final Set<String> names = new HashSet<>();
        private Iterator<RawRecord> records = Collections.emptyIterator();
        private @Nullable EntryBytes content;
        private @Nullable ArchiveEntry following;
        private String name = "";
        private @Nullable RejectReason last;
        private long count;

        Entries(ArchiveInputStream archive, ArchiveEnd bytes, CorpusFile file, ReadSettings settings, boolean zip) {
            super(RejectReason.BROKEN_ARCHIVE);
            this.archive = archive;
            this.bytes = bytes;
            this.file = file;
            this.settings = settings;
            this.zip = zip;
            this.unpacked = new Unpacking(archive, bytes::position);
        }

        @Override
        @Nullable
        RawRecord advance() throws IOException {
            while (!records.hasNext()) {
                if (bytes.isGivenUp() || (last == RejectReason.TRUNCATED && bytes.isAtEnd())) {
                    return null;
                }
                ArchiveEntry entry = nextEntry();
                if (content != null && last == null && content.isDamaged()) {
                    return damaged(entry);
                }
                if (entry == null) {
                    return end();
                }
                if (!entry.isDirectory()) {
                    count++;
                    name = uniqueName(entry.getName());
                    records = records(entry);
                }
            }
            RawRecord record = records.next();
            last = record instanceof RawRecord.Broken broken ? broken.reason() : null;
            return new RawRecord.Within(name, record);
        }

        /** Says of an entry that was read before its checksum was known that it does not fit, and goes on to the next. */
        private RawRecord damaged(@Nullable ArchiveEntry next) {
            content = null;
            following = next;
            return new RawRecord.Within(
                    name,
                    new RawRecord.Broken(
                            0, RejectReason.CORRUPT_COMPRESSION, "The checksum of the entry does not fit", ""));
        }

        private @Nullable ArchiveEntry nextEntry() throws IOException {
            ArchiveEntry known = following;
            following = null;
            if (known != null) {
                return known;
            }
            try {
                return archive.getNextEntry();
            } catch (BrokenFileException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                RejectReason reason = bytes.isAtEnd() ? RejectReason.TRUNCATED : RejectReason.BROKEN_ARCHIVE;
                throw new BrokenFileException(reason, "After entry " + count + " (" + name + "): " + e.getMessage(), e);
            }
        }

        /** What is wrong with the archive's end, unless its last entry already said so. */
        private @Nullable RawRecord end() {
            if (bytes.hasEndMark(zip)) {
                return null;
            }
            bytes.giveUp();
            return new RawRecord.Broken(
                    count,
                    RejectReason.TRUNCATED,
                    "The archive ends without its end mark, after entry " + count + " (" + name + ")",
                    "");
        }

        private Iterator<RawRecord> records(ArchiveEntry entry) throws IOException {
            SkipRule rule = rule(entry);
            if (rule != null) {
                return Collections.<RawRecord>singleton(new RawRecord.Skipped(0, rule))
                        .iterator();
            }
            if (!archive.canReadEntryData(entry)) {
                boolean encrypted = entry instanceof ZipArchiveEntry zipped
                        && zipped.getGeneralPurposeBit().usesEncryption();
                return FileRecords.broken(
                        encrypted ? RejectReason.ENCRYPTED : RejectReason.BROKEN_ARCHIVE,
                        encrypted ? "The entry is encrypted" : "The entry is packed in a way that is not read");
            }
            try {
                content = new EntryBytes(unpacked, entry, bytes);
                return FileRecords.of(CorpusFile.entry(file, name, content), settings);
            } catch (BrokenFileException e) {
                return FileRecords.broken(e.reason(), String.valueOf(e.getMessage()));
            }
        }

        private static @Nullable SkipRule rule(ArchiveEntry entry) {
            for (String part : entry.getName().split("[/\\\\]")) {
                if (FileCollector.isHidden(part) && !part.equals(".") && !part.equals("..")) {
                    return SkipRule.HIDDEN;
                }
            }
            if (entry instanceof TarArchiveEntry tar && (tar.isLink() || tar.isSymbolicLink())) {
                return SkipRule.LINK;
            }
            if (entry instanceof TarArchiveEntry tar
                    && (tar.isCharacterDevice() || tar.isBlockDevice() || tar.isFIFO())) {
                return SkipRule.OTHER_TYPE;
            }
            return FileCollector.isOtherType(entry.getName()) ? SkipRule.OTHER_TYPE : null;
        }

        /** A name that no entry before has, so that two entries of one name are two articles. */
        private String uniqueName(String wanted) {
            String free = wanted;
            for (int i = 2; !names.add(free); i++) {
                free = wanted + "~" + i;
            }
            return free;
        }

        @Override
        long position() {
            return count;
        }
    }
}
