package io.entente.analysis;

import io.entente.sentiment.Doubt;
import java.io.Serializable;

/**
 * What an analysis can be told.
 *
 * @param arrowThreshold the probability from which a pair's attitude counts as decided, in (0, 1]
 * @param pairMentions whether "both leaders" and the like are mentions of the two
 * @param open which pairs are left open to a second model
 */
public record AnalysisSettings(double arrowThreshold, boolean pairMentions, Doubt open) implements Serializable {

    public static final AnalysisSettings DEFAULT = new AnalysisSettings(0.4, true);

    public AnalysisSettings {
        if (!(arrowThreshold > 0 && arrowThreshold <= 1)) {
            throw new IllegalArgumentException("Arrow threshold " + arrowThreshold + " not in (0, 1]");
        }
    }

    /** Settings without a second model. */
    public AnalysisSettings(double arrowThreshold, boolean pairMentions) {
        this(arrowThreshold, pairMentions, Doubt.NONE);
    }
}
