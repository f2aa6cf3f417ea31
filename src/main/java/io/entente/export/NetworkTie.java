package io.entente.export;

import org.jspecify.annotations.Nullable;

/**
 * What is told of a directed pair in a month or in all.
 *
 * @param month YYYY-MM; null for all months together
 * @param positive pieces of evidence for
 * @param negative pieces of evidence against
 * @param weight evidence for and against, each duplicate cluster weighing one, above 0
 * @param net the difference of the weights for and against over their sum, in [-1, 1]
 * @param sign -1, 0 or 1
 * @param articles articles that tell of the pair, neutral ones too
 * @param disparity p-value of the tie, the smaller of those of its ends
 */
public record NetworkTie(
        @Nullable String month,
        long positive,
        long negative,
        double weight,
        double net,
        int sign,
        long articles,
        double disparity) {

    public NetworkTie {
        if (!(weight > 0) || Math.abs(sign) > 1) {
            throw new IllegalArgumentException("Tie of weight " + weight + " and sign " + sign);
        }
    }
}
