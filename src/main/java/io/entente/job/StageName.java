package io.entente.job;

import java.util.Locale;

/** The stages of a run, in their order. */
enum StageName {
    READ("Reading articles from every format"),
    DEDUPLICATE("Finding copies"),
    NAME("Having the model read names that are open"),
    ANALYZE("Reading actors, quotations and pairs in every article"),
    REFINE("Having the model read pairs that are open"),
    DECIDE("Deciding each pair in each article"),
    AGGREGATE("Adding up days and months"),
    CHECK("Checking the tables");

    private final String sentence;

    StageName(String sentence) {
        this.sentence = sentence;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it does, for the Spark UI and the progress line. */
    String sentence() {
        return sentence;
    }

    /** Whether it is done only where models are asked. */
    boolean asksModels() {
        return this == NAME || this == REFINE;
    }
}
