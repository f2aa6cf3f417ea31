package io.entente.sentiment;

import java.util.Locale;

/** How a sentence puts what it tells: as a fact, or as something that will, may, must or would be. */
public enum Mood {
    /** As a fact, a commitment ("vowed to") included. */
    ASSERTED,
    /** As what will be: "will", "is to", "is set to", "said it would". */
    FUTURE,
    /** As what may be: "may", "could", "perhaps", "considers"; what is asked. */
    POSSIBLE,
    /** As what ought to be: "should", "must", what one actor asks of another. */
    REQUIRED,
    /** As what hangs on something else: "if", "unless", "would". */
    CONDITIONAL;

    /** The name in the tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether what is told so is only thought of: neither a fact nor a commitment. */
    public boolean isHypothetical() {
        return this == POSSIBLE || this == REQUIRED || this == CONDITIONAL;
    }
}
