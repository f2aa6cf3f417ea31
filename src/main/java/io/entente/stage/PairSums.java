package io.entente.stage;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.entente.pair.PairTally;
import io.entente.sentiment.EventClass;
import io.entente.table.Keys;
import io.entente.table.PairEvidenceTable;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.RelationalGroupedDataset;
import org.apache.spark.sql.Row;

/** Expressions that the sums over pairs share. Fractions are added in whole units, so that their order does not matter. */
final class PairSums {

    private PairSums() {}

    /**
     * A fraction in {@link PairTally#UNITS}, halves away from zero. Both steps are exact below 2^53 units; Spark's own {@code round} gives
     * the same by way of each number's decimal digits, which stood out in profiles.
     */
    static Column units(Column fraction) {
        Column units = fraction.multiply((double) PairTally.UNITS);
        Column whole = units.cast("long");
        return whole.plus(units.minus(whole).multiply(2.0).cast("long"));
    }

    /** The same of a number. */
    static long units(double fraction) {
        double units = fraction * PairTally.UNITS;
        long whole = (long) units;
        return whole + (long) ((units - whole) * 2.0);
    }

    /** The sum of a fraction that was added up in units. */
    static Column sumOf(Column fraction) {
        return sum(units(fraction)).divide(lit((double) PairTally.UNITS));
    }

    /** What a count of an article weighs, in units: its times the article's weight, so that it adds up alike at every grain. */
    static Column weighed(Column count) {
        return count.multiply(units(weight()));
    }

    /** The sum of what counts of articles weigh. */
    static Column sumOfWeighed(Column count) {
        return sum(weighed(count)).divide(lit((double) PairTally.UNITS));
    }

    /** The sum of the weights of rows that each count as one. */
    static Column weightIf(Column condition) {
        return sum(when(condition, units(weight())).otherwise(0L)).divide(lit((double) PairTally.UNITS));
    }

    static Column countIf(Column condition) {
        return sum(when(condition, 1L).otherwise(0L));
    }

    static Column weight() {
        return Keys.DUPLICATE_WEIGHT.col();
    }

    /** The mean of a sum in units; 0 of none. */
    static Column mean(Column sumUnits, Column n) {
        return when(n.equalTo(0), lit(0.0)).otherwise(sumUnits.divide(n).divide(lit((double) PairTally.UNITS)));
    }

    /** The same of numbers. */
    static double mean(long sumUnits, long n) {
        return n == 0 ? 0.0 : (double) sumUnits / n / PairTally.UNITS;
    }

    /** The sum in units of which something is the {@link #mean(long, long)}. */
    static long sumOfMean(double mean, long n) {
        return Math.round(mean * n * PairTally.UNITS);
    }

    /** The counts of evidence, {@link Keys#EVIDENCE_COUNTS}, over rows of pair_evidence. */
    static List<Column> evidenceCounts() {
        return evidence((count, isOne) -> countIf(isOne).as(count.name()));
    }

    /** What the counts of evidence weigh, in their order. */
    static List<Column> evidenceWeights() {
        return evidence((count, isOne) -> weightIf(isOne).as(count.weighted().name()));
    }

    private static List<Column> evidence(BiFunction<io.entente.table.Column, Column, Column> sum) {
        return List.of(
                sum.apply(Keys.N_EVIDENCE, PairEvidenceTable.IS_COUNTED.col()),
                sum.apply(Keys.N_POSITIVE, isCounted(1)),
                sum.apply(Keys.N_NEGATIVE, isCounted(-1)),
                sum.apply(Keys.N_NEUTRAL, isCounted(0)),
                sum.apply(Keys.N_HYPOTHETICAL, PairEvidenceTable.isLeftOutAsHypothetical()),
                sum.apply(Keys.N_NEGATED, PairEvidenceTable.isLeftOutAsNegated()),
                sum.apply(Keys.N_VERBAL_COOPERATION, isCounted(EventClass.VERBAL_COOPERATION)),
                sum.apply(Keys.N_MATERIAL_COOPERATION, isCounted(EventClass.MATERIAL_COOPERATION)),
                sum.apply(Keys.N_VERBAL_CONFLICT, isCounted(EventClass.VERBAL_CONFLICT)),
                sum.apply(Keys.N_MATERIAL_CONFLICT, isCounted(EventClass.MATERIAL_CONFLICT)));
    }

    private static Column isCounted(int polarity) {
        return PairEvidenceTable.IS_COUNTED
                .col()
                .and(PairEvidenceTable.POLARITY.col().equalTo(polarity));
    }

    private static Column isCounted(EventClass eventClass) {
        Column same = PairEvidenceTable.EVENT_CLASS.col().eqNullSafe(eventClass.label());
        return PairEvidenceTable.IS_COUNTED.col().and(same);
    }

    /** Sums of groups. */
    static Dataset<Row> sums(RelationalGroupedDataset groups, List<Column> sums) {
        return groups.agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new));
    }
}
