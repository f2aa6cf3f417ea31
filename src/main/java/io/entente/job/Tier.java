package io.entente.job;

import java.util.Locale;

/** How much is spent on an answer. */
enum Tier {
    /** Rules and linear models alone. */
    FAST,
    /** Where those are unsure, encoders in Spark NLP too. */
    MODELS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
