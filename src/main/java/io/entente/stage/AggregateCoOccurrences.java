package io.entente.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import io.entente.pair.Association;
import io.entente.table.AnalysisTable;
import io.entente.table.ArticlesTable;
import io.entente.table.CoOccurrenceTables;
import io.entente.table.FindingsTable;
import io.entente.table.Keys;
import io.entente.table.MentionsTable;
import io.entente.table.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/** Adds up which actors meet, by day and by month, and scores how much beyond chance they do. */
public final class AggregateCoOccurrences {

    private static final String ITEM = "item";

    /** A measure that can be sent to where the rows are. */
    private interface Measure extends ToDoubleFunction<Association>, Serializable {}

    private static final Map<io.entente.table.Column, Measure> MEASURES = Map.of(
            CoOccurrenceTables.PMI, Association::pmi,
            CoOccurrenceTables.NPMI, Association::npmi,
            CoOccurrenceTables.LLR, Association::logLikelihoodRatio,
            CoOccurrenceTables.JACCARD, Association::jaccard);

    private AggregateCoOccurrences() {}

    /** One row for an unordered pair of a day. */
    public static Dataset<Row> days(Dataset<Row> findings, Dataset<Row> actors) {
        return aggregate(findings, actors, CoOccurrenceTables.DAYS, List.of(Keys.PERIOD_DAY, Keys.PUB_MONTH));
    }

    /** One row for an unordered pair of a month. */
    public static Dataset<Row> months(Dataset<Row> findings, Dataset<Row> actors) {
        return aggregate(findings, actors, CoOccurrenceTables.MONTHS, List.of(Keys.PUB_MONTH));
    }

    private static Dataset<Row> aggregate(
            Dataset<Row> findings, Dataset<Row> actors, Table table, List<io.entente.table.Column> period) {
        Dataset<Row> dated = findings.where(Keys.PUB_DATE.col().isNotNull().and(ArticlesTable.IS_ANALYSED.col()));
        Dataset<Row> pairs = pairs(dated, period);
        Dataset<Row> marginals = marginals(dated, period);
        Dataset<Row> all = dated.groupBy(columns(period))
                .agg(
                        count(lit(1)).as(CoOccurrenceTables.N_ALL.name()),
                        PairSums.weightIf(lit(true))
                                .as(CoOccurrenceTables.N_ALL.weighted().name()));
        Dataset<Row> counted = withMarginal(
                withMarginal(pairs, marginals, CoOccurrenceTables.FIRST_ACTOR_ID, CoOccurrenceTables.N_FIRST, period),
                marginals,
                CoOccurrenceTables.SECOND_ACTOR_ID,
                CoOccurrenceTables.N_SECOND,
                period);
        Dataset<Row> named = AggregatePairs.named(
                AggregatePairs.named(
                        Joins.join(counted, all, "inner", period.toArray(io.entente.table.Column[]::new)),
                        actors,
                        CoOccurrenceTables.FIRST_ACTOR_ID,
                        CoOccurrenceTables.FIRST_ACTOR_NAME,
                        CoOccurrenceTables.FIRST_COUNTRY),
                actors,
                CoOccurrenceTables.SECOND_ACTOR_ID,
                CoOccurrenceTables.SECOND_ACTOR_NAME,
                CoOccurrenceTables.SECOND_COUNTRY);
        return named.select(
                table.columns().stream().map(AggregateCoOccurrences::cell).toArray(Column[]::new));
    }

    /** A column of the table; those that say how much more than by chance the two meet are made of the counts of articles. */
    private static Column cell(io.entente.table.Column column) {
        Measure measure = MEASURES.get(column);
        if (measure == null) {
            return column.col();
        }
        UserDefinedFunction ofCounts = udf(
                (Long both, Long first, Long second, Long all) ->
                        measure.applyAsDouble(new Association(both, first, second, all)),
                DataTypes.DoubleType);
        return ofCounts.apply(
                        Keys.N_ARTICLES.col(),
                        CoOccurrenceTables.N_FIRST.col(),
                        CoOccurrenceTables.N_SECOND.col(),
                        CoOccurrenceTables.N_ALL.col())
                .as(column.name());
    }

