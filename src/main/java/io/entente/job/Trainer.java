package io.entente.job;

import io.entente.analysis.SentenceAnalyzer;
import io.entente.sentiment.Probabilities;
import io.entente.sentiment.SentimentModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a calibrated model of labelled cases: weights on all of them, calibration on what weights say of cases they have not seen. */
final class Trainer {

    private final Fitter fitter;
    private final TrainSettings settings;

    Trainer(Fitter fitter, TrainSettings settings) {
        this.fitter = fitter;
        this.settings = settings;
    }

    /**
     * The model.
     *
     * @param dev cases to which the calibration is tuned; null for the unseen ones of the set itself
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
        double backward = set.labels().isEmpty() ? 1 : backward(set, unseen, calibration, threshold);
        return all.model(name, version, calibration, backward);
    }

    /** The share of the threshold at which micro and macro F1 of unseen cases are best together. */
    private static double backward(TrainingSet set, double[][] unseen, double[] calibration, double threshold) {
        SentimentModel calibrator = SentimentModel.calibrator(calibration);
        double best = 1;
        double highest = 0;
        for (int step = 20; step >= 4; step--) {
            LabelScore score = new LabelScore(PairLabel.NEUTRAL.label());
            for (int i = 0; i < set.labels().size(); i++) {
                boolean first = set.examples().get(2 * i).targetFirst();
                Probabilities there = calibrator.calibrated(unseen[2 * i], first);
                Probabilities back = calibrator.calibrated(unseen[2 * i + 1], !first);
                PairLabel decided = PairLabel.decide(new SentenceAnalyzer.Answer(there, back), threshold, step / 20.0);
                score.add(set.labels().get(i).label(), decided.label(), Double.NaN);
            }
            double sum = score.accuracy() + score.macro();
            if (sum > highest) {
                highest = sum;
                best = step / 20.0;
            }
        }
        return best;
    }
}
