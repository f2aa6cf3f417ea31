package io.entente.duplicate;

import java.util.Arrays;
import java.util.List;

/**
 * A MinHash sketch of a text (Broder 1997): the smallest value of each of {@value #SIZE} hash functions over its runs of words. The
 * share of equal places of two sketches estimates the Jaccard similarity of their runs, with a standard error of at most 0.045.
 */
public final class Sketch {

    /** Hash functions. */
    public static final int SIZE = 126;

    /** Groups of places by which similar texts are found. */
    public static final int BANDS = 42;

    private static final int ROWS = SIZE / BANDS;
    /** Runs by which a text is found in a longer one are longer, so that few unrelated texts share one. */
    private static final int ANCHOR = 8;

    private static final int ANCHOR_EVERY = 16;
    private static final long[] MULTIPLIERS = new long[SIZE];
    private static final long[] OFFSETS = new long[SIZE];

    static {
        long state = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < SIZE; i++) {
            state = Runs.mix(state + 0x9E3779B97F4A7C15L);
            MULTIPLIERS[i] = state | 1;
            state = Runs.mix(state + 0x9E3779B97F4A7C15L);
            OFFSETS[i] = state;
        }
    }

    private Sketch() {}

    /** The sketch of a text; empty where it has no word. */
    public static int[] of(List<String> words) {
        if (words.isEmpty()) {
            return new int[0];
        }
        int[] smallest = new int[SIZE];
        Arrays.fill(smallest, Integer.MAX_VALUE);
        for (long run : Runs.hashes(words, Runs.LENGTH)) {
            for (int k = 0; k < SIZE; k++) {
                int value = (int) ((run * MULTIPLIERS[k] + OFFSETS[k]) >>> 33);
                if (value < smallest[k]) {
                    smallest[k] = value;
                }
            }
        }
        return smallest;
    }

    /**
     * Keys of which texts that are worth comparing share one: those of similarity 0.5 do 99.6 times in 100, those of which one
     * contains 60 words of the other 97 times.
     */
    public static long[] keys(List<String> words, int[] sketch) {
        if (sketch.length == 0) {
            return new long[0];
        }
        long[] anchors = Arrays.stream(Runs.hashes(words, ANCHOR))
                .filter(run -> run % ANCHOR_EVERY == 0)
                .distinct()
                .toArray();
        long[] keys = Arrays.copyOf(anchors, anchors.length + BANDS);
        for (int b = 0; b < BANDS; b++) {
            long key = b + 1;
            for (int r = 0; r < ROWS; r++) {
                key = Runs.mix(key * 0x100000001B3L + sketch[b * ROWS + r]);
            }
            keys[anchors.length + b] = key;
        }
        return keys;
    }

    /** The last eight bits of each place, by which sketches are kept and compared (b-bit minwise hashing, Li and König 2010). */
    public static byte[] shortened(int[] sketch) {
        byte[] places = new byte[sketch.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = (byte) sketch[i];
        }
        return places;
    }

    /**
     * The estimated Jaccard similarity of two texts, in [0, 1]; 0 where either has no sketch. Places of which eight bits alone are equal put it
     * up by 0.004 at most, in the mean.
     *
     * @param a a {@link #shortened} sketch
     * @param b another
     */
    public static double similarity(byte[] a, byte[] b) {
        if (a.length != b.length || a.length == 0) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < a.length; i++) {
            equal += a[i] == b[i] ? 1 : 0;
        }
        return (double) equal / a.length;
    }
}
