package io.entente.job;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A directed pair over a stretch of time, with its best sentence.
 *
 * @param evidence what counts
 * @param undated what of it is in articles that are not dated to the day, and so in no period
 * @param hypothetical evidence that does not count, since it is only thought of
 * @param negated evidence that does not count, since it is said not to be
 * @param net balance of the weighted counts, in [-1, 1]
 * @param date day of the example, ISO; null where its article is not dated to the day
 */
record Arrow(
        String sourceId,
        String source,
        String targetId,
        String target,
        long evidence,
        long positive,
        long negative,
        long undated,
        long hypothetical,
        long negated,
        double weightedPositive,
        double weightedNegative,
        double net,
        long articles,
        @Nullable String date,
        @Nullable String outlet,
        String snippet) {

    /** "+ Vladimir Putin → Xi Jinping  7 for, 0 against, 9 neutral in 5 articles". */
    String line() {
        return String.format(
                Locale.ROOT,
                "%s %s → %s   %d for, %d against, %d neutral in %d article%s",
                net > 0 ? "+" : net < 0 ? "−" : "±",
                source,
                target,
                positive,
                negative,
                evidence - positive - negative,
                articles,
                articles == 1 ? "" : "s");
    }

    /** The example with its day and outlet. */
    String sentence() {
        return (date == null ? "undated" : date) + (outlet == null ? "" : ", " + outlet) + ": " + snippet;
    }
}
