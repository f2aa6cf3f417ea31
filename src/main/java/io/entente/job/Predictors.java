package io.entente.job;

import io.entente.analysis.AnalysisSettings;
import io.entente.seed.EventSeeds;
import io.entente.seed.NameSeeds;
import io.entente.seed.SeedBundle;
import io.entente.seed.Seeds;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The tasks that can be predicted and evaluated, by name. */
final class Predictors {

    static final String PAIR_SENTIMENT = "pair-sentiment";
    static final String TARGET_SENTIMENT = "target-sentiment";
    static final String ACTORS = "actors";
    static final String ARTICLES = "articles";
    static final String NAMES = "names";
    static final String EVENT_CLASS = "event-class";
    static final String ALL = PAIR_SENTIMENT + ", " + TARGET_SENTIMENT + ", " + EVENT_CLASS + ", " + ACTORS + ", "
            + ARTICLES + " or " + NAMES;

    private final SeedBundle bundle;
    private final @Nullable Path model;
    private final AnalysisSettings settings;

    /**
     * Predictors of one kind of knowledge.
     *
     * @param model the folder of a user's own model of sentiment; null for the one that the program carries
     * @param threshold the probability from which an attitude counts as decided
     */
    Predictors(SeedBundle bundle, @Nullable Path model, double threshold) {
        this.bundle = bundle;
        this.model = model;
        try {
            settings = new AnalysisSettings(threshold, true);
        } catch (IllegalArgumentException e) {
            throw new UserException(String.valueOf(e.getMessage()));
        }
    }

    /** Whether a task is one of single sentences, which a model can be trained for. */
    static boolean isOfSentences(String task) {
        return task.equals(PAIR_SENTIMENT) || task.equals(TARGET_SENTIMENT);
    }

    /** The predictor of a task; a {@link UserException} where there is none. */
    Predictor of(String task) {
        return switch (task) {
            case PAIR_SENTIMENT, TARGET_SENTIMENT -> sentences(SentenceTask.of(task));
            case EVENT_CLASS -> new EventClassPredictor(EventSeeds.analyzer(bundle));
            case ACTORS -> new ActorsPredictor(Seeds.analyzer(chosen(), settings));
            case ARTICLES -> new ArticlesPredictor(Seeds.analyzer(chosen(), settings), settings.arrowThreshold());
            case NAMES -> new NamesPredictor(NameSeeds.tagger(bundle));
            default -> throw new UserException("'" + task + "' cannot be predicted: " + ALL + " can");
        };
    }

    private Predictor sentences(SentenceTask task) {
        return task.predictor(bundle, task.model(model), settings.arrowThreshold());
    }

    private SeedBundle chosen() {
        return SentenceTask.withPairModel(bundle, SentenceTask.PAIR_SENTIMENT.model(model));
    }
}
