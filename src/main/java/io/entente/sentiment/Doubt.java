package io.entente.sentiment;

import java.io.Serializable;

/**
 * Which pairs a first model leaves open, by the probability that there is an attitude at all, of either sign.
 *
 * @param from below it the pair is surely neutral, in [0, 1]
 * @param to from it on the pair is surely decided, not below {@code from}
 */
public record Doubt(double from, double to) implements Serializable {

    /** Nothing is open. */
    public static final Doubt NONE = new Doubt(1, 1);

    public Doubt {
        if (!(from >= 0 && from <= to && to <= 1)) {
            throw new IllegalArgumentException("Doubt from " + from + " to " + to + " not ascending in [0, 1]");
        }
    }

    /**
     * Whether a pair is open to a second reader of the sentence. Who is quoted stands in another sentence, and an attitude that
     * two have towards each other is in no label that a second reader could learn from.
     */
    public boolean leavesOpen(PairOpinion opinion) {
        boolean mutual = opinion.cue() != null && opinion.cue().kind() == Cue.Kind.MUTUAL;
        return leavesOpen(opinion.probabilities()) && opinion.path() != CuePath.QUOTED && !mutual;
    }

    /** Whether probabilities are neither surely neutral nor surely those of an attitude. */
    public boolean leavesOpen(Probabilities probabilities) {
        double attitude = 1 - probabilities.neutral();
        return attitude >= from && attitude < to;
    }
}
