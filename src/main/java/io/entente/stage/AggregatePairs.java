package io.entente.stage;

import static org.apache.spark.sql.functions.broadcast;

import io.entente.table.ActorsTable;
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

    private AggregatePairs() {}

    /** One row for a directed pair of a day; the article pairs are rows of {@link io.entente.table.ArticlePairsTable}. */
    public static Dataset<Row> days(Dataset<Row> articlePairs, Dataset<Row> actors) {
        return aggregate(articlePairs, actors, PairPeriodTables.DAYS, List.of(Keys.PERIOD_DAY, Keys.PUB_MONTH));
    }

    /** One row for a directed pair of a month. */
    public static Dataset<Row> months(Dataset<Row> articlePairs, Dataset<Row> actors) {
        return aggregate(articlePairs, actors, PairPeriodTables.MONTHS, List.of(Keys.PUB_MONTH));
    }

    private static Dataset<Row> aggregate(
            Dataset<Row> articlePairs, Dataset<Row> actors, Table table, List<io.entente.table.Column> period) {
        List<io.entente.table.Column> keys = new ArrayList<>(period);
        keys.add(Keys.SOURCE_ACTOR_ID);
        keys.add(Keys.TARGET_ACTOR_ID);
        Dataset<Row> sums = together(articlePairs, keys)
                .mapPartitions(new SumPairsPartition(keys.size()), Encoders.row(SumPairsPartition.sums(keys)));
        return CutTables.select(
                named(
                        named(sums, actors, Keys.SOURCE_ACTOR_ID, Keys.SOURCE_ACTOR_NAME, Keys.SOURCE_COUNTRY),
                        actors,
                        Keys.TARGET_ACTOR_ID,
                        Keys.TARGET_ACTOR_NAME,
                        Keys.TARGET_COUNTRY),
                table);
    }

    /**
     * The dated rows, those of a pair and month in one partition, where they are sorted so that those of a pair, a period and a cluster follow
     * one another. They are sorted and not gathered in memory, since a pair can be told of by a great part of all articles.
     */
    private static Dataset<Row> together(Dataset<Row> articlePairs, List<io.entente.table.Column> keys) {
        List<Column> order = new ArrayList<>();
        keys.forEach(key -> order.add(key.col()));
        order.add(Keys.DUPLICATE_CLUSTER_ID.col());
        return articlePairs
                .where(Keys.PUB_DATE.col().isNotNull())
                .select(SumPairsPartition.cells(keys).stream()
                        .map(io.entente.table.Column::col)
                        .toArray(Column[]::new))
                .repartition(Keys.PUB_MONTH.col(), Keys.SOURCE_ACTOR_ID.col(), Keys.TARGET_ACTOR_ID.col())
                .sortWithinPartitions(order.toArray(Column[]::new));
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
