package io.entente.job;

import io.entente.sentiment.SentimentModel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weights of a fitted model, for negative and for positive against neutral.
 *
 * @param keys ascending
 * @param weights two for a key
 * @param intercepts for negative and for positive
 */
record Weighing(int[] keys, float[] weights, double[] intercepts) {

    /** The scores of a case, intercepts included. */
    double[] scores(Example example) {
        double negative = intercepts[0];
        double positive = intercepts[1];
        for (int i = 0; i < example.keys().length; i++) {
            int at = Arrays.binarySearch(keys, example.keys()[i]);
            if (at >= 0) {
                negative += example.values()[i] * weights[2 * at];
                positive += example.values()[i] * weights[2 * at + 1];
            }
        }
        return new double[] {negative, positive};
    }

    /** A model with these weights; the intercepts go into its calibration. */
    SentimentModel model(String name, String version, double[] calibration, OperatingPoint point) {
        double[] figures = calibration.clone();
        for (int at = 0; at < figures.length; at += figures.length / 2) {
            figures[at + 2] += figures[at] * intercepts[0] + figures[at + 1] * intercepts[1];
        }
        return new SentimentModel(name, version, keys, weights, figures, point.sharpening(), point.limits());
    }

    /** The keys that enough of the cases have, ascending. */
    static int[] frequent(List<Example> examples, int fewest) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            for (int key : example.keys()) {
                counts.merge(key, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= fewest)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    /**
     * How much each feature tells by itself, as a factor around 1: the largest of the logarithms of its odds for "there is an
     * opinion", for "negative" and for "positive", to a power.
     */
    static double[] tellingness(List<Example> examples, int[] keys, double power) {
        double[][] counts = new double[Example.CLASSES][keys.length];
        for (double[] of : counts) {
            Arrays.fill(of, 0);
        }
        for (Example example : examples) {
            for (int key : example.keys()) {
                int at = Arrays.binarySearch(keys, key);
                if (at >= 0) {
                    counts[example.label()][at]++;
                }
            }
        }
        double[] factors = new double[keys.length];
        for (int label = 0; label < Example.CLASSES; label++) {
            double inside = keys.length;
            double outside = keys.length;
            for (int at = 0; at < keys.length; at++) {
                inside += counts[label][at];
                outside += total(counts, at) - counts[label][at];
            }
            for (int at = 0; at < keys.length; at++) {
                double odds =
                        (counts[label][at] + 1) / inside / ((total(counts, at) - counts[label][at] + 1) / outside);
                factors[at] = Math.max(factors[at], Math.abs(Math.log(odds)));
            }
        }
        double mean = Arrays.stream(factors).average().orElse(1);
        for (int at = 0; at < factors.length; at++) {
            factors[at] = mean == 0 ? 1 : Math.pow(factors[at] / mean, power);
        }
        return factors;
    }

    private static double total(double[][] counts, int at) {
        return counts[0][at] + counts[1][at] + counts[2][at];
    }
}
