package io.entente.stage;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.entente.pair.PairTally;
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

/** Adds up directed pairs by day and by month. */
public final class AggregatePairs {

    private static final String OUTLETS = "outlets";

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
        Dataset<Row> sums = overClusters(clusters(articlePairs, keys), keys);
        Dataset<Row> named = named(
                named(sums, actors, Keys.SOURCE_ACTOR_ID, Keys.SOURCE_ACTOR_NAME, Keys.SOURCE_COUNTRY),
                actors,
                Keys.TARGET_ACTOR_ID,
                Keys.TARGET_ACTOR_NAME,
                Keys.TARGET_COUNTRY);
        return named.select(AggregateCoOccurrences.unfilled(PairPeriodTables.working(table), NetPartition.FILLED))
                .mapPartitions(new NetPartition(table), Encoders.row(table.schema()));
    }

    /** One row for a directed pair of a period in one duplicate cluster, weights in units. */
    private static Dataset<Row> clusters(Dataset<Row> articlePairs, List<Column> keys) {
        Column told = Keys.N_EVIDENCE.col().gt(0);
        List<Column> sums = new ArrayList<>(counts());
        Keys.EVIDENCE_COUNTS.forEach(count ->
                sums.add(sum(PairSums.weighed(count.col())).as(count.weighted().name())));
        sums.add(
                sum(when(told, PairSums.units(PairSums.weight())).otherwise(0L)).as(Keys.W_ARTICLES.name()));
        sums.add(sum(ArticlePairsTable.SCORE_UNITS.col()).as(ArticlePairsTable.SCORE_UNITS.name()));
        sums.add(PairSums.countIf(told).as(Keys.N_ARTICLES.name()));
        sums.add(collect_set(when(told, coalesce(Keys.SOURCE_NAME.col(), lit(""))))
                .as(OUTLETS));
        sums.add(PairSums.bestOfLists(ArticlePairsTable.RANKED_EXAMPLES.col()).as(Keys.EXAMPLES.name()));
        List<Column> clusterKeys = new ArrayList<>(keys);
        clusterKeys.add(Keys.DUPLICATE_CLUSTER_ID.col());
        return PairSums.sums(together(articlePairs).groupBy(clusterKeys.toArray(Column[]::new)), sums);
    }

    /**
     * The dated rows, those of a pair and month in one partition, where they can be added up without being moved again: in most clusters
     * there is one article, so that adding up before moving them would leave as many rows.
     */
    private static Dataset<Row> together(Dataset<Row> articlePairs) {
        return articlePairs
                .where(Keys.PUB_DATE.col().isNotNull())
                .drop(Keys.EXAMPLES.name())
                .repartition(Keys.PUB_MONTH.col(), Keys.SOURCE_ACTOR_ID.col(), Keys.TARGET_ACTOR_ID.col());
    }

    /** One row for a directed pair of a period. */
    private static Dataset<Row> overClusters(Dataset<Row> clusters, List<Column> keys) {
        List<Column> sums = new ArrayList<>(counts());
        PairPeriodTables.EVIDENCE_WEIGHTS.forEach(weight -> sums.add(sumOfUnits(weight)));
        sums.add(sumOfUnits(Keys.W_ARTICLES));
        sums.add(product(PairPeriodTables.W_POSITIVE, PairPeriodTables.W_POSITIVE)
                .as(PairPeriodTables.POSITIVE_SQUARES.name()));
        sums.add(product(PairPeriodTables.W_NEGATIVE, PairPeriodTables.W_NEGATIVE)
                .as(PairPeriodTables.NEGATIVE_SQUARES.name()));
        sums.add(product(PairPeriodTables.W_POSITIVE, PairPeriodTables.W_NEGATIVE)
                .as(PairPeriodTables.PRODUCTS.name()));
        sums.add(PairSums.mean(sum(ArticlePairsTable.SCORE_UNITS.col()), sum(Keys.N_EVIDENCE.col()))
                .as(Keys.SCORE_MEAN.name()));
        sums.add(sum(Keys.N_ARTICLES.col()).as(Keys.N_ARTICLES.name()));
        sums.add(size(array_distinct(flatten(collect_list(col(OUTLETS)))))
                .cast("long")
                .as(PairPeriodTables.N_SOURCES.name()));
        sums.add(PairSums.countIf(Keys.N_ARTICLES.col().gt(0)).as(PairPeriodTables.N_CLUSTERS.name()));
        sums.add(PairSums.bestOfLists(Keys.EXAMPLES.col()).as(Keys.EXAMPLES.name()));
        return PairSums.sums(clusters.groupBy(keys.toArray(Column[]::new)), sums)
                .withColumn(Keys.EXAMPLES.name(), PairSums.ids(Keys.EXAMPLES));
    }

    private static List<Column> counts() {
        return Keys.EVIDENCE_COUNTS.stream()
                .map(count -> sum(count.col()).as(count.name()))
                .toList();
    }

    private static Column sumOfUnits(io.entente.table.Column units) {
        return sum(units.col()).divide(lit((double) PairTally.UNITS)).as(units.name());
    }

    /** The sum of a product of two weights of each cluster. */
    private static Column product(io.entente.table.Column first, io.entente.table.Column second) {
        Column unit = lit((double) PairTally.UNITS);
        return PairSums.sumOf(first.col().divide(unit).multiply(second.col().divide(unit)));
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
