package io.entente.pair;

import io.entente.article.ZoneKind;

/**
 * What an article, all in all, says of a directed pair. Each piece of evidence says with some probability that an attitude of a sign
 * is there; that at least one is right has one minus the product of the complements ("noisy or", Pearl 1988). Their negative
 * logarithms are added up in whole units, so that the order does not matter; {@link StrictMath} gives the same on every machine.
 *
 * @param decision -1, 0 or 1
 * @param probability that of the decided sign; where undecided, the probability that neither sign is there; in [0, 1]
 */
public record ArticleVerdict(int decision, double probability) {

    /** Below it a piece of evidence says nothing of a sign: many doubts make no belief. */
    public static final double DOUBT = 0.2;

    /** A single piece is believed at most so far. */
    public static final double BELIEF = 0.98;

    /** How often more must speak for a sign than for the other. */
    public static final double MAJORITY = 1.5;

    /** What a headline weighs, against a sentence of the body. */
    public static final double HEADLINE = 1.5;

    /** What a sentence of the lead weighs. */
    public static final double LEAD = 1.25;

    /** What the words of a speaker weigh who tells how others stand towards each other. */
    public static final double OTHERS = 0.7;

    public ArticleVerdict {
        if (decision < -1 || decision > 1 || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("Decision " + decision + " with probability " + probability);
        }
    }

    /**
     * What a piece of evidence weighs.
     *
     * @param own whether the outlet says it, or the source itself
     */
    public static double weight(ZoneKind zone, boolean own) {
        double place = zone == ZoneKind.HEADLINE ? HEADLINE : zone == ZoneKind.LEAD ? LEAD : 1;
        return own ? place : place * OTHERS;
    }

    /** What a piece of evidence adds for a sign, in {@link PairTally#UNITS}. */
    public static long units(double probability, double weight) {
        return probability < DOUBT
                ? 0
                : Math.round(-StrictMath.log(1 - Math.min(BELIEF, probability)) * weight * PairTally.UNITS);
    }

    /**
     * The verdict.
     *
     * @param negative the sum of what the pieces add for negative
     * @param positive that for positive
     * @param threshold the probability from which a sign is decided
     */
    public static ArticleVerdict of(long negative, long positive, double threshold) {
        long more = Math.max(negative, positive);
        long less = Math.min(negative, positive);
        double probability = 1 - StrictMath.exp(-(double) more / PairTally.UNITS);
        if (more > 0 && probability >= threshold && more >= MAJORITY * less) {
            return new ArticleVerdict(positive > negative ? 1 : -1, probability);
        }
        return new ArticleVerdict(0, StrictMath.exp(-((double) negative + positive) / PairTally.UNITS));
    }
}
