package io.entente.job;

import io.entente.analysis.SentenceAnalyzer;
import io.entente.sentiment.OpinionLimits;
import io.entente.sentiment.SentimentModel;
import io.entente.sentiment.Sharpening;
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
     * @param dev cases to which the calibration and the operating point are tuned; null for the unseen ones of the set itself
     * @param threshold from which the search for the limits starts
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
        return all.model(name, version, calibration, point(set, unseen, dev, all, calibration, threshold));
    }

    private static OperatingPoint point(
            TrainingSet set,
            double[][] unseen,
            @Nullable TrainingSet dev,
            Weighing weighing,
            double[] calibration,
            double threshold) {
        if (set.labels().isEmpty()) {
            return new OperatingPoint(Sharpening.NONE, OpinionLimits.all(threshold));
        }
        SentimentModel calibrator = SentimentModel.calibrator(calibration);
        List<OperatingPointSearch.Answered> sets = new ArrayList<>();
        sets.add(answered(set, unseen, calibrator));
        if (dev != null) {
            double[][] scores = dev.examples().stream().map(weighing::scores).toArray(double[][]::new);
            sets.add(answered(dev, scores, calibrator));
        }
        return new OperatingPointSearch(sets).from(threshold);
    }

    private static OperatingPointSearch.Answered answered(
            TrainingSet set, double[][] scores, SentimentModel calibrator) {
        List<SentenceAnalyzer.Answer> answers = new ArrayList<>();
        for (int i = 0; i < set.labels().size(); i++) {
            boolean first = set.examples().get(2 * i).targetFirst();
            answers.add(new SentenceAnalyzer.Answer(
                    calibrator.calibrated(scores[2 * i], first), calibrator.calibrated(scores[2 * i + 1], !first)));
        }
        return new OperatingPointSearch.Answered(set.labels(), answers);
    }
}
