package io.entente.stage;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.entente.pair.PairTally;
import io.entente.table.Keys;
import org.apache.spark.sql.Column;

/** Expressions that the sums over pairs share. Fractions are added in whole units, so that their order does not matter. */
final class PairSums {

    /** Examples kept of a pair. */
    static final int EXAMPLES = 3;

    private PairSums() {}

    /** A fraction in {@link PairTally#UNITS}. */
    static Column units(Column fraction) {
        return round(fraction.multiply(PairTally.UNITS)).cast("long");
    }

    /** The sum of a fraction that was added up in units. */
    static Column sumOf(Column fraction) {
        return sum(units(fraction)).divide(lit((double) PairTally.UNITS));
    }

    static Column countIf(Column condition) {
        return sum(when(condition, 1L).otherwise(0L));
    }

    static Column weight() {
        return Keys.DUPLICATE_WEIGHT.col();
    }

    /** The best few of all ranked examples of a group. */
    static Column best(Column ranked) {
        return slice(array_sort(collect_list(ranked)), 1, EXAMPLES);
    }

    /** The best few of lists of ranked examples. */
    static Column bestOfLists(Column lists) {
        return slice(array_sort(flatten(collect_list(lists))), 1, EXAMPLES);
    }

    /** The ids of ranked examples. */
    static Column ids(io.entente.table.Column ranked) {
        return ranked.col().getField("id");
    }

    /** The mean of a sum in units. */
    static Column mean(Column sumUnits, Column n) {
        return sumUnits.divide(n).divide(lit((double) PairTally.UNITS));
    }
}
