package io.entente.pair;

/**
 * Sums over the duplicate clusters of a pair, each of which is one observation: what one article says hangs together.
 *
 * @param positive sum of the clusters' positive weights
 * @param negative sum of the clusters' negative weights
 * @param positiveSquares sum of the squares of the positive weights
 * @param negativeSquares sum of the squares of the negative weights
 * @param products sum of the products of each cluster's positive and negative weight
 */
public record ClusterSums(
        double positive, double negative, double positiveSquares, double negativeSquares, double products) {

    /** The sums of no cluster. */
    public static final ClusterSums EMPTY = new ClusterSums(0, 0, 0, 0, 0);

    /** How many clusters' worth of full agreement stands beside what the clusters show; chosen by simulation. */
    private static final double DOUBT = 0.3;

    public ClusterSums {
        if (positive < 0 || negative < 0 || positiveSquares < 0 || negativeSquares < 0 || products < 0) {
            throw new IllegalArgumentException("Sums of weights below 0: " + positive + ", " + negative + ", "
                    + positiveSquares + ", " + negativeSquares + ", " + products);
        }
    }

    /** The sums of one cluster with these weights. */
    public static ClusterSums of(double positive, double negative) {
        return new ClusterSums(positive, negative, positive * positive, negative * negative, positive * negative);
    }

    /** The sums of both, which share no cluster. */
    public ClusterSums merge(ClusterSums other) {
        return new ClusterSums(
                positive + other.positive,
                negative + other.negative,
                positiveSquares + other.positiveSquares,
                negativeSquares + other.negativeSquares,
                products + other.products);
    }

    /** The weight of all evidence that is for or against. */
    public double size() {
        return positive + negative;
    }

    /** As how many clusters of one size these count, at least 1 (Kish 1965): fewer than there are where sizes differ. */
    double effectiveClusters() {
        return Math.max(1, size() * size() / sizeSquares());
    }

    private double sizeSquares() {
        return positiveSquares + 2 * products + negativeSquares;
    }

    /**
     * How far the evidence of one cluster agrees with itself beyond chance, in [0, 1]: the intra-cluster correlation, by how many
     * pairs of one cluster's evidence disagree against how many would if clusters did not matter. Few clusters tell little of it,
     * and one nothing, so that full agreement is drawn in with the weight of three tenths of a cluster.
     */
    double agreement() {
        double share = positive / size();
        double disagreeing = (sizeSquares() - size()) * share * (1 - share);
        double shown = disagreeing <= 0 ? 1 : Math.min(1, Math.max(0, 1 - products / disagreeing));
        double told = effectiveClusters() - 1;
        return (told * shown + DOUBT) / (told + DOUBT);
    }

    /**
     * As many independent pieces of evidence would tell as much, in (0, {@link #size}]: the size over Kish's design effect, which
     * is 1 where clusters have one piece each.
     */
    public double effectiveSize() {
        double effect = 1 + (sizeSquares() / size() - 1) * agreement();
        return size() / Math.max(1, effect);
    }
}
