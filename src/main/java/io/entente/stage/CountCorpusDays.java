package io.entente.stage;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.entente.table.ArticlesTable;
import io.entente.table.CorpusDaysTable;
import io.entente.table.Keys;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts articles, sentences, undated articles and rejects by day and outlet. */
public final class CountCorpusDays {

    private CountCorpusDays() {}

    /** One row for a day and outlet, and one for the rejects where there are any. */
    public static Dataset<Row> apply(Dataset<Row> articles, Dataset<Row> rejects) {
        List<Column> sums = new ArrayList<>(counts());
        sums.addAll(weights());
        Dataset<Row> days = PairSums.sums(
                        articles.groupBy(Keys.PUB_DATE.col(), Keys.SOURCE_NAME.col(), Keys.PUB_MONTH.col()), sums)
                .withColumn(CorpusDaysTable.N_REJECTED.name(), lit(0L));
        Dataset<Row> refused = rejects.groupBy()
                .agg(count(lit(1)).as(CorpusDaysTable.N_REJECTED.name()))
                .where(CorpusDaysTable.N_REJECTED.col().gt(0))
                .withColumn(Keys.PUB_DATE.name(), lit(null).cast("date"))
                .withColumn(Keys.SOURCE_NAME.name(), lit(null).cast("string"))
                .withColumn(Keys.PUB_MONTH.name(), lit(Keys.UNDATED));
        for (io.entente.table.Column count : CorpusDaysTable.OF_ARTICLES) {
            refused = refused.withColumn(count.name(), lit(0L))
                    .withColumn(count.weighted().name(), lit(0.0));
        }
        return CutTables.select(days, CorpusDaysTable.TABLE).union(CutTables.select(refused, CorpusDaysTable.TABLE));
    }

    /** The counts of articles, {@link CorpusDaysTable#OF_ARTICLES}. */
    static List<Column> counts() {
        return List.of(
                count(lit(1)).as(Keys.N_ARTICLES.name()),
                PairSums.countIf(ArticlesTable.IS_ANALYSED.col()).as(CorpusDaysTable.N_ANALYSED.name()),
                sum(ArticlesTable.N_SENTENCES.col()).as(CorpusDaysTable.N_SENTENCES.name()),
                PairSums.countIf(isUndated()).as(CorpusDaysTable.N_UNDATED.name()));
    }

    /** What the counts of articles weigh, in their order. */
    static List<Column> weights() {
        return List.of(
                PairSums.weightIf(lit(true)).as(Keys.W_ARTICLES.name()),
                PairSums.weightIf(ArticlesTable.IS_ANALYSED.col())
                        .as(CorpusDaysTable.N_ANALYSED.weighted().name()),
                PairSums.sumOfWeighed(ArticlesTable.N_SENTENCES.col())
                        .as(CorpusDaysTable.N_SENTENCES.weighted().name()),
                PairSums.weightIf(isUndated())
                        .as(CorpusDaysTable.N_UNDATED.weighted().name()));
    }

    private static Column isUndated() {
        return Keys.PUB_DATE.col().isNull();
    }
}
