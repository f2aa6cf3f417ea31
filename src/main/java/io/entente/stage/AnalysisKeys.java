package io.entente.stage;

import io.entente.table.FindingsTable;
import io.entente.table.Keys;
import io.entente.table.RecordsTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Says for each article what its analysis depends on besides settings, seeds, models and code, as one fingerprint. */
public final class AnalysisKeys {

    private AnalysisKeys() {}

    /**
     * The keys of the articles among the records: {@code article_id} and {@link FindingsTable#ANALYSIS_KEY}. What the corpus as a
     * whole tells the analysis of an article is joined here and goes into the key, so that articles for which it changed are
     * analysed again.
     */
    public static Dataset<Row> of(Dataset<Row> records) {
        return records.where(RecordsTable.KIND.col().equalTo(RecordsTable.ARTICLE))
                .select(Keys.ARTICLE_ID.col(), RecordsTable.READING_DIGEST.col().as(FindingsTable.ANALYSIS_KEY.name()));
    }
}
