package io.entente.analysis;

import java.io.Serializable;

/**
 * What an analysis can be told.
 *
 * @param arrowThreshold the probability from which a pair's attitude counts as decided, in (0, 1]
 * @param pairMentions whether "both leaders" and the like are mentions of the two
 */
public record AnalysisSettings(double arrowThreshold, boolean pairMentions) implements Serializable {

    public static final AnalysisSettings DEFAULT = new AnalysisSettings(0.4, true);

    public AnalysisSettings {
        if (!(arrowThreshold > 0 && arrowThreshold <= 1)) {
            throw new IllegalArgumentException("Arrow threshold " + arrowThreshold + " not in (0, 1]");
        }
    }
}
