package io.entente.pair;

/**
 * What the evidence of a directed pair adds up to. Weights and scores are whole millionths, so that sums do not depend on order.
 *
 * @param weightMicros sum of duplicate weights, in millionths
 */
public record PairTally(
        long evidence,
        long positive,
        long negative,
        long weightMicros,
        long positiveMicros,
        long negativeMicros,
        long scoreMicros) {

    /** One in millionths. */
    public static final long MICROS = 1_000_000;

    /** The tally of nothing. */
    public static final PairTally EMPTY = new PairTally(0, 0, 0, 0, 0, 0, 0);

    public PairTally {
        if (positive + negative > evidence) {
            throw new IllegalArgumentException(
                    positive + " and " + negative + " of " + evidence + " pieces of evidence");
        }
    }

    /** The tally of one piece of evidence. */
    public static PairTally of(int polarity, double score, long weightMicros) {
        return new PairTally(
                1,
                polarity > 0 ? 1 : 0,
                polarity < 0 ? 1 : 0,
                weightMicros,
                polarity > 0 ? weightMicros : 0,
                polarity < 0 ? weightMicros : 0,
                Math.round(score * MICROS));
    }

    /** Both tallies together; the order does not matter. */
    public PairTally merge(PairTally other) {
        return new PairTally(
                evidence + other.evidence,
                positive + other.positive,
                negative + other.negative,
                weightMicros + other.weightMicros,
                positiveMicros + other.positiveMicros,
                negativeMicros + other.negativeMicros,
                scoreMicros + other.scoreMicros);
    }

    public long neutral() {
        return evidence - positive - negative;
    }

    /** The mean score of the evidence, in [-1, 1]; 0 without any. */
    public double scoreMean() {
        return evidence == 0 ? 0 : (double) scoreMicros / evidence / MICROS;
    }

    /** The sign of what was said: that of the greater count, 0 where neither is greater. */
    public int decision() {
        return Long.signum(positive - negative);
    }
}
