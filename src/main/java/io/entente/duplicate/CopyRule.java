package io.entente.duplicate;

/**
 * When two texts are copies of one another: they share half of their runs of words, or the longer has nearly all of the shorter, as
 * where a story was cut or went on. Both shares were chosen on pairs of real articles that were read and judged.
 */
public final class CopyRule {

    /** The least Jaccard similarity of copies. */
    public static final double SIMILAR = 0.5;

    /** The least share of the shorter text that the longer has. */
    public static final double CONTAINED = 0.8;

    /** The fewest runs of a text that another may contain. */
    public static final int LEAST_CONTAINED = 20;

    /** How many times as long the longer may be, so that a digest of the day's stories does not make one of them. */
    public static final int MOST_TIMES = 5;

    /** What sketches may miss of a similarity: three standard errors at the similarities that matter. */
    private static final double ERROR = 0.13;

    private CopyRule() {}

    public static boolean areCopies(Runs a, Runs b) {
        return a.similarity(b) >= SIMILAR || mayContain(a.size(), b.size()) && a.containment(b) >= CONTAINED;
    }

    /**
     * Whether texts may be copies, as far as their sketches tell.
     *
     * @param similarity the similarity that their sketches say
     * @param sizeA how many runs one has
     * @param sizeB how many runs the other has
     */
    public static boolean mayBeCopies(double similarity, int sizeA, int sizeB) {
        double high = Math.min(1, similarity + ERROR);
        double shared = high / (1 + high) * (sizeA + sizeB);
        return high >= SIMILAR || mayContain(sizeA, sizeB) && shared >= CONTAINED * Math.min(sizeA, sizeB);
    }

    private static boolean mayContain(int sizeA, int sizeB) {
        int least = Math.min(sizeA, sizeB);
        return least >= LEAST_CONTAINED && Math.max(sizeA, sizeB) <= MOST_TIMES * least;
    }
}
