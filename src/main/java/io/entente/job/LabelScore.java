package io.entente.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How well predicted labels fit given ones. Neutral is the label that says nothing; the others are opinions. */
final class LabelScore {

    private static final int BINS = 10;

    private final String neutral;
    private final List<Case> cases = new ArrayList<>();

    LabelScore(String neutral) {
        this.neutral = neutral;
    }

    /**
     * One answer.
     *
     * @param confidence the probability that was given to the predicted label; NaN where none was
     */
    record Case(String gold, String predicted, double confidence) {}

    /** Precision, recall and their harmonic mean, and how often the class is given. */
    record Figures(double precision, double recall, double f1, long support) {

        static Figures of(long right, long predicted, long given) {
            double precision = predicted == 0 ? 0 : (double) right / predicted;
            double recall = given == 0 ? 0 : (double) right / given;
            return new Figures(precision, recall, f1(precision, recall), given);
        }

        /** The harmonic mean; 0 where both are. */
        static double f1(double precision, double recall) {
            double sum = precision + recall;
            return sum == 0 ? 0 : 2 * precision * recall / sum;
        }
    }

    /** The answers with one range of confidence: how many, how confident in the mean, how many right in the mean. */
    record Bin(long size, double confidence, double right) {}

    void add(String gold, String predicted, double confidence) {
        cases.add(new Case(gold, predicted, confidence));
    }

    long size() {
        return cases.size();
    }

    /** The share of right answers, which is micro-F1 with one label a case. */
    double accuracy() {
        return cases.isEmpty()
                ? 0
                : (double) cases.stream().filter(LabelScore::isRight).count() / cases.size();
    }

    /** The mean F1 of the classes that are given. */
    double macro() {
        return classes().values().stream().mapToDouble(Figures::f1).average().orElse(0);
    }

    /** The figures of each class that is given, neutral first. */
    Map<String, Figures> classes() {
        Map<String, Figures> classes = new LinkedHashMap<>();
        List<String> labels = cases.stream().map(Case::gold).distinct().sorted().toList();
        labels.stream().filter(neutral::equals).forEach(label -> classes.put(label, figures(label)));
        labels.stream().filter(label -> !neutral.equals(label)).forEach(label -> classes.put(label, figures(label)));
        return classes;
    }

    private Figures figures(String label) {
        return Figures.of(
                cases.stream().filter(c -> c.gold().equals(label) && isRight(c)).count(),
                cases.stream().filter(c -> c.predicted().equals(label)).count(),
                cases.stream().filter(c -> c.gold().equals(label)).count());
    }

    /** The figures of "there is an opinion, and it is the right one". */
    Figures opinion() {
        return Figures.of(
                cases.stream()
                        .filter(c -> !c.gold().equals(neutral) && isRight(c))
                        .count(),
                cases.stream().filter(c -> !c.predicted().equals(neutral)).count(),
                cases.stream().filter(c -> !c.gold().equals(neutral)).count());
    }

    /** The mean distance between confidence and share of right answers, over ten ranges of confidence; NaN without confidences. */
    double calibrationError() {
        long all = bins().stream().mapToLong(Bin::size).sum();
        return all == 0
                ? Double.NaN
                : bins().stream()
                                .mapToDouble(bin -> bin.size() * Math.abs(bin.confidence() - bin.right()))
                                .sum()
                        / all;
    }

    /** The answers by confidence, in ten ranges of equal width; an empty range is a bin of size 0. */
    List<Bin> bins() {
        long[] sizes = new long[BINS];
        double[] confidences = new double[BINS];
        double[] rights = new double[BINS];
        for (Case one : cases) {
            if (!Double.isNaN(one.confidence())) {
                int bin = Math.min(BINS - 1, (int) (one.confidence() * BINS));
                sizes[bin]++;
                confidences[bin] += one.confidence();
                rights[bin] += isRight(one) ? 1 : 0;
            }
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            bins.add(
                    sizes[i] == 0
                            ? new Bin(0, 0, 0)
                            : new Bin(sizes[i], confidences[i] / sizes[i], rights[i] / sizes[i]));
        }
        return bins;
    }

    private static boolean isRight(Case one) {
        return one.gold().equals(one.predicted());
    }
}
