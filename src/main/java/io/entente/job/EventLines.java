package io.entente.job;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Events as tab-separated lines without quotation marks, as event data is published, under a line of names. */
final class EventLines {

    private EventLines() {}

    /** Writes rows in their order, one partition after another, and closes; answers how many. */
    static long write(Dataset<Row> events, Writer out) throws IOException {
        try (out) {
            out.write(String.join("\t", events.columns()) + "\n");
            long written = 0;
            for (Iterator<Row> rows = events.toLocalIterator(); rows.hasNext(); written++) {
                out.write(line(rows.next()) + "\n");
            }
            return written;
        }
    }

    private static String line(Row row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            if (i > 0) {
                line.append('\t');
            }
            if (!row.isNullAt(i)) {
                line.append(row.get(i).toString().replaceAll("\\s+", " "));
            }
        }
        return line.toString();
    }
}
