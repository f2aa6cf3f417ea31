package io.entente.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.entente.pair.PairTally;
import io.entente.table.CoOccurrenceTables;
import io.entente.table.Column;
import io.entente.table.Keys;
import io.entente.table.NetworkTables;
import io.entente.table.PairPeriodTables;
import io.entente.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Makes the signed network of each month from its directed pairs, and says which ties stand out. */
public final class MeasureNetwork {

    private static final String FORTH = "is_forth";

    private MeasureNetwork() {}

    /** One row for a directed pair of a month of which an attitude is told; rows have the columns of pair_months that a tie needs. */
    public static Dataset<Row> arcs(Dataset<Row> pairMonths) {
        Dataset<Row> arcs = pairMonths
                .where(told())
                .withColumn(NetworkTables.W_SIGNED.name(), weight())
                .withColumn(NetworkTables.W_SIGNED.name(), inUnits(NetworkTables.W_SIGNED));
        Dataset<Row> out = ends(
                arcs.select(Keys.PUB_MONTH.col(), Keys.SOURCE_ACTOR_ID.col(), NetworkTables.W_SIGNED.col()),
                Keys.SOURCE_ACTOR_ID);
        Dataset<Row> in = ends(
                arcs.select(Keys.PUB_MONTH.col(), Keys.TARGET_ACTOR_ID.col(), NetworkTables.W_SIGNED.col()),
                Keys.TARGET_ACTOR_ID);
        return filled(
                withEnds(arcs, out, Keys.SOURCE_ACTOR_ID, in, Keys.TARGET_ACTOR_ID),
                NetworkTables.ARCS,
                TiePartition.OF_ARCS);
    }

    /** One row for an unordered pair of a month of which an attitude is told in either direction. */
    public static Dataset<Row> edges(Dataset<Row> pairMonths) {
        org.apache.spark.sql.Column forth = Keys.SOURCE_ACTOR_ID.col().lt(Keys.TARGET_ACTOR_ID.col());
        Dataset<Row> ordered = pairMonths
                .where(told())
                .withColumn(FORTH, forth)
                .withColumn(
                        CoOccurrenceTables.FIRST_ACTOR_ID.name(),
                        least(Keys.SOURCE_ACTOR_ID.col(), Keys.TARGET_ACTOR_ID.col()))
                .withColumn(
                        CoOccurrenceTables.SECOND_ACTOR_ID.name(),
                        greatest(Keys.SOURCE_ACTOR_ID.col(), Keys.TARGET_ACTOR_ID.col()));
        List<org.apache.spark.sql.Column> sums = new ArrayList<>(List.of(
                named(Keys.SOURCE_ACTOR_NAME, Keys.TARGET_ACTOR_NAME).as(CoOccurrenceTables.FIRST_ACTOR_NAME.name()),
                named(Keys.TARGET_ACTOR_NAME, Keys.SOURCE_ACTOR_NAME).as(CoOccurrenceTables.SECOND_ACTOR_NAME.name()),
                named(Keys.SOURCE_COUNTRY, Keys.TARGET_COUNTRY).as(CoOccurrenceTables.FIRST_COUNTRY.name()),
                named(Keys.TARGET_COUNTRY, Keys.SOURCE_COUNTRY).as(CoOccurrenceTables.SECOND_COUNTRY.name())));
        for (Column count : List.of(Keys.N_POSITIVE, Keys.N_NEGATIVE)) {
            sums.add(sum(count.col()).as(count.name()));
        }
        for (Column count : List.of(PairPeriodTables.W_POSITIVE, PairPeriodTables.W_NEGATIVE)) {
            sums.add(PairSums.sumOf(count.col()).as(count.name()));
        }
        sums.add(PairSums.sumOf(weight()).as(NetworkTables.W_SIGNED.name()));
        sums.add(forth(PairPeriodTables.W_POSITIVE).as(NetworkTables.POSITIVE_FORTH.name()));
        sums.add(forth(PairPeriodTables.W_NEGATIVE).as(NetworkTables.NEGATIVE_FORTH.name()));
        Dataset<Row> edges = PairSums.sums(
                ordered.groupBy(
                        Keys.PUB_MONTH.col(),
                        CoOccurrenceTables.FIRST_ACTOR_ID.col(),
                        CoOccurrenceTables.SECOND_ACTOR_ID.col()),
                sums);
        String end = "end";
        Dataset<Row> ends = edges.select(
                        Keys.PUB_MONTH.col(),
                        CoOccurrenceTables.FIRST_ACTOR_ID.col().as(end),
                        NetworkTables.W_SIGNED.col())
                .union(edges.select(
                        Keys.PUB_MONTH.col(),
                        CoOccurrenceTables.SECOND_ACTOR_ID.col().as(end),
                        NetworkTables.W_SIGNED.col()));
        return filled(
                withEnds(
                        edges,
                        ends(
                                ends.withColumnRenamed(end, CoOccurrenceTables.FIRST_ACTOR_ID.name()),
                                CoOccurrenceTables.FIRST_ACTOR_ID),
                        CoOccurrenceTables.FIRST_ACTOR_ID,
                        ends(
                                ends.withColumnRenamed(end, CoOccurrenceTables.SECOND_ACTOR_ID.name()),
                                CoOccurrenceTables.SECOND_ACTOR_ID),
                        CoOccurrenceTables.SECOND_ACTOR_ID),
                NetworkTables.EDGES,
                TiePartition.OF_EDGES);
    }

