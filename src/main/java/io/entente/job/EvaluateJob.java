package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.entente.analysis.AnalysisSettings;
import io.entente.seed.SeedBundle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores predictions, given ones or its own, against labels. */
@Command(
        name = "evaluate",
        description = "Scores answers against labelled JSON Lines, for each task of predict.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class EvaluateJob implements Callable<Integer> {

    @Parameters(index = "0", description = "What was predicted: " + Predictors.ALL + ".")
    private String task = "";

    @Option(names = "--gold", required = true, description = "Labelled JSON Lines.")
    private Path gold = Path.of("");

    @Option(
            names = "--input",
            description =
                    "Answers as entente predict writes them. Default: the program answers, for sentiment also with"
                            + " the names masked.")
    private @Nullable Path input;

    @Option(names = "--texts", description = "For articles, where the labels hold no text: the articles to answer.")
    private @Nullable Path texts;

    @Option(names = "--seeds", description = "Folder of the seed files. Default: seeds.")
    private @Nullable Path seeds;

    @Option(names = "--sentiment-model", paramLabel = "DIR", description = "Folder of a model made by entente train.")
    private @Nullable Path model;

    @Option(
            names = "--arrow-threshold",
            paramLabel = "P",
            description = "Probability from which an opinion counts. Default: that of a run.")
    private double threshold = AnalysisSettings.DEFAULT.arrowThreshold();

    @Override
    public Integer call() throws IOException {
        Evaluation evaluation = evaluation();
        List<JsonNode> rows = read(gold);
        if (input != null) {
            evaluation.print(rows, read(input), System.out);
            return ExitCode.DONE;
        }
        if (task.equals(Predictors.ARTICLES) && texts == null) {
            throw new UserException("Give the articles with --texts, or answers with --input");
        }
        SeedBundle bundle = SeedBundle.load(seeds == null ? Home.find().seeds() : seeds);
        Predictor predictor = new Predictors(bundle, model, threshold).of(task);
        evaluation.print(rows, answers(predictor, texts == null ? rows : read(texts)), System.out);
        if (Predictors.isOfSentences(task)) {
            System.out.printf("%nWith the marked names replaced by made-up ones:%n%n");
            List<String> entities = SentenceTask.of(task).entities();
            List<JsonNode> masked =
                    rows.stream().map(row -> Masking.masked(row, entities)).toList();
            evaluation.print(masked, answers(predictor, masked), System.out);
        }
        return ExitCode.DONE;
    }

    private Evaluation evaluation() {
        return switch (task) {
            case Predictors.PAIR_SENTIMENT, Predictors.TARGET_SENTIMENT -> new LabelEvaluation();
            case Predictors.EVENT_CLASS -> new EventClassEvaluation();
            case Predictors.ACTORS -> new ActorsEvaluation();
            case Predictors.ARTICLES -> new ArticlesEvaluation();
            case Predictors.NAMES -> new NamesEvaluation();
            default -> throw new UserException("'" + task + "' cannot be evaluated: " + Predictors.ALL + " can");
        };
    }

    private static List<JsonNode> read(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        new LabelledFile(file).forEach(rows::add);
        return rows;
    }

    private static List<JsonNode> answers(Predictor predictor, List<JsonNode> rows) {
        List<JsonNode> answers = new ArrayList<>();
        for (JsonNode row : rows) {
            try {
                answers.addAll(predictor.answer(row));
            } catch (IllegalArgumentException e) {
                throw new UserException("Row " + row.path("id").asText() + ": " + e.getMessage());
            }
        }
        return answers;
    }
}
