package io.entente.corpus;

import io.entente.article.RejectReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Tables with a header, one article a row, cells with line breaks in quotes. Cells beyond the header are left out. After a
 * quote that nothing closes, or a record longer than the limit, the rest of the file cannot be told apart and is one reject.
 */
record CsvReader(long maxRecordBytes, boolean tab) implements RecordReader {

    @Override
    public Iterator<RawRecord> read(CorpusFile file) throws IOException {
        CsvDialect dialect = CsvDialect.of(file.head().text(), tab);
        RecordBudget budget = new RecordBudget(file.bytes(), maxRecordBytes);
        return new Rows(
                dialect.format()
                        .parse(Decoding.reader(
                                budget, TextEncoding.of(file.head().bytes(), null))),
                budget);
    }

    private static final class Rows extends RecordIterator {

        private final Iterator<CSVRecord> rows;
        private final RecordBudget budget;
        private String @Nullable [] header;
        private long count;

        Rows(CSVParser parser, RecordBudget budget) {
            super(RejectReason.BROKEN_CSV);
            this.rows = parser.iterator();
            this.budget = budget;
        }

        @Override
        @Nullable
        RawRecord advance() throws IOException {
            try {
                if (header == null) {
                    header = rows.hasNext() ? rows.next().values() : new String[0];
                }
                if (!rows.hasNext()) {
                    return null;
                }
                CSVRecord row = rows.next();
                budget.renew();
                return new RawRecord.Fields(count++, values(row, header));
            } catch (UncheckedIOException e) {
                IOException cause = e.getCause();
                throw cause == null ? new IOException(e) : cause;
            }
        }

        private static Map<String, Object> values(CSVRecord row, String[] header) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(row.size(), header.length); i++) {
                if (!row.get(i).isBlank() && !header[i].isBlank()) {
                    values.putIfAbsent(header[i], row.get(i));
                }
            }
            return values;
        }

        @Override
        long position() {
            return count;
        }
    }
}
