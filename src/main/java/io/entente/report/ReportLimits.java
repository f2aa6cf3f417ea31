package io.entente.report;

/**
 * How much of a run a page shows; what is left out is said on the page.
 *
 * @param actors actors of the table, the most mentioned ones; at least 1
 * @param pairs unordered pairs, those about which most was said; at least 1
 * @param sentences sentences of each direction of a pair; at least 1
 * @param sources outlets that can be chosen, the others are one; at least 1
 */
public record ReportLimits(int actors, int pairs, int sentences, int sources) {

    /** Counts by pair, direction, month, voice and outlet that a page carries: some 30 bytes each. */
    static final int CELLS = 50_000;

    public static final int ACTORS = 500;
    public static final int PAIRS = 300;
    public static final int SENTENCES = 10;
    public static final int SOURCES = 15;

    public ReportLimits {
        if (actors < 1 || pairs < 1 || sentences < 1 || sources < 1) {
            throw new IllegalArgumentException("A page of " + actors + " actors, " + pairs + " pairs, " + sentences
                    + " sentences and " + sources + " sources shows nothing: each must be 1 or more");
        }
    }
}
