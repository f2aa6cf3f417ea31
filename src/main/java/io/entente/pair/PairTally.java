package io.entente.pair;

/**
 * What the evidence of a directed pair adds up to. Weights and scores are whole numbers of small units, so that sums
 * do not depend on order.
 *
 * @param weightUnits sum of duplicate weights, in {@link #UNITS}
 */
public record PairTally(
        long evidence,
        long positive,
        long negative,
        long weightUnits,
        long positiveUnits,
        long negativeUnits,
        long scoreUnits) {

    /** The units of one: weights of a half to a sixteenth are whole numbers of them, so that a cluster weighs exactly one. */
    public static final long UNITS = 720_720_000;

    /** The tally of nothing. */
    public static final PairTally EMPTY = new PairTally(0, 0, 0, 0, 0, 0, 0);

    public PairTally {
        if (positive + negative > evidence) {
            throw new IllegalArgumentException(
                    positive + " and " + negative + " of " + evidence + " pieces of evidence");
        }
    }

    /** The tally of one piece of evidence. */
    public static PairTally of(int polarity, double score, long weightUnits) {
        return new PairTally(
                1,
                polarity > 0 ? 1 : 0,
                polarity < 0 ? 1 : 0,
                weightUnits,
                polarity > 0 ? weightUnits : 0,
                polarity < 0 ? weightUnits : 0,
                Math.round(score * UNITS));
    }

    /** Both tallies together; the order does not matter. */
    public PairTally merge(PairTally other) {
        return new PairTally(
                evidence + other.evidence,
                positive + other.positive,
                negative + other.negative,
                weightUnits + other.weightUnits,
                positiveUnits + other.positiveUnits,
                negativeUnits + other.negativeUnits,
                scoreUnits + other.scoreUnits);
    }

    public long neutral() {
        return evidence - positive - negative;
    }

    /** The mean score of the evidence, in [-1, 1]; 0 without any. */
    public double scoreMean() {
        return evidence == 0 ? 0 : (double) scoreUnits / evidence / UNITS;
    }
}
