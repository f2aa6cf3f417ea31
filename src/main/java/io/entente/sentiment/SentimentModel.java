package io.entente.sentiment;

import java.util.Arrays;

/**
 * A linear model of three classes over hashed features, with the figures that make probabilities of its scores. It knows no
 * text and no cluster; it is made by training and read from a file by {@link ModelFile}.
 */
public final class SentimentModel {

    /** How many scores a model gives: negative and positive, both against neutral. */
    static final int SCORES = 2;

    /** How many figures make one calibrated score: one per score, a constant, and one where the target stands first. */
    static final int CALIBRATION = 4;

    /** The length to which a pair's values are brought before they are weighed. */
    public static final double NORM = 5;

    /** A model of no features, for which all is equally probable. */
    public static final SentimentModel EMPTY = new SentimentModel(
            "empty",
            "0",
            new int[0],
            new float[0],
            new double[SCORES * CALIBRATION],
            Sharpening.NONE,
            OpinionLimits.all(1));

    private final String name;
    private final String version;
    private final int[] keys;
    private final float[] weights;
    private final double[] calibration;
    private final Sharpening sharpening;
    private final OpinionLimits limits;
    private final int[] slots;

    /**
     * A model.
     *
     * @param keys the features' keys, ascending
     * @param weights for each key the weight for negative, then for positive
     * @param calibration for negative, then for positive: the factors of both scores, a constant, and what is added where the
     *     target stands before the source
     * @param sharpening what is done to the probabilities of a marked pair
     * @param limits from which of those an opinion counts, at the default arrow threshold
     */
    public SentimentModel(
            String name,
            String version,
            int[] keys,
            float[] weights,
            double[] calibration,
            Sharpening sharpening,
            OpinionLimits limits) {
        if (weights.length != keys.length * SCORES || calibration.length != SCORES * CALIBRATION) {
            throw new IllegalArgumentException("Model of " + keys.length + " features with " + weights.length
                    + " weights and " + calibration.length + " figures of calibration");
        }
        this.name = name;
        this.version = version;
        this.keys = keys.clone();
        this.weights = weights.clone();
        this.calibration = calibration.clone();
        this.sharpening = sharpening;
        this.limits = limits;
        slots = slots(keys);
    }

    private static int[] slots(int[] keys) {
        int[] slots = new int[Integer.highestOneBit(Math.max(8, keys.length)) * 4];
        Arrays.fill(slots, -1);
        for (int i = 0; i < keys.length; i++) {
            int slot = slot(keys[i], slots.length);
            while (slots[slot] >= 0) {
                if (keys[slots[slot]] == keys[i]) {
                    throw new IllegalArgumentException("Key " + keys[i] + " twice");
                }
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i;
        }
        return slots;
    }

    private static int slot(int key, int length) {
        return (key * 0x9E3779B1 >>> 7) & length - 1;
    }

    /** A model of no features that only makes probabilities of scores. */
    public static SentimentModel calibrator(double[] calibration) {
        return new SentimentModel(
                "calibrator", "0", new int[0], new float[0], calibration, Sharpening.NONE, OpinionLimits.all(1));
    }

    /** The probabilities of what features tell. */
    public Probabilities probabilities(Features features, boolean targetFirst) {
        double[] raw = scores(features);
        return calibrated(raw, targetFirst);
    }

    /** The probabilities that belong to scores for negative and positive. */
    public Probabilities calibrated(double[] scores, boolean targetFirst) {
        double first = Math.exp(calibrated(0, scores, targetFirst));
        double second = Math.exp(calibrated(CALIBRATION, scores, targetFirst));
        double sum = 1 + first + second;
        return new Probabilities(first / sum, 1 / sum, second / sum);
    }

    /** The scores for negative and positive against neutral, before calibration. */
    public double[] scores(Features features) {
        double negative = 0;
        double positive = 0;
        double square = 0;
        for (int i = 0; i < features.size(); i++) {
            float value = features.value(i);
            square += value * value;
            int at = find(features.key(i));
            if (at >= 0) {
                negative += value * weights[SCORES * at];
                positive += value * weights[SCORES * at + 1];
            }
        }
        double scale = square == 0 ? 0 : NORM / Math.sqrt(square);
        return new double[] {negative * scale, positive * scale};
    }

    private int find(int key) {
        int slot = slot(key, slots.length);
        while (slots[slot] >= 0) {
            if (keys[slots[slot]] == key) {
                return slots[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    private double calibrated(int at, double[] scores, boolean targetFirst) {
        double score = calibration[at] * scores[0] + calibration[at + 1] * scores[1] + calibration[at + 2];
        return Math.min(50, score + (targetFirst ? calibration[at + 3] : 0));
    }

    public String name() {
        return name;
    }

    public String version() {
        return version;
    }

    /** How many features have weights. */
    public int size() {
        return keys.length;
    }

    /** What is done to the probabilities of a marked pair. */
    public Sharpening sharpening() {
        return sharpening;
    }

    /** From which probabilities an opinion about a marked pair counts, at the default arrow threshold. */
    public OpinionLimits limits() {
        return limits;
    }

    int[] keys() {
        return keys.clone();
    }

    float[] weights() {
        return weights.clone();
    }

    double[] calibration() {
        return calibration.clone();
    }
}
