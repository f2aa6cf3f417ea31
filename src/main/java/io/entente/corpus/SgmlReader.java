package io.entente.corpus;

import io.entente.article.RejectReason;
import java.io.IOException;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SGML of news agencies and text collections: several documents a file, each from {@code <DOC} or {@code <REUTERS} to its end
 * tag, with tags inside that nothing closes. Read line by line, since no parser of XML reads it.
 */
record SgmlReader(long maxRecordBytes) implements RecordReader {

    private static final Pattern BEGIN = Pattern.compile("(?i)<(doc|reuters)(?=[\\s>])");

    @Override
    public Iterator<RawRecord> read(CorpusFile file) throws IOException {
        return new Documents(new ByteLines(file.utf8(), 0, maxRecordBytes), maxRecordBytes);
    }

    private static final class Documents extends RecordIterator {

        private final ByteLines lines;
        private final long limit;
        private String rest = "";
        private boolean ended;
        private long count;
        private String begin = "";

        Documents(ByteLines lines, long limit) {
            super(RejectReason.BROKEN_MARKUP);
            this.lines = lines;
            this.limit = limit;
        }

        @Override
        @Nullable
        RawRecord advance() throws IOException {
            Matcher start = BEGIN.matcher(rest);
            while (!start.find()) {
                if (ended || !read()) {
                    return null;
                }
                start = BEGIN.matcher(rest);
            }
            return document(rest.substring(start.start()), start.group(1));
        }

        private boolean read() throws IOException {
            ended = !lines.next();
            rest = ended ? "" : lines.isTooLong() ? lines.excerpt() : lines.text();
            return !ended;
        }

        private RawRecord document(String first, String tag) throws IOException {
            Pattern end = Pattern.compile("(?i)</" + tag + "\\s*>");
            StringBuilder text = new StringBuilder();
            begin = first;
            boolean tooLong = false;
            rest = first;
            while (true) {
                tooLong |= text.length() > limit || lines.isTooLong();
                Matcher close = end.matcher(rest);
                if (close.find()) {
                    text.append(rest, 0, close.end());
                    rest = rest.substring(close.end());
                    return tooLong ? tooLarge() : new RawRecord.Fields(count++, SgmlDocument.fields(text.toString()));
                }
                if (!tooLong) {
                    text.append(rest).append('\n');
                }
                if (!read()) {
                    return new RawRecord.Broken(
                            count++,
                            tooLong ? RejectReason.TOO_LARGE : RejectReason.TRUNCATED,
                            "The file ends before </" + tag + ">",
                            excerpt());
                }
            }
        }

        private RawRecord tooLarge() {
            return new RawRecord.Broken(
                    count++, RejectReason.TOO_LARGE, "The document is longer than " + limit + " bytes", excerpt());
        }

        @Override
        long position() {
            return count;
        }

        @Override
        String excerpt() {
            return begin;
        }
    }
}
