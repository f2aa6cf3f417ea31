package io.entente.job;

import io.entente.sentiment.Features;
import io.entente.sentiment.SentimentModel;
import java.util.Arrays;

/**
 * One labelled case of training: features, each key once and ascending, scaled as a model scales them, and the class.
 *
 * @param label 0 neutral, 1 negative, 2 positive
 * @param targetFirst whether the target stands before the source
 * @param group the number of the sentence: cases of one sentence are never on both sides of a fold
 */
record Example(int[] keys, float[] values, int label, boolean targetFirst, int group) {

    static final int NEUTRAL = 0;
    static final int NEGATIVE = 1;
    static final int POSITIVE = 2;
    static final int CLASSES = 3;

    static Example of(Features features, int label, boolean targetFirst, int group) {
        long[] sorted = new long[features.size()];
        double square = 0;
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = (long) features.key(i) << 32 | i;
            square += features.value(i) * features.value(i);
        }
        Arrays.sort(sorted);
        float scale = square == 0 ? 0 : (float) (SentimentModel.NORM / Math.sqrt(square));
        int[] keys = new int[sorted.length];
        float[] values = new float[sorted.length];
        int size = 0;
        for (long packed : sorted) {
            int key = (int) (packed >> 32);
            if (size == 0 || keys[size - 1] != key) {
                keys[size++] = key;
            }
            values[size - 1] += features.value((int) packed) * scale;
        }
        return new Example(Arrays.copyOf(keys, size), Arrays.copyOf(values, size), label, targetFirst, group);
    }
}
