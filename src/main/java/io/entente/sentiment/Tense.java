package io.entente.sentiment;

import java.util.Locale;

/** When what a verb phrase tells is put; a perfect ("has signed") is past. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE;

    /** The name in the tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
