package io.entente.corpus;

import io.entente.article.RejectReason;
import io.entente.article.SkipRule;
import java.io.EOFException;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Web archives, WARC and ARC: the pages that servers delivered, one article a page. Requests, descriptions, images and pages that
 * were not there are left out by rule. A record that cannot be read is one reject, and the archive goes on with the next.
 *
 * @param maxPageBytes the longest page that is read, in bytes
 */
record WebArchiveReader(long maxRecordBytes, long maxPageBytes) implements RecordReader {

    @Override
    public Iterator<RawRecord> read(CorpusFile file) {
        return new Records(new WarcStream(file.bytes()), maxRecordBytes, maxPageBytes);
    }

    private static final class Records extends RecordIterator {

        private static final int HEADER_BYTES = 1 << 16;

        private final WarcStream stream;
        private final long limit;
        private final long pageLimit;
        private boolean ended;
        private long count;

        Records(WarcStream stream, long limit, long pageLimit) {
            super(RejectReason.BROKEN_WEB_ARCHIVE);
            this.stream = stream;
            this.limit = limit;
            this.pageLimit = pageLimit;
        }

        @Override
        @Nullable
        RawRecord advance() throws IOException {
            if (ended) {
                return null;
            }
            Optional<WarcRecord> next;
            try {
                next = stream.next();
            } catch (BrokenFileException e) {
                throw e;
            } catch (EOFException e) {
                throw new BrokenFileException(RejectReason.TRUNCATED, "The archive ends within a record", e);
            } catch (IOException | RuntimeException e) {
                ended = !stream.seekRecord();
                return broken(count++, RejectReason.BROKEN_WEB_ARCHIVE, "The head of the record: " + e.getMessage());
            }
            return next.isPresent() ? record(next.get(), count++) : null;
        }

        private RawRecord record(WarcRecord record, long number) throws IOException {
            String type = record.headers().first("WARC-Type").orElse("");
            long size = record.body().size();
            if (size < 0) {
                ended = !stream.seekRecord();
                return broken(
                        number, RejectReason.BROKEN_WEB_ARCHIVE, "The record says that it has " + size + " bytes");
            }
            byte[] body = WarcStream.read(record, (int) Math.min(size, size > limit ? HEADER_BYTES : size));
            int following = WarcStream.indexOfRecord(body);
            if (following >= 0) {
                stream.unread(body, following);
                return broken(
                        number,
                        RejectReason.BROKEN_WEB_ARCHIVE,
                        "The record says that it has " + size + " bytes, but after " + following + " the next begins");
            }
            if (body.length < Math.min(size, HEADER_BYTES) || (body.length < size && size <= limit)) {
                ended = true;
                return broken(number, RejectReason.TRUNCATED, "The archive ends within a record of " + size + " bytes");
            }
            if (size > limit) {
                ended = !stream.seekRecord();
            }
            String target = record.headers().first("WARC-Target-URI").orElse("").strip();
            WarcPage page = new WarcPage(target.replaceAll("^<|>$", ""), body, size > limit, pageLimit);
            return switch (type) {
                case "response" -> page.response(number);
                case "resource", "conversion" ->
                    page.stored(number, record.headers().first("Content-Type").orElse(""));
                default -> new RawRecord.Skipped(number, SkipRule.NO_RESPONSE);
            };
        }

        private static RawRecord broken(long number, RejectReason reason, String message) {
            return new RawRecord.Broken(number, reason, message, "");
        }

        @Override
        long position() {
            return count;
        }
    }
}
