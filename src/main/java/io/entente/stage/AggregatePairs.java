package io.entente.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.entente.table.ActorsTable;
import io.entente.table.ArticlePairsTable;
import io.entente.table.Keys;
import io.entente.table.PairPeriodTables;
import io.entente.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Adds up directed pairs by day and by month. */
public final class AggregatePairs {

    private AggregatePairs() {}

    /** One row for a directed pair of a day; the article pairs are those of {@link ArticlePairsTable#WORKING}. */
    public static Dataset<Row> days(Dataset<Row> articlePairs, Dataset<Row> actors) {
        return aggregate(
                articlePairs, actors, PairPeriodTables.DAYS, List.of(Keys.PERIOD_DAY.col(), Keys.PUB_MONTH.col()));
    }

    /** One row for a directed pair of a month. */
    public static Dataset<Row> months(Dataset<Row> articlePairs, Dataset<Row> actors) {
        return aggregate(articlePairs, actors, PairPeriodTables.MONTHS, List.of(Keys.PUB_MONTH.col()));
    }

    private static Dataset<Row> aggregate(
            Dataset<Row> articlePairs, Dataset<Row> actors, Table table, List<Column> period) {
        List<Column> keys = new ArrayList<>(period);
        keys.add(Keys.SOURCE_ACTOR_ID.col());
        keys.add(Keys.TARGET_ACTOR_ID.col());
        Dataset<Row> sums = articlePairs
                .where(Keys.PUB_DATE.col().isNotNull())
                .groupBy(keys.toArray(Column[]::new))
                .agg(
                        sum(Keys.N_EVIDENCE.col()).as(Keys.N_EVIDENCE.name()),
                        sum(Keys.N_POSITIVE.col()).as(Keys.N_POSITIVE.name()),
                        sum(Keys.N_NEGATIVE.col()).as(Keys.N_NEGATIVE.name()),
                        sum(Keys.N_NEUTRAL.col()).as(Keys.N_NEUTRAL.name()),
                        weighted(Keys.N_EVIDENCE).as(PairPeriodTables.W_EVIDENCE.name()),
                        weighted(Keys.N_POSITIVE).as(PairPeriodTables.W_POSITIVE.name()),
                        weighted(Keys.N_NEGATIVE).as(PairPeriodTables.W_NEGATIVE.name()),
                        weighted(Keys.N_NEUTRAL).as(PairPeriodTables.W_NEUTRAL.name()),
                        PairSums.mean(sum(ArticlePairsTable.SCORE_UNITS.col()), sum(Keys.N_EVIDENCE.col()))
                                .as(Keys.SCORE_MEAN.name()),
                        count(lit(1)).as(Keys.N_ARTICLES.name()),
                        PairSums.sumOf(PairSums.weight()).as(Keys.W_ARTICLES.name()),
                        countDistinct(coalesce(Keys.SOURCE_NAME.col(), lit(""))).as(PairPeriodTables.N_SOURCES.name()),
                        countDistinct(Keys.DUPLICATE_CLUSTER_ID.col()).as(PairPeriodTables.N_CLUSTERS.name()),
                        PairSums.bestOfLists(ArticlePairsTable.RANKED_EXAMPLES.col())
                                .as(Keys.EXAMPLES.name()))
                .withColumn(Keys.EXAMPLES.name(), PairSums.ids(Keys.EXAMPLES));
        Dataset<Row> named = named(
                named(sums, actors, Keys.SOURCE_ACTOR_ID, Keys.SOURCE_ACTOR_NAME, Keys.SOURCE_COUNTRY),
                actors,
                Keys.TARGET_ACTOR_ID,
                Keys.TARGET_ACTOR_NAME,
                Keys.TARGET_COUNTRY);
        StructType schema = table.schema();
        return named.select(AggregateCoOccurrences.unfilled(table, NetPartition.FILLED))
                .mapPartitions(new NetPartition(schema), Encoders.row(schema));
    }

    /** A count of an article, each duplicate cluster weighing one. */
    private static Column weighted(io.entente.table.Column n) {
        return PairSums.sumOf(n.col().multiply(PairSums.weight()));
    }

    /** Puts an actor's name and country beside its id. */
    static Dataset<Row> named(
            Dataset<Row> rows,
            Dataset<Row> actors,
            io.entente.table.Column id,
            io.entente.table.Column name,
            io.entente.table.Column country) {
        Dataset<Row> names = actors.select(
                ActorsTable.ACTOR_ID.col().as(id.name()),
                ActorsTable.NAME.col().as(name.name()),
                ActorsTable.COUNTRY.col().as(country.name()));
        return rows.join(broadcast(names), id.name());
    }
}
