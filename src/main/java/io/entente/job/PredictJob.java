package io.entente.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.analysis.AnalysisSettings;
import io.entente.seed.SeedBundle;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers single sentences and articles as a run would, line by line; without Spark unless encoders are asked. */
@Command(
        name = "predict",
        description = {
            "Answers JSON Lines, with --tier fast without Spark:",
            "pair-sentiment: id, sentence, p_start, p_end, q_start, q_end -> how p and q stand towards each other;",
            "target-sentiment: id, sentence, target_start, target_end -> how the sentence sounds for the target;",
            "event-class: id, sentence, source_start, source_end, target_start, target_end -> the class of what is done;",
            "actors: id, kind, date, before, sentence, begin, end -> whom the marked phrase means;",
            "articles: id, date, source, title, body -> the decided pairs of each article;",
            "names: id, text -> the persons, organisations and places that a sentence names."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PredictJob implements Callable<Integer> {

    /** All: of pairs that somebody marked so many are opinions that few are surely neutral. */
    private static final String OPEN = "0:1";

    private final ObjectMapper mapper = new ObjectMapper();

    @Parameters(index = "0", description = "What to predict: " + Predictors.ALL + ".")
    private String task = "";

    @Option(names = "--input", required = true, description = "JSON Lines to read.")
    private Path input = Path.of("");

    @Option(names = "--output", required = true, description = "JSON Lines to write.")
    private Path output = Path.of("");

    @Option(names = "--seeds", description = "Folder of the seed files. Default: seeds.")
    private @Nullable Path seeds;

    @Option(names = "--actors", description = "Folder of your own files of actors, as for run.")
    private @Nullable Path actors;

    @Option(names = "--sentiment-model", paramLabel = "DIR", description = "Folder of a model made by entente train.")
    private @Nullable Path model;

    @Option(
            names = "--arrow-threshold",
            description = "Probability from which an attitude counts as decided. Default: ${DEFAULT-VALUE}.")
    private double threshold = AnalysisSettings.DEFAULT.arrowThreshold();

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Override
    public Integer call() throws IOException {
        LabelledFile rows = new LabelledFile(input);
        SeedBundle bundle = SeedBundle.load(seeds == null ? Home.find().seeds() : seeds);
        SeedBundle known = actors == null ? bundle : bundle.with(actors);
        ModelSettings encoders = models.settings();
        Predictor predictor = encoders.isAsked()
                ? new EncodedPredictors(known, model, encoders, models.open(OPEN), threshold).of(task, rows)
                : new Predictors(known, model, threshold).of(task);
        try (BufferedWriter out = Files.newBufferedWriter(output)) {
            rows.forEach(row -> predictor.answer(row).forEach(answer -> write(answer, out)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return ExitCode.DONE;
    }

    private void write(ObjectNode answer, BufferedWriter out) {
        try {
            out.write(mapper.writeValueAsString(answer));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
