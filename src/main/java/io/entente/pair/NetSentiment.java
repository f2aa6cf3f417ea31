package io.entente.pair;

import org.jspecify.annotations.Nullable;

/**
 * The balance of attitudes of a pair: positive less negative over both, in [-1, 1], with a 95 % interval by Wilson's score
 * (1927) for the positive share. Weights are counts in which each duplicate cluster weighs one.
 */
public record NetSentiment(double net, double low, double high) {

    private static final double Z = 1.959963984540054;

    /** The balance of these weights; null where both are 0, since nobody said anything. */
    public static @Nullable NetSentiment of(double positive, double negative) {
        double n = positive + negative;
        if (n <= 0) {
            return null;
        }
        double share = positive / n;
        double z2 = Z * Z;
        double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n);
        return new NetSentiment(2 * share - 1, 2 * Math.max(0, centre - half) - 1, 2 * Math.min(1, centre + half) - 1);
    }
}
