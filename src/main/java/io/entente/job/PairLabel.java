package io.entente.job;

import io.entente.analysis.SentenceAnalyzer;
import io.entente.sentiment.OpinionLimits;
import io.entente.sentiment.Probabilities;
import java.util.Locale;

/** How two marked entities of a sentence, of which p stands first, are towards each other. */
enum PairLabel {
    NEUTRAL,
    POS_P_TO_Q,
    POS_Q_TO_P,
    NEG_P_TO_Q,
    NEG_Q_TO_P;

    /** The name in labelled files. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The label of a name; an {@link IllegalArgumentException} where there is none. */
    static PairLabel of(String label) {
        for (PairLabel known : values()) {
            if (known.label().equals(label)) {
                return known;
            }
        }
        throw new IllegalArgumentException("'" + label + "' is no label of a pair");
    }

    /** The class of one direction: p towards q, or q towards p. */
    int direction(boolean forward) {
        return switch (this) {
            case NEUTRAL -> Example.NEUTRAL;
            case POS_P_TO_Q -> forward ? Example.POSITIVE : Example.NEUTRAL;
            case NEG_P_TO_Q -> forward ? Example.NEGATIVE : Example.NEUTRAL;
            case POS_Q_TO_P -> forward ? Example.NEUTRAL : Example.POSITIVE;
            case NEG_Q_TO_P -> forward ? Example.NEUTRAL : Example.NEGATIVE;
        };
    }

    /** The probabilities of the five labels, in their order; at most one direction holds an opinion. */
    static double[] probabilities(SentenceAnalyzer.Answer answer) {
        Probabilities there = answer.forward();
        Probabilities back = answer.backward();
        double[] all = {0, there.positive(), back.positive(), there.negative(), back.negative()};
        double opinions = all[1] + all[2] + all[3] + all[4];
        all[0] = Math.max(0, 1 - opinions);
        for (int i = 0; i < all.length; i++) {
            all[i] /= Math.max(1, opinions);
        }
        return all;
    }

    private double limit(OpinionLimits limits) {
        return switch (this) {
            case NEUTRAL -> 1;
            case POS_P_TO_Q -> limits.positiveThere();
            case POS_Q_TO_P -> limits.positiveBack();
            case NEG_P_TO_Q -> limits.negativeThere();
            case NEG_Q_TO_P -> limits.negativeBack();
        };
    }

    /** The opinion that is farthest above its limit, the other direction being neutral; neutral where none reaches it. */
    static PairLabel decide(SentenceAnalyzer.Answer answer, OpinionLimits limits) {
        double[] alone = probabilities(answer);
        double there = alone[0] == 0 ? 1 : answer.forward().neutral();
        double back = alone[0] == 0 ? 1 : answer.backward().neutral();
        double sum = there * back + (1 - there) * back + (1 - back) * there;
        PairLabel best = NEUTRAL;
        double farthest = 1;
        for (PairLabel label : values()) {
            boolean reverse = label == POS_Q_TO_P || label == NEG_Q_TO_P;
            double joint = alone[label.ordinal()] * (reverse ? there : back) / sum;
            double ratio = joint / label.limit(limits);
            if (label != NEUTRAL && ratio >= farthest) {
                farthest = ratio;
                best = label;
            }
        }
        return best;
    }
}
