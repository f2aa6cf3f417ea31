package io.entente.stage;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.entente.pair.PairTally;
import io.entente.storage.ContentDigest;
import io.entente.storage.JobNames;
import io.entente.storage.Manifest;
import io.entente.table.NetworkTables;
import io.entente.table.PairEvidenceTable;
import io.entente.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** One pass over a table, at the first question: rows and digest of each month, what is wrong with single rows, and sums of all counts. */
final class TablePass {

    private static final double TOLERANCE = 1e-6;
    private static final String MONTH = "_month";
    private static final String WITHOUT_VALUE = "_without_value";
    private static final String WRONG_WEIGHT = "_wrong_weight";
    private static final String WRONG_PROBABILITIES = "_wrong_probabilities";

    private final Table table;
    private final Dataset<Row> rows;
    private final Map<String, Manifest.TableContent> contents = new TreeMap<>();
    private final Map<String, Long> sums = new HashMap<>();
    private boolean done;

    TablePass(Table table, Dataset<Row> rows) {
        this.table = table;
        this.rows = rows;
    }

    /** Rows and digest of each month; of a table that is not split by month, of {@link ContentDigest#WHOLE}. */
    Map<String, Manifest.TableContent> contents() {
        go();
        return Map.copyOf(contents);
    }

    /** Rows without a value in a column in which every row must have one. */
    long withoutValue() {
        return found(WITHOUT_VALUE);
    }

    /** Rows in which a weight is above its count, or is 0 where the count is not. */
    long wrongWeight() {
        return found(WRONG_WEIGHT);
    }

    /** Rows of evidence whose probabilities do not add up to 1. */
    long wrongProbabilities() {
        return found(WRONG_PROBABILITIES);
    }

    /** What some counts and their weights add up to. */
    Totals totals(List<io.entente.table.Column> counts) {
        Map<String, Totals.Total> totals = new HashMap<>();
        for (io.entente.table.Column count : counts) {
            totals.put(count.name(), new Totals.Total(found(count.name()), weight(count.weighted())));
        }
        return new Totals(totals);
    }

    /** What a column of weights adds up to. */
    double weight(io.entente.table.Column column) {
        return found(column.name()) / (double) PairTally.UNITS;
    }

    private long found(String name) {
        go();
        return sums.getOrDefault(name, 0L);
    }

    private synchronized void go() {
        if (done) {
            return;
        }
        List<Column> asked = new ArrayList<>(ContentDigest.sums(table));
        int digests = asked.size();
        asked.addAll(questions());
        Dataset<Row> months =
                PairSums.sums(rows.groupBy(ContentDigest.month(table).as(MONTH)), asked);
        for (Row month : JobNames.named(rows.sparkSession(), table, months::collectAsList)) {
            contents.put(Objects.toString(month.get(0), ContentDigest.WHOLE), ContentDigest.content(month));
            for (int i = 1 + digests; i < month.size(); i++) {
                long part = month.isNullAt(i) ? 0 : month.getLong(i);
                sums.merge(month.schema().fieldNames()[i], part, Long::sum);
            }
        }
        done = true;
    }

    private List<Column> questions() {
        List<Column> questions = new ArrayList<>();
        questions.add(PairSums.countIf(anyOf(table.columns().stream()
                        .filter(column -> !column.nullable())
                        .map(column -> column.col().isNull())))
                .as(WITHOUT_VALUE));
        List<io.entente.table.Column> counts = table.columns().stream()
                .filter(column -> column.isCount() && table.columns().contains(column.weighted()))
                .toList();
        questions.add(PairSums.countIf(anyOf(
                        counts.stream().map(count -> isNoWeight(count.weighted().col(), count.col()))))
                .as(WRONG_WEIGHT));
        for (io.entente.table.Column count : counts) {
            questions.add(sum(count.col()).as(count.name()));
            questions.add(inUnits(count.weighted()));
        }
        if (table.columns().contains(NetworkTables.W_SIGNED)) {
            questions.add(inUnits(NetworkTables.W_SIGNED));
        }
        if (table == PairEvidenceTable.TABLE) {
            questions.add(PairSums.countIf(areNoProbabilities()).as(WRONG_PROBABILITIES));
        }
        return questions;
    }

    private static Column inUnits(io.entente.table.Column weight) {
        return sum(PairSums.units(weight.col())).as(weight.name());
    }

    private static Column anyOf(Stream<Column> conditions) {
        return conditions.reduce(lit(false), Column::or);
    }

    /** Whether something is not above 0 and at most the count where it should be, and 0 where nothing was counted. */
    private static Column isNoWeight(Column weight, Column count) {
        return weight.gt(count).or(weight.gt(0).notEqual(count.gt(0)));
    }

    private static Column areNoProbabilities() {
        Column total = PairEvidenceTable.P_NEGATIVE
                .col()
                .plus(PairEvidenceTable.P_NEUTRAL.col())
                .plus(PairEvidenceTable.P_POSITIVE.col());
        return abs(total.minus(1)).gt(TOLERANCE);
    }
}
