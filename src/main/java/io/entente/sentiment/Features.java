package io.entente.sentiment;

import java.util.Arrays;

/** What a model sees of a pair: keys with values, collected in primitive arrays that are used again for the next pair. */
public final class Features {

    private static final int GROUP_BITS = 6;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private int[] keys = new int[1024];
    private float[] values = new float[1024];
    private int size;

    /** Forgets all features. */
    void clear() {
        size = 0;
    }

    /** Adds a feature that is there. */
    void add(int group, long hash) {
        add(group, hash, 1);
    }

    /** Adds a feature with a value; 0 adds nothing. */
    void add(int group, long hash, float value) {
        if (value == 0) {
            return;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        keys[size] = (int) (hash >>> 32) & -(1 << GROUP_BITS) | group;
        values[size] = value;
        size++;
    }

    public int size() {
        return size;
    }

    /** The key of a feature: its group in the low six bits, a hash of its content above. */
    public int key(int index) {
        return keys[index];
    }

    public float value(int index) {
        return values[index];
    }

    /** The hash of a word or a name of a feature. */
    static long hash(String word) {
        long h = 0xCBF29CE484222325L;
        for (int i = 0; i < word.length(); i++) {
            h = (h ^ word.charAt(i)) * 0x100000001B3L;
        }
        return mix(h, word.length());
    }

    /** The hash of a thing followed by another. */
    static long mix(long first, long second) {
        long h = (first ^ (second + SPREAD + (first << 6) + (first >>> 2))) * SPREAD;
        return h ^ (h >>> 29);
    }
}