    /** The pairs of a period, those of a first actor in one partition, as its marginals are, so that the sums and the join exchange nothing more. */
    private static Dataset<Row> pairs(Dataset<Row> dated, List<io.entente.table.Column> period) {
        List<Column> cells = new ArrayList<>(List.of(columns(period)));
        cells.add(Keys.DUPLICATE_WEIGHT.col());
        List<Column> kept = new ArrayList<>(cells);
        kept.add(explode(AnalysisTable.CO_OCCURRENCES.col()).as(ITEM));
        List.of(
                        CoOccurrenceTables.FIRST_ACTOR_ID,
                        CoOccurrenceTables.SECOND_ACTOR_ID,
                        CoOccurrenceTables.N_SENTENCES,
                        CoOccurrenceTables.N_WINDOWS)
                .forEach(cell -> cells.add(item(cell)));
        List<Column> place = new ArrayList<>(List.of(columns(period)));
        place.add(CoOccurrenceTables.FIRST_ACTOR_ID.col());
        List<Column> keys = new ArrayList<>(place);
        keys.add(CoOccurrenceTables.SECOND_ACTOR_ID.col());
        return dated.select(kept.toArray(Column[]::new))
                .select(cells.toArray(Column[]::new))
                .repartition(place.toArray(Column[]::new))
                .groupBy(keys.toArray(Column[]::new))
                .agg(
                        count(lit(1)).as(Keys.N_ARTICLES.name()),
                        PairSums.sumOf(PairSums.weight()).as(Keys.W_ARTICLES.name()),
                        sum(CoOccurrenceTables.N_SENTENCES.col()).as(CoOccurrenceTables.N_SENTENCES.name()),
                        PairSums.sumOfWeighed(CoOccurrenceTables.N_SENTENCES.col())
                                .as(CoOccurrenceTables.N_SENTENCES.weighted().name()),
                        sum(CoOccurrenceTables.N_WINDOWS.col()).as(CoOccurrenceTables.N_WINDOWS.name()),
                        PairSums.sumOfWeighed(CoOccurrenceTables.N_WINDOWS.col())
                                .as(CoOccurrenceTables.N_WINDOWS.weighted().name()));
    }

    private static Column item(io.entente.table.Column column) {
        return col(ITEM + "." + column.name()).as(column.name());
    }

    /** How many articles of a period name each actor, and what they weigh. */
    private static Dataset<Row> marginals(Dataset<Row> dated, List<io.entente.table.Column> period) {
        List<Column> kept = new ArrayList<>(List.of(columns(period)));
        kept.add(Keys.DUPLICATE_WEIGHT.col());
        kept.add(explode(FindingsTable.ACTING.col()).as(MentionsTable.ACTOR_ID.name()));
        List<Column> keys = new ArrayList<>(List.of(columns(period)));
        keys.add(MentionsTable.ACTOR_ID.col());
        return dated.select(kept.toArray(Column[]::new))
                .groupBy(keys.toArray(Column[]::new))
                .agg(
                        count(lit(1)).as(Keys.N_ARTICLES.name()),
                        PairSums.weightIf(lit(true)).as(Keys.W_ARTICLES.name()));
    }

    private static Dataset<Row> withMarginal(
            Dataset<Row> pairs,
            Dataset<Row> marginals,
            io.entente.table.Column actor,
            io.entente.table.Column count,
            List<io.entente.table.Column> period) {
        Dataset<Row> renamed = marginals
                .withColumnRenamed(MentionsTable.ACTOR_ID.name(), actor.name())
                .withColumnRenamed(Keys.N_ARTICLES.name(), count.name())
                .withColumnRenamed(Keys.W_ARTICLES.name(), count.weighted().name());
        List<io.entente.table.Column> on = new ArrayList<>(period);
        on.add(actor);
        return Joins.join(pairs, renamed, "inner", on.toArray(io.entente.table.Column[]::new));
    }

    private static Column[] columns(List<io.entente.table.Column> columns) {
        return columns.stream().map(io.entente.table.Column::col).toArray(Column[]::new);
    }
}
