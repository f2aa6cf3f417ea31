package io.entente.report;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.entente.pair.PairTally;
import io.entente.storage.RunFolder;
import io.entente.table.Keys;
import io.entente.table.PairEvidenceTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What is counted about the pairs of a page, so finely that the page can filter it: a cell is one direction of a pair in one month, one
 * voice and one outlet.
 *
 * @param choice the pairs that fit on the page
 * @param sources outlets by name, those with most evidence first
 * @param otherSources how many outlets have no name of their own on the page
 * @param cells the cells, ordered by pair, direction, month, voice and outlet
 */
record PairCells(PairChoice choice, List<String> sources, long otherSources, List<Cell> cells) {

    /** An outlet that the corpus does not name. */
    static final String UNNAMED = "(not named)";

    private static final String SOURCE = "source";
    private static final String SIZE = "size";
    private static final String POSITIVE = "positive";
    private static final String NEGATIVE = "negative";
    private static final String FOR = "w_positive";
    private static final String AGAINST = "w_negative";

    /**
     * One cell.
     *
     * @param source null for the outlets without a name on the page
     * @param weightedPositive each duplicate cluster weighing one
     */
    record Cell(
            int pair,
            int direction,
            String month,
            String voice,
            @Nullable String source,
            long positive,
            long negative,
            long neutral,
            double weightedPositive,
            double weightedNegative) {}

    static PairCells of(RunFolder folder, ReportScope scope, PairChoice choice, ReportLimits limits) {
        Dataset<Row> evidence = choice.directed(counted(folder, scope))
                .withColumn(SOURCE, coalesce(Keys.SOURCE_NAME.col(), lit(UNNAMED)));
        List<Row> bySource = evidence.groupBy(col(SOURCE))
                .agg(count(lit(1)).as(SIZE))
                .orderBy(col(SIZE).desc(), col(SOURCE))
                .collectAsList();
        List<String> sources = bySource.stream()
                .limit(limits.sources())
                .map(row -> row.<String>getAs(SOURCE))
                .toList();
        Dataset<Row> cells = cells(evidence.withColumn(SOURCE, when(col(SOURCE).isin(sources.toArray()), col(SOURCE))));
        PairChoice fitting = choice.first(fitting(cells));
        List<Cell> kept = cells
                .where(col(PairChoice.PAIR).lt(fitting.pairs().size()))
                .orderBy(
                        col(PairChoice.PAIR),
                        col(PairChoice.DIRECTION),
                        Keys.PUB_MONTH.col(),
                        PairEvidenceTable.VOICE.col(),
                        col(SOURCE))
                .collectAsList()
                .stream()
                .map(PairCells::cell)
                .toList();
        return new PairCells(fitting, sources, bySource.size() - sources.size(), kept);
    }

    /** Evidence that period tables count. */
    static Dataset<Row> counted(RunFolder folder, ReportScope scope) {
        return scope.inMonths(folder.read(PairEvidenceTable.TABLE))
                .where(PairEvidenceTable.IS_COUNTED
                        .col()
                        .and(Keys.PUB_DATE.col().isNotNull()));
    }

    private static Dataset<Row> cells(Dataset<Row> evidence) {
        Column polarity = PairEvidenceTable.POLARITY.col();
        Column weight = round(Keys.DUPLICATE_WEIGHT.col().multiply(PairTally.UNITS))
                .cast(org.apache.spark.sql.types.DataTypes.LongType);
        return evidence.groupBy(
                        col(PairChoice.PAIR),
                        col(PairChoice.DIRECTION),
                        Keys.PUB_MONTH.col(),
                        PairEvidenceTable.VOICE.col(),
                        col(SOURCE))
                .agg(
                        count(lit(1)).as(SIZE),
                        sum(when(polarity.gt(0), 1L).otherwise(0L)).as(POSITIVE),
                        sum(when(polarity.lt(0), 1L).otherwise(0L)).as(NEGATIVE),
                        sum(when(polarity.gt(0), weight).otherwise(0L)).as(FOR),
                        sum(when(polarity.lt(0), weight).otherwise(0L)).as(AGAINST));
    }

    /** How many pairs, the first ones, have so few cells that a page can carry them; one at the least. */
    private static int fitting(Dataset<Row> cells) {
        Map<Integer, Long> sizes = new TreeMap<>();
        cells.groupBy(col(PairChoice.PAIR))
                .agg(count(lit(1)))
                .collectAsList()
                .forEach(row -> sizes.put(row.getInt(0), row.getLong(1)));
        long all = 0;
        int pairs = 0;
        for (Map.Entry<Integer, Long> size : sizes.entrySet()) {
            all += size.getValue();
            if (all > ReportLimits.CELLS && pairs > 0) {
                return pairs;
            }
            pairs = size.getKey() + 1;
        }
        return pairs;
    }

    private static Cell cell(Row row) {
        long positive = row.<Long>getAs(POSITIVE);
        long negative = row.<Long>getAs(NEGATIVE);
        return new Cell(
                row.<Integer>getAs(PairChoice.PAIR),
                row.<Integer>getAs(PairChoice.DIRECTION),
                row.getAs(Keys.PUB_MONTH.name()),
                row.getAs(PairEvidenceTable.VOICE.name()),
                row.<@Nullable String>getAs(SOURCE),
                positive,
                negative,
                row.<Long>getAs(SIZE) - positive - negative,
                rounded(row.<Long>getAs(FOR)),
                rounded(row.<Long>getAs(AGAINST)));
    }

    /** Units as a weight with four digits behind the point. */
    static double rounded(long units) {
        return Math.round(units * 1e4 / PairTally.UNITS) / 1e4;
    }
}
