package io.entente.job;

import io.entente.analysis.AnalysisSettings;
import io.entente.analysis.SentenceAnalyzer;
import io.entente.seed.SeedBundle;
import io.entente.seed.Seeds;
import io.entente.sentiment.ModelFile;
import io.entente.sentiment.OpinionLimits;
import io.entente.sentiment.SentimentModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tasks about single sentences for which a model can be trained. */
enum SentenceTask {
    PAIR_SENTIMENT,
    TARGET_SENTIMENT;

    /** The name in arguments. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The task of a name; a {@link UserException} where it is none. */
    static SentenceTask of(String label) {
        for (SentenceTask task : values()) {
            if (task.label().equals(label)) {
                return task;
            }
        }
        throw new UserException("'" + label + "' cannot be learned: pair-sentiment, target-sentiment and names can");
    }

    /** The name of the model's file. */
    String modelName() {
        return this == PAIR_SENTIMENT ? ModelFile.PAIR_SENTIMENT : ModelFile.TARGET_SENTIMENT;
    }

    /** The probability from which an opinion counts when nobody says. */
    double threshold() {
        return AnalysisSettings.DEFAULT.arrowThreshold();
    }

    /** How strongly features that tell much by themselves are favoured: of few values, for pairs by unseen parts and dev, for targets by dev alone. */
    double power() {
        return this == PAIR_SENTIMENT ? 0.4 : 0.7;
    }

    /** How closely weights follow the labels: of few values, for pairs by unseen parts and dev, for targets by dev alone. */
    double looseness() {
        return this == PAIR_SENTIMENT ? 0.07 : 0.2;
    }

    /** The entities that a row of the task marks. */
    List<String> entities() {
        return this == PAIR_SENTIMENT ? List.of("p", "q") : List.of("target");
    }

    /** The labelled cases of a file. */
    TrainingSet cases(LabelledFile file, SentenceAnalyzer analyzer) throws IOException {
        return this == PAIR_SENTIMENT ? TrainingSet.pairs(file, analyzer) : TrainingSet.targets(file, analyzer);
    }

    /** A predictor with the model of these bytes, or with the one that the program carries. */
    Predictor predictor(SeedBundle bundle, byte @Nullable [] bytes, double threshold) {
        if (this == TARGET_SENTIMENT) {
            return new TargetSentimentPredictor(Seeds.featureAnalyzer(bundle), targetModel(bytes));
        }
        SeedBundle chosen = withPairModel(bundle, bytes);
        OpinionLimits limits = Seeds.pairModel(chosen).limits().times(threshold / threshold());
        return new PairSentimentPredictor(Seeds.sentenceAnalyzer(chosen), limits);
    }

    /** The seeds with the model of pairs of these bytes, or with the one that the program carries. */
    static SeedBundle withPairModel(SeedBundle bundle, byte @Nullable [] bytes) {
        return bytes == null ? bundle : bundle.withPairModel(bytes);
    }

    /** The model of targets of these bytes, or the one that the program carries. */
    static SentimentModel targetModel(byte @Nullable [] bytes) {
        return bytes == null ? ModelFile.shipped(ModelFile.TARGET_SENTIMENT) : ModelFile.read(bytes);
    }

    /** The bytes of the task's model in a folder that a user names; null where none is named. */
    byte @Nullable [] model(@Nullable Path folder) {
        if (folder == null) {
            return null;
        }
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(modelName()));
            ModelFile.read(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UserException(
                    "Cannot read " + folder.resolve(modelName()) + ": make it with entente train " + label());
        } catch (IllegalArgumentException e) {
            throw new UserException(folder.resolve(modelName()) + ": " + e.getMessage());
        }
    }
}
