package io.entente.job;

import io.entente.sentiment.SentimentModel;
import java.util.List;

/** How far the chances of an opinion must be raised so that a set of cases gets as many opinions, in the mean, as it holds. */
final class Shift {

    private static final int STEPS = 40;
    private static final double FARTHEST = 3;

    private Shift() {}

    /** The amount to be added to the constants of a calibration. */
    static double to(List<Example> cases, Weighing weighing, double[] calibration) {
        double share =
                cases.stream().filter(one -> one.label() != Example.NEUTRAL).count()
                        / (double) Math.max(1, cases.size());
        double low = -FARTHEST;
        double high = FARTHEST;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (mean(cases, weighing, calibration, middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double mean(List<Example> cases, Weighing weighing, double[] calibration, double shift) {
        double[] figures = calibration.clone();
        figures[2] += shift;
        figures[6] += shift;
        SentimentModel model = new SentimentModel("shift", "1", new int[0], new float[0], figures, 1);
        double sum = 0;
        for (Example one : cases) {
            sum += 1 - model.calibrated(weighing.scores(one), one.targetFirst()).neutral();
        }
        return sum / Math.max(1, cases.size());
    }
}
