package io.entente.job;

import io.entente.analysis.SentenceAnalyzer;
import io.entente.sentiment.Probabilities;
import io.entente.sentiment.SentimentModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a calibrated model of labelled cases: weights on all of them, calibration on what weights say of cases they have not seen. */
final class Trainer {

    private static final int STEPS = 20;
    private static final int SMALLEST_STEP = 4;

    private final Fitter fitter;
    private final TrainSettings settings;

    Trainer(Fitter fitter, TrainSettings settings) {
        this.fitter = fitter;
        this.settings = settings;
    }

    /**
     * The model.
     *
     * @param dev cases to which the calibration and that share are tuned; null for the unseen ones of the set itself
     * @param threshold at which its share for targets that stand first is chosen
     */
    SentimentModel train(String name, String version, TrainingSet set, @Nullable TrainingSet dev, double threshold) {
        List<Example> examples = set.examples();
        double[][] unseen = new double[examples.size()][];
        for (int fold = 0; fold < settings.folds(); fold++) {
            List<Example> others = new ArrayList<>();
            for (Example example : examples) {
                if (example.group() % settings.folds() != fold) {
                    others.add(example);
                }
            }
            Weighing weighing = fitter.weigh(others);
            for (int i = 0; i < unseen.length; i++) {
                if (examples.get(i).group() % settings.folds() == fold) {
                    unseen[i] = weighing.scores(examples.get(i));
                }
            }
        }
        double[] calibration = fitter.calibrate(examples, unseen);
        Weighing all = fitter.weigh(examples);
        if (dev != null) {
            calibration = new Tuning(dev.examples(), all).of(calibration);
        }
        double backward = 1;
        if (!set.labels().isEmpty()) {
            List<Answered> answered = new ArrayList<>();
            answered.add(new Answered(set, unseen));
            if (dev != null) {
                answered.add(new Answered(
                        dev, dev.examples().stream().map(all::scores).toArray(double[][]::new)));
            }
            backward = backward(answered, SentimentModel.calibrator(calibration), threshold);
        }
        return all.model(name, version, calibration, backward);
    }

    /** Cases that the weights have not seen, and what the weights say of them. */
    private record Answered(TrainingSet set, double[][] scores) {

        /** Micro and macro F1 together at a share of the threshold. */
        double score(SentimentModel calibrator, double threshold, double backward) {
            LabelScore score = new LabelScore(PairLabel.NEUTRAL.label());
            for (int i = 0; i < set.labels().size(); i++) {
                boolean first = set.examples().get(2 * i).targetFirst();
                Probabilities there = calibrator.calibrated(scores[2 * i], first);
                Probabilities back = calibrator.calibrated(scores[2 * i + 1], !first);
                PairLabel decided = PairLabel.decide(new SentenceAnalyzer.Answer(there, back), threshold, backward);
                score.add(set.labels().get(i).label(), decided.label(), Double.NaN);
            }
            return score.accuracy() + score.macro();
        }
    }

    /** The share of the threshold at which micro and macro F1 are best together, in the mean of the sets. */
    private static double backward(List<Answered> sets, SentimentModel calibrator, double threshold) {
        double best = 1;
        double highest = 0;
        for (int step = STEPS; step >= SMALLEST_STEP; step--) {
            double share = (double) step / STEPS;
            double sum = 0;
            for (Answered set : sets) {
                sum += set.score(calibrator, threshold, share);
            }
            if (sum > highest) {
                highest = sum;
                best = share;
            }
        }
        return best;
    }
}