    private static org.apache.spark.sql.Column weight() {
        return PairPeriodTables.W_POSITIVE.col().plus(PairPeriodTables.W_NEGATIVE.col());
    }

    private static org.apache.spark.sql.Column told() {
        return weight().gt(0);
    }

    /** A fraction rounded as sums of it are. */
    private static org.apache.spark.sql.Column inUnits(Column fraction) {
        return PairSums.units(fraction.col()).divide(lit((double) PairTally.UNITS));
    }

    /** A cell of the end that comes first, from whichever side it is on. */
    private static org.apache.spark.sql.Column named(Column forth, Column back) {
        return max(when(col(FORTH), forth.col()).otherwise(back.col()));
    }

    private static org.apache.spark.sql.Column forth(Column weight) {
        return coalesce(PairSums.sumOf(when(col(FORTH), weight.col())), lit(0.0));
    }

    /** Strength and degree of each actor at one kind of end. */
    private static Dataset<Row> ends(Dataset<Row> ties, Column actor) {
        return ties.groupBy(Keys.PUB_MONTH.col(), actor.col())
                .agg(
                        PairSums.sumOf(NetworkTables.W_SIGNED.col()).as(NetworkTables.STRENGTH_ONE.name()),
                        count(lit(1)).as(NetworkTables.DEGREE_ONE.name()));
    }

    private static Dataset<Row> withEnds(
            Dataset<Row> ties, Dataset<Row> one, Column actor, Dataset<Row> two, Column other) {
        Dataset<Row> others = two.withColumnRenamed(
                        NetworkTables.STRENGTH_ONE.name(), NetworkTables.STRENGTH_OTHER.name())
                .withColumnRenamed(NetworkTables.DEGREE_ONE.name(), NetworkTables.DEGREE_OTHER.name());
        return Joins.join(
                Joins.join(ties, one, "inner", Keys.PUB_MONTH, actor), others, "inner", Keys.PUB_MONTH, other);
    }

    private static Dataset<Row> filled(Dataset<Row> ties, Table table, TiePartition filler) {
        return ties.select(unfilled(NetworkTables.working(table), filler.filled()))
                .mapPartitions(filler, Encoders.row(table.schema()));
    }

    /** The columns of a table, with nothing in those that a partition function fills. */
    private static org.apache.spark.sql.Column[] unfilled(Table table, List<Column> filled) {
        return table.columns().stream()
                .map(column ->
                        filled.contains(column) ? lit(null).cast("double").as(column.name()) : column.col())
                .toArray(org.apache.spark.sql.Column[]::new);
    }
}
