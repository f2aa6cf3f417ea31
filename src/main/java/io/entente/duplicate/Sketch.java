package io.entente.duplicate;

import io.entente.text.Tokens;

/**
 * A MinHash sketch of a text (Broder 1997): the smallest value of each of {@value #SIZE} hash functions over its runs of
 * {@value #SHINGLE} words. The share of equal places of two sketches estimates the Jaccard similarity of their runs, with a
 * standard error of at most 0.045.
 */
public final class Sketch {

    /** Hash functions. */
    public static final int SIZE = 128;

    /** Words in a run. */
    public static final int SHINGLE = 5;

    /** Groups of places by which similar texts are found. */
    public static final int BANDS = 32;

    /** Texts with this similarity are copies of one another: a wire story with a changed word or an added line. */
    public static final double COPY = 0.7;

    private static final int ROWS = SIZE / BANDS;
    private static final long[] MULTIPLIERS = new long[SIZE];
    private static final long[] OFFSETS = new long[SIZE];

    static {
        long state = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < SIZE; i++) {
            state = mix(state + 0x9E3779B97F4A7C15L);
            MULTIPLIERS[i] = state | 1;
            state = mix(state + 0x9E3779B97F4A7C15L);
            OFFSETS[i] = state;
        }
    }

    private Sketch() {}

    /** The sketch of a text; empty where it has fewer words than a run. */
    public static int[] of(String text) {
        Tokens tokens = Tokens.of(text);
        long[] words = new long[tokens.size()];
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i)) {
                words[count++] = mix(hash(tokens.lower(i)));
            }
        }
        if (count < SHINGLE) {
            return new int[0];
        }
        int[] smallest = new int[SIZE];
        java.util.Arrays.fill(smallest, Integer.MAX_VALUE);
        for (int i = 0; i + SHINGLE <= count; i++) {
            long shingle = 0;
            for (int j = 0; j < SHINGLE; j++) {
                shingle = shingle * 0x100000001B3L + words[i + j];
            }
            shingle = mix(shingle);
            for (int k = 0; k < SIZE; k++) {
                int value = (int) ((shingle * MULTIPLIERS[k] + OFFSETS[k]) >>> 33);
                if (value < smallest[k]) {
                    smallest[k] = value;
                }
            }
        }
        return smallest;
    }

    /** One key a band: texts that share a key are worth comparing. Two texts of similarity 0.7 share one 99.9 times in 100. */
    public static long[] bands(int[] sketch) {
        if (sketch.length == 0) {
            return new long[0];
        }
        long[] keys = new long[BANDS];
        for (int b = 0; b < BANDS; b++) {
            long key = b + 1;
            for (int r = 0; r < ROWS; r++) {
                key = mix(key * 0x100000001B3L + sketch[b * ROWS + r]);
            }
            keys[b] = key;
        }
        return keys;
    }

    /** The estimated Jaccard similarity of two texts, in [0, 1]; 0 where either has no sketch. */
    public static double similarity(int[] a, int[] b) {
        if (a.length != b.length || a.length == 0) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < a.length; i++) {
            equal += a[i] == b[i] ? 1 : 0;
        }
        return (double) equal / a.length;
    }

    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
