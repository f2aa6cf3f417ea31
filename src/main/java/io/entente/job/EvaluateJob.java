package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.entente.analysis.AnalysisSettings;
import io.entente.seed.SeedBundle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores predictions, given ones or its own, against labels. */
@Command(
        name = "evaluate",
        description = "Scores answers to pair-sentiment or target-sentiment against labelled JSON Lines.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class EvaluateJob implements Callable<Integer> {

    @Parameters(index = "0", description = "What was predicted: pair-sentiment or target-sentiment.")
    private String task = "";

    @Option(names = "--gold", required = true, description = "Labelled JSON Lines.")
    private Path gold = Path.of("");

    @Option(
            names = "--input",
            description =
                    "Answers as entente predict writes them. Default: the program answers, also with the names masked.")
    private @Nullable Path input;

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
        SentenceTask kind = SentenceTask.of(task);
        Evaluation evaluation = new LabelEvaluation();
        List<JsonNode> rows = new ArrayList<>();
        new LabelledFile(gold).forEach(rows::add);
        if (input != null) {
            evaluation.print(rows, answers(new LabelledFile(input)), System.out);
            return ExitCode.DONE;
        }
        SeedBundle bundle = SeedBundle.load(seeds == null ? Home.find().seeds() : seeds);
        Predictor predictor = kind.predictor(bundle, kind.model(model), threshold);
        evaluation.print(rows, answers(predictor, rows), System.out);
        System.out.printf("%nWith the marked names replaced by made-up ones:%n%n");
        List<JsonNode> masked =
                rows.stream().map(row -> Masking.masked(row, kind.entities())).toList();
        evaluation.print(masked, answers(predictor, masked), System.out);
        return ExitCode.DONE;
    }

    private static Map<String, JsonNode> answers(LabelledFile file) throws IOException {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        file.forEach(row -> answers.put(row.path("id").asText(), row));
        return answers;
    }

    private static Map<String, JsonNode> answers(Predictor predictor, List<JsonNode> rows) {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        for (JsonNode row : rows) {
            try {
                predictor
                        .answer(row)
                        .forEach(answer -> answers.put(row.path("id").asText(), answer));
            } catch (IllegalArgumentException e) {
                throw new UserException("Row " + row.path("id").asText() + ": " + e.getMessage());
            }
        }
        return answers;
    }
}
