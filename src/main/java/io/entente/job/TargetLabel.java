package io.entente.job;

import io.entente.sentiment.Probabilities;
import java.util.List;

/** How a sentence sounds for one entity, by class number. */
final class TargetLabel {

    static final String NEUTRAL = "neutral";
    private static final List<String> LABELS = List.of(NEUTRAL, "negative", "positive");

    private TargetLabel() {}

    /** The class of a label; an {@link IllegalArgumentException} where there is none. */
    static int of(String label) {
        int number = LABELS.indexOf(label);
        if (number < 0) {
            throw new IllegalArgumentException("'" + label + "' is no label of a target");
        }
        return number;
    }

    /** The most probable label. */
    static String decide(Probabilities probabilities) {
        if (probabilities.neutral() >= probabilities.negative()
                && probabilities.neutral() >= probabilities.positive()) {
            return NEUTRAL;
        }
        return LABELS.get(probabilities.negative() >= probabilities.positive() ? Example.NEGATIVE : Example.POSITIVE);
    }
}
