package io.entente.pair;

import org.jspecify.annotations.Nullable;

/**
 * The balance of attitudes of a pair: positive less negative over both, in [-1, 1], with a 95 % interval by Wilson's score
 * (1927) for the positive share of {@link ClusterSums#effectiveSize} pieces of evidence (Korn and Graubard 1998).
 *
 * @param effective how many independent pieces of evidence tell as much
 */
public record NetSentiment(double net, double low, double high, double effective) {

    private static final double Z = 1.959963984540054;

    /** The balance of these clusters; null where nobody said anything. */
    public static @Nullable NetSentiment of(ClusterSums clusters) {
        return clusters.size() <= 0 ? null : of(clusters.positive() / clusters.size(), clusters.effectiveSize());
    }

    /** The balance of a positive share among so many independent pieces of evidence. */
    static NetSentiment of(double share, double n) {
        double z2 = Z * Z;
        double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n);
        return new NetSentiment(
                2 * share - 1, 2 * Math.max(0, centre - half) - 1, 2 * Math.min(1, centre + half) - 1, n);
    }
}
