package io.entente.job;

import io.entente.sentiment.SentimentModel;
import java.util.List;

/**
 * Two figures that fit a calibration to other cases: a factor on all of it, and a shift after which they get as many opinions, in
 * the mean, as they hold. Of the factors the one under which the labels are most probable.
 */
final class Tuning {

    private static final int STEPS = 40;
    private static final double FARTHEST = 3;
    private static final int SMALLEST_FACTOR = 16;
    private static final int LARGEST_FACTOR = 32;
    private static final double UNIT = 20;

    private final List<Example> cases;
    private final double[][] scores;

    Tuning(List<Example> cases, Weighing weighing) {
        this.cases = cases;
        scores = cases.stream().map(weighing::scores).toArray(double[][]::new);
    }

    /** The calibration fitted to the cases. */
    double[] of(double[] calibration) {
        double[] best = calibration;
        double most = Double.NEGATIVE_INFINITY;
        for (int step = SMALLEST_FACTOR; step <= LARGEST_FACTOR; step++) {
            double[] scaled = calibration.clone();
            for (int i = 0; i < scaled.length; i++) {
                scaled[i] *= step / UNIT;
            }
            double[] tuned = shifted(scaled, shift(scaled));
            double likelihood = likelihood(tuned);
            if (likelihood > most) {
                most = likelihood;
                best = tuned;
            }
        }
        return best;
    }

    private double shift(double[] calibration) {
        long opinions =
                cases.stream().filter(one -> one.label() != Example.NEUTRAL).count();
        double low = -FARTHEST;
        double high = FARTHEST;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (expected(shifted(calibration, middle)) < opinions) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double[] shifted(double[] calibration, double shift) {
        double[] figures = calibration.clone();
        for (int at = 2; at < figures.length; at += figures.length / 2) {
            figures[at] += shift;
        }
        return figures;
    }

    /** How many opinions a calibration expects. */
    private double expected(double[] calibration) {
        SentimentModel model = SentimentModel.calibrator(calibration);
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            sum += 1 - model.calibrated(scores[i], cases.get(i).targetFirst()).neutral();
        }
        return sum;
    }

    private double likelihood(double[] calibration) {
        SentimentModel model = SentimentModel.calibrator(calibration);
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            var probabilities = model.calibrated(scores[i], cases.get(i).targetFirst());
            sum += Math.log(
                    switch (cases.get(i).label()) {
                        case Example.NEGATIVE -> probabilities.negative();
                        case Example.POSITIVE -> probabilities.positive();
                        default -> probabilities.neutral();
                    });
        }
        return sum;
    }
}
