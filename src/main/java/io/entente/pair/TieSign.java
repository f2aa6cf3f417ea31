package io.entente.pair;

/** On which side a tie stands, all evidence weighed. */
public final class TieSign {

    private TieSign() {}

    /**
     * 1 or -1 where at least {@link ArticleVerdict#MAJORITY} times as much speaks for that side as for the other; else 0, and 0
     * where nothing speaks for either.
     *
     * @param positive what speaks for, at least 0
     * @param negative what speaks against, at least 0
     */
    public static int of(double positive, double negative) {
        long plus = Math.round(positive * PairTally.UNITS);
        long minus = Math.round(negative * PairTally.UNITS);
        if (plus < 0 || minus < 0) {
            throw new IllegalArgumentException("Weights " + positive + " for and " + negative + " against");
        }
        if (plus == minus || Math.max(plus, minus) < ArticleVerdict.MAJORITY * Math.min(plus, minus)) {
            return 0;
        }
        return plus > minus ? 1 : -1;
    }
}
