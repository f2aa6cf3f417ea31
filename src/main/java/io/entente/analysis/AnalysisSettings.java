package io.entente.analysis;

import java.io.Serializable;

/** @param arrowThreshold the probability from which a pair's attitude counts as decided, in (0, 1] */
public record AnalysisSettings(double arrowThreshold) implements Serializable {

    public static final AnalysisSettings DEFAULT = new AnalysisSettings(0.4);

    public AnalysisSettings {
        if (!(arrowThreshold > 0 && arrowThreshold <= 1)) {
            throw new IllegalArgumentException("Arrow threshold " + arrowThreshold + " not in (0, 1]");
        }
    }
}
