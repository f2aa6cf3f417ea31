package io.entente.stage;

import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;

import io.entente.table.Keys;
import io.entente.table.PairEvidenceTable;
import io.entente.table.PairPeriodTables;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Adds up chosen evidence to a signed network, as the months' tables add up all of it. */
public final class SumEvidence {

    private SumEvidence() {}

    /** The arcs of each month, with {@code n_articles}; only counted evidence that is dated to the day is in them. */
    public static Dataset<Row> arcsOfMonths(Dataset<Row> evidence, Dataset<Row> actors) {
        return arcs(evidence, actors, Keys.PUB_MONTH.col());
    }

    /** The arcs of all months together, which have no month. */
    public static Dataset<Row> arcs(Dataset<Row> evidence, Dataset<Row> actors) {
        return arcs(evidence, actors, lit(""));
    }

    private static Dataset<Row> arcs(Dataset<Row> evidence, Dataset<Row> actors, Column period) {
        Column polarity = PairEvidenceTable.POLARITY.col();
        Dataset<Row> sums = evidence.where(PairEvidenceTable.IS_COUNTED
                        .col()
                        .and(Keys.PUB_DATE.col().isNotNull()))
                .withColumn(Keys.PUB_MONTH.name(), period)
                .groupBy(Keys.PUB_MONTH.col(), Keys.SOURCE_ACTOR_ID.col(), Keys.TARGET_ACTOR_ID.col())
                .agg(
                        PairSums.countIf(polarity.gt(0)).as(Keys.N_POSITIVE.name()),
                        PairSums.countIf(polarity.lt(0)).as(Keys.N_NEGATIVE.name()),
                        PairSums.weightIf(polarity.gt(0)).as(PairPeriodTables.W_POSITIVE.name()),
                        PairSums.weightIf(polarity.lt(0)).as(PairPeriodTables.W_NEGATIVE.name()),
                        countDistinct(Keys.ARTICLE_ID.col()).as(Keys.N_ARTICLES.name()));
        Dataset<Row> named = AggregatePairs.named(
                AggregatePairs.named(sums, actors, Keys.SOURCE_ACTOR_ID, Keys.SOURCE_ACTOR_NAME, Keys.SOURCE_COUNTRY),
                actors,
                Keys.TARGET_ACTOR_ID,
                Keys.TARGET_ACTOR_NAME,
                Keys.TARGET_COUNTRY);
        Dataset<Row> articles = sums.select(
                Keys.PUB_MONTH.col(), Keys.SOURCE_ACTOR_ID.col(), Keys.TARGET_ACTOR_ID.col(), Keys.N_ARTICLES.col());
        return Joins.join(
                MeasureNetwork.arcs(named),
                articles,
                "inner",
                Keys.PUB_MONTH,
                Keys.SOURCE_ACTOR_ID,
                Keys.TARGET_ACTOR_ID);
    }
}
