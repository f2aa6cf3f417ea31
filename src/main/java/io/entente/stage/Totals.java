package io.entente.stage;

import static org.apache.spark.sql.functions.sum;

import io.entente.table.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What the counts of some rows and the weights beside them add up to. */
final class Totals {

    /** @param weight what the counted things weigh; each duplicate cluster weighs one */
    record Total(double count, double weight) {

        Total twice() {
            return plus(this, 1);
        }

        private Total plus(Total other, int times) {
            return new Total(count + times * other.count, weight + times * other.weight);
        }
    }

    private static final Total NOTHING = new Total(0, 0);

    private final Map<String, Total> totals;

    Totals(Map<String, Total> totals) {
        this.totals = totals;
    }

    Total of(Column count) {
        return totals.getOrDefault(count.name(), NOTHING);
    }

    /** These totals and others of the same counts. */
    Totals plus(Totals others) {
        return plus(others, 1);
    }

    Totals less(Totals others) {
        return plus(others, -1);
    }

    private Totals plus(Totals others, int times) {
        Map<String, Total> sums = new HashMap<>();
        totals.forEach(
                (count, total) -> sums.put(count, total.plus(others.totals.getOrDefault(count, NOTHING), times)));
        return new Totals(sums);
    }

    /** The totals of rows that have a column for each weight. */
    static Totals of(Dataset<Row> rows, List<Column> counts) {
        return of(
                rows,
                counts.stream().map(count -> sum(count.col()).as(count.name())).toList(),
                counts.stream()
                        .map(Column::weighted)
                        .map(weight -> PairSums.sumOf(weight.col()).as(weight.name()))
                        .toList());
    }

    /** The totals of rows of single articles, which have the article's weight. */
    static Totals ofArticles(Dataset<Row> rows, List<Column> counts) {
        return of(
                rows,
                counts.stream().map(count -> sum(count.col()).as(count.name())).toList(),
                counts.stream()
                        .map(count -> PairSums.sumOfWeighed(count.col())
                                .as(count.weighted().name()))
                        .toList());
    }

    /**
     * The totals of any rows.
     *
     * @param counts sums, each by the name of its count
     * @param weights sums of weights in the order of the counts
     */
    static Totals of(
            Dataset<Row> rows, List<org.apache.spark.sql.Column> counts, List<org.apache.spark.sql.Column> weights) {
        List<org.apache.spark.sql.Column> sums = new ArrayList<>(counts);
        sums.addAll(weights);
        Row found = PairSums.sums(rows.groupBy(), sums).first();
        Map<String, Total> totals = new HashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            int weight = counts.size() + i;
            totals.put(
                    found.schema().fieldNames()[i],
                    new Total(
                            found.isNullAt(i) ? 0 : found.getLong(i),
                            found.isNullAt(weight) ? 0 : found.getDouble(weight)));
        }
        return new Totals(totals);
    }
}
