package io.entente.pair;

/**
 * How much two actors meet beyond chance, from counts of articles.
 *
 * @param both articles that name both
 * @param first articles that name the first
 * @param second articles that name the second
 * @param all articles in the period
 */
public record Association(long both, long first, long second, long all) {

    private static final double LOG2 = Math.log(2);

    public Association {
        if (both < 1 || both > first || both > second || first + second - both > all) {
            throw new IllegalArgumentException(
                    "Counts " + both + " of " + first + " and " + second + " in " + all + " cannot be");
        }
    }

    /** Pointwise mutual information in bits (Church and Hanks 1990): log2 of observed over expected. */
    public double pmi() {
        return Math.log((double) both * all / ((double) first * second)) / LOG2;
    }

    /** PMI over its greatest possible value, in [-1, 1] (Bouma 2009); 1 where both are in every article. */
    public double npmi() {
        if (both == all) {
            return 1;
        }
        return pmi() / (-Math.log((double) both / all) / LOG2);
    }

    /** Log-likelihood ratio G2 of the two-by-two table (Dunning 1993), at least 0. */
    public double logLikelihoodRatio() {
        double onlyFirst = first - both;
        double onlySecond = second - both;
        double neither = (double) all - first - second + both;
        double sum = term(both, (double) first * second / all)
                + term(onlyFirst, (double) first * (all - second) / all)
                + term(onlySecond, (double) (all - first) * second / all)
                + term(neither, (double) (all - first) * (all - second) / all);
        return Math.max(0, 2 * sum);
    }

    private static double term(double observed, double expected) {
        return observed <= 0 || expected <= 0 ? 0 : observed * Math.log(observed / expected);
    }

    /** Shared articles over articles that name either, in (0, 1] (Jaccard 1901). */
    public double jaccard() {
        return (double) both / (first + second - both);
    }
}
