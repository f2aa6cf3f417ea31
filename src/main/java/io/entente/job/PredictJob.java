package io.entente.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.analysis.AnalysisSettings;
import io.entente.seed.SeedBundle;
import io.entente.seed.Seeds;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers single sentences and articles as a run would, line by line and without Spark. */
@Command(
        name = "predict",
        description = {
            "Answers JSON Lines without Spark:",
            "pair-sentiment: id, sentence, p_start, p_end, q_start, q_end -> how p and q stand towards each other;",
            "target-sentiment: id, sentence, target_start, target_end -> how the sentence sounds for the target;",
            "actors: id, kind, date, before, sentence, begin, end -> whom the marked phrase means;",
            "articles: id, date, source, title, body -> the decided pairs of each article."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PredictJob implements Callable<Integer> {

    private static final String PAIR_SENTIMENT = "pair-sentiment";
    private static final String TARGET_SENTIMENT = "target-sentiment";
    private static final String ACTORS = "actors";
    private static final String ARTICLES = "articles";

    private final ObjectMapper mapper = new ObjectMapper();

    @Parameters(
            index = "0",
            description = "What to predict: " + PAIR_SENTIMENT + ", " + TARGET_SENTIMENT + ", " + ACTORS + " or "
                    + ARTICLES + ".")
    private String task = "";

    @Option(names = "--input", required = true, description = "JSON Lines to read.")
    private Path input = Path.of("");

    @Option(names = "--output", required = true, description = "JSON Lines to write.")
    private Path output = Path.of("");

    @Option(names = "--seeds", description = "Folder of the seed files. Default: seeds.")
    private @Nullable Path seeds;

    @Option(names = "--sentiment-model", paramLabel = "DIR", description = "Folder of a model made by entente train.")
    private @Nullable Path model;

    @Option(
            names = "--arrow-threshold",
            description = "Probability from which an attitude counts as decided. Default: ${DEFAULT-VALUE}.")
    private double threshold = AnalysisSettings.DEFAULT.arrowThreshold();

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(input)) {
            throw new UserException("Cannot read " + input);
        }
        Predictor predictor =
                predictor(SeedBundle.load(seeds == null ? Home.find().seeds() : seeds));
        int line = 0;
        try (BufferedReader in = Files.newBufferedReader(input);
                BufferedWriter out = Files.newBufferedWriter(output)) {
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                line++;
                if (!text.isBlank()) {
                    for (ObjectNode answer : answers(predictor, text, line)) {
                        out.write(mapper.writeValueAsString(answer));
                        out.write('\n');
                    }
                }
            }
        }
        return ExitCode.DONE;
    }

    private Predictor predictor(SeedBundle bundle) {
        return switch (task) {
            case PAIR_SENTIMENT, TARGET_SENTIMENT -> sentences(bundle);
            case ACTORS -> new ActorsPredictor(Seeds.analyzer(chosen(bundle), settings()));
            case ARTICLES -> new ArticlesPredictor(Seeds.analyzer(chosen(bundle), settings()));
            default ->
                throw new UserException("'" + task + "' cannot be predicted: " + PAIR_SENTIMENT + ", "
                        + TARGET_SENTIMENT + ", " + ACTORS + " and " + ARTICLES + " can");
        };
    }

    private Predictor sentences(SeedBundle bundle) {
        settings();
        SentenceTask kind = SentenceTask.of(task);
        return kind.predictor(bundle, kind.model(model), threshold);
    }

    private SeedBundle chosen(SeedBundle bundle) {
        byte[] bytes = SentenceTask.PAIR_SENTIMENT.model(model);
        return bytes == null ? bundle : bundle.withPairModel(bytes);
    }

    private AnalysisSettings settings() {
        try {
            return new AnalysisSettings(threshold);
        } catch (IllegalArgumentException e) {
            throw new UserException(String.valueOf(e.getMessage()));
        }
    }

    private List<ObjectNode> answers(Predictor predictor, String text, int line) {
        try {
            return predictor.answer(mapper.readTree(text));
        } catch (JsonProcessingException e) {
            throw new UserException(input + ", line " + line + ": " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw new UserException(input + ", line " + line + ": " + e.getMessage());
        }
    }
}
