package io.entente.pair;

import java.util.Locale;

/** Whose attitude a piece of evidence is. */
public enum Voice {
    /** The outlet's own words. */
    AUTHOR,
    /** Words between quotation marks. */
    DIRECT_QUOTE,
    /** Words after a verb of saying. */
    INDIRECT_QUOTE,
    /** A post of a social network. */
    POST;

    /** The name in the tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
