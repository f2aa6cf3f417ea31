package io.entente.stage;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.entente.table.ArticlesTable;
import io.entente.table.CorpusDaysTable;
import io.entente.table.Keys;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts articles, sentences, undated articles and rejects by day and outlet. */
public final class CountCorpusDays {

    private CountCorpusDays() {}

    /** One row for a day and outlet, and one for the rejects where there are any. */
    public static Dataset<Row> apply(Dataset<Row> articles, Dataset<Row> rejects) {
        Column undated = Keys.PUB_DATE.col().isNull();
        Dataset<Row> days = articles.groupBy(Keys.PUB_DATE.col(), Keys.SOURCE_NAME.col(), Keys.PUB_MONTH.col())
                .agg(
                        count(lit(1)).as(Keys.N_ARTICLES.name()),
                        PairSums.sumOf(PairSums.weight()).as(Keys.W_ARTICLES.name()),
                        PairSums.countIf(ArticlesTable.IS_ANALYSED.col()).as(CorpusDaysTable.N_ANALYSED.name()),
                        sum(ArticlesTable.N_SENTENCES.col()).as(CorpusDaysTable.N_SENTENCES.name()),
                        sum(when(undated, 1L).otherwise(0L)).as(CorpusDaysTable.N_UNDATED.name()))
                .withColumn(CorpusDaysTable.N_REJECTED.name(), lit(0L));
        Dataset<Row> refused = rejects.groupBy()
                .agg(count(lit(1)).as(CorpusDaysTable.N_REJECTED.name()))
                .where(CorpusDaysTable.N_REJECTED.col().gt(0))
                .withColumn(Keys.PUB_DATE.name(), lit(null).cast("date"))
                .withColumn(Keys.SOURCE_NAME.name(), lit(null).cast("string"))
                .withColumn(Keys.PUB_MONTH.name(), lit(Keys.UNDATED))
                .withColumn(Keys.N_ARTICLES.name(), lit(0L))
                .withColumn(Keys.W_ARTICLES.name(), lit(0.0))
                .withColumn(CorpusDaysTable.N_ANALYSED.name(), lit(0L))
                .withColumn(CorpusDaysTable.N_SENTENCES.name(), lit(0L))
                .withColumn(CorpusDaysTable.N_UNDATED.name(), lit(0L));
        return CutTables.select(days, CorpusDaysTable.TABLE).union(CutTables.select(refused, CorpusDaysTable.TABLE));
    }
}
