package io.entente.job;

import static org.apache.spark.sql.functions.sum;

import io.entente.table.RecordsTable;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How many records the rows of {@link RecordsTable} stand for. */
final class RecordCounts {

    private RecordCounts() {}

    /** All records: articles, rejects and those that a rule leaves out. */
    static long all(Dataset<Row> records) {
        Row total = records.agg(sum(RecordsTable.N_RECORDS.col())).first();
        return total.isNullAt(0) ? 0 : total.getLong(0);
    }

    /** The records that are left out, by rule. */
    static Map<String, Long> skipped(Dataset<Row> records) {
        Map<String, Long> byRule = new TreeMap<>();
        for (Row row : records.where(RecordsTable.KIND.col().equalTo(RecordsTable.SKIPPED))
                .groupBy(RecordsTable.REASON.col())
                .agg(sum(RecordsTable.N_RECORDS.col()))
                .collectAsList()) {
            byRule.put(row.getString(0), row.getLong(1));
        }
        return byRule;
    }
}
