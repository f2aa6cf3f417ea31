package io.entente.job;

import io.entente.analysis.SentenceAnalyzer;
import io.entente.seed.SeedBundle;
import io.entente.seed.Seeds;
import io.entente.sentiment.ModelFile;
import io.entente.sentiment.SentimentModel;
import io.entente.storage.SparkSessions;
import io.entente.text.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits a model to labelled sentences and writes it with a card. The same files and flags give the same bytes. */
@Command(
        name = "train",
        description = {
            "Fits a model to labelled files and writes it with a card:",
            "pair-sentiment, target-sentiment: from labelled JSON Lines;",
            "names: from sentences with marked names (JSON Lines with text and entities, or .iob2)."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TrainJob implements Callable<Integer> {

    @Parameters(index = "0", description = "What to learn: pair-sentiment, target-sentiment or names.")
    private String task = "";

    @Option(
            names = "--train",
            required = true,
            arity = "1..*",
            description = "Labelled files to learn from: one of sentiment, any number of names.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--dev",
            description =
                    "Labelled JSON Lines to tune two figures of calibration to, and to score the model on for its card.")
    private @Nullable Path dev;

    @Option(names = "--output", required = true, description = "Folder to write the model and its card to.")
    private Path output = Path.of("");

    @Option(names = "--seeds", description = "Folder of the seed files. Default: seeds.")
    private @Nullable Path seeds;

    @Option(
            names = "--fewest",
            defaultValue = "4",
            description = "In how many cases a feature must be. Default: ${DEFAULT-VALUE}.")
    private int fewest;

    @Option(
            names = "--power",
            description = "How strongly features that tell much by themselves are favoured. Default: by task.")
    private @Nullable Double power;

    @Option(
            names = "--looseness",
            description = "The greater, the closer the weights follow the labels. Default: by task.")
    private @Nullable Double looseness;

    @Option(
            names = "--folds",
            defaultValue = "5",
            description = "Parts for calibration on unseen cases. Default: ${DEFAULT-VALUE}.")
    private int folds;

    @Override
    public Integer call() throws IOException {
        SeedBundle bundle = SeedBundle.load(seeds == null ? Home.find().seeds() : seeds);
        Files.createDirectories(output);
        if (task.equals(NamesTraining.TASK)) {
            new NamesTraining(bundle).train(inputs, output);
            return ExitCode.DONE;
        }
        if (inputs.size() != 1) {
            throw new UserException("Give one file with --train: a model of sentiment learns from one");
        }
        Path train = inputs.get(0);
        SentenceAnalyzer analyzer = Seeds.featureAnalyzer(bundle);
        SentenceTask kind = SentenceTask.of(task);
        TrainSettings settings = settings(kind);
        TrainingSet set = kind.cases(new LabelledFile(train), analyzer);
        if (set.sentences() < 2 * folds) {
            throw new UserException(
                    "Only " + set.sentences() + " different sentences in " + train + ": too few to learn");
        }
        System.err.printf(
                Locale.ROOT,
                "Fitting %s to %d cases of %d sentences…%n",
                task,
                set.examples().size(),
                set.sentences());
        TrainingSet tuning = dev == null || kind == SentenceTask.TARGET_SENTIMENT
                ? null
                : kind.cases(new LabelledFile(dev), analyzer);
        SentimentModel model;
        try (SparkSession spark = SparkSessions.open("entente train")) {
            spark.sparkContext().setLogLevel("ERROR");
            String version = Fingerprint.of(
                            Files.readString(train),
                            dev == null ? "" : Files.readString(dev),
                            settings.toString(),
                            bundle.digest())
                    .substring(0, 8);
            model = new Trainer(new Fitter(spark, settings), settings)
                    .train(kind.label(), version, set, tuning, kind.threshold());
        }
        byte[] bytes = ModelFile.write(model);
        SentimentModel read = ModelFile.read(bytes);
        Files.write(output.resolve(kind.modelName()), bytes);
        ModelCard card = new ModelCard(kind, read, set, settings, bytes.length);
        Files.writeString(
                output.resolve(kind.label() + ".md"),
                card.text(train, dev, dev == null ? null : score(bundle, bytes, kind, dev)));
        System.out.printf(
                Locale.ROOT,
                "Wrote %s (%d features, %d bytes) and its card.%n",
                output.resolve(kind.modelName()),
                read.size(),
                bytes.length);
        return ExitCode.DONE;
    }

    private TrainSettings settings(SentenceTask kind) {
        try {
            return new TrainSettings(
                    fewest,
                    power == null ? kind.power() : power,
                    looseness == null ? kind.looseness() : looseness,
                    folds);
        } catch (IllegalArgumentException e) {
            throw new UserException(String.valueOf(e.getMessage()));
        }
    }

    private static LabelScore score(SeedBundle bundle, byte[] model, SentenceTask kind, Path gold) throws IOException {
        Predictor predictor = kind.predictor(bundle, model, kind.threshold());
        LabelScore score = new LabelScore(TargetLabel.NEUTRAL);
        new LabelledFile(gold)
                .forEach(row ->
                        LabelEvaluation.add(score, row, predictor.answer(row).get(0)));
        return score;
    }
}
