package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.entente.analysis.AnalysisSettings;
import io.entente.analysis.SentenceAnalyzer;
import io.entente.name.NameSpan;
import io.entente.seed.SeedBundle;
import io.entente.seed.Seeds;
import io.entente.sentiment.Doubt;
import io.entente.sentiment.Probabilities;
import io.entente.sentiment.SentimentModel;
import io.entente.storage.SparkSessions;
import io.entente.table.ReadingsTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The tasks that encoders help with: they read all texts of a file at once in Spark, and answer from what they read. */
final class EncodedPredictors {

    /** An encoder's slice of a file: long enough to keep a task busy, short enough to keep all cores so. */
    private static final int TEXTS_A_TASK = 200;

    private final SeedBundle bundle;
    private final @Nullable Path model;
    private final ModelSettings models;
    private final Doubt open;
    private final double factor;

    /**
     * Predictors.
     *
     * @param model the folder of a user's own linear model of sentiment; null for the one that the program carries
     * @param open which pairs an encoder reads
     * @param threshold the probability from which an attitude counts; what is asked of an opinion changes with it
     */
    EncodedPredictors(SeedBundle bundle, @Nullable Path model, ModelSettings models, Doubt open, double threshold) {
        this.model = model;
        this.open = open;
        this.factor = threshold / AnalysisSettings.DEFAULT.arrowThreshold();
        this.bundle = bundle;
        this.models = models;
    }

    /** The predictor of a task for the rows of a file; a {@link UserException} where encoders do not help with it. */
    Predictor of(String task, LabelledFile rows) throws IOException {
        return switch (task) {
            case Predictors.PAIR_SENTIMENT -> {
                SentenceAnalyzer analyzer = Seeds.sentenceAnalyzer(
                        SentenceTask.withPairModel(bundle, SentenceTask.PAIR_SENTIMENT.model(model)));
                Map<String, Probabilities> read =
                        pairs(texts(rows, row -> EncodedPairPredictor.texts(row, analyzer, open)));
                yield new EncodedPairPredictor(
                        analyzer, read::get, models.joining(), models.limits().times(factor));
            }
            case Predictors.TARGET_SENTIMENT -> {
                SentimentModel linear = SentenceTask.targetModel(SentenceTask.TARGET_SENTIMENT.model(model));
                Map<String, Probabilities> read =
                        pairs(texts(rows, row -> Stream.of(EncodedTargetPredictor.text(row))));
                yield new EncodedTargetPredictor(Seeds.featureAnalyzer(bundle), linear, read::get);
            }
            case Predictors.NAMES ->
                new EncodedNamesPredictor(names(texts(rows, row -> Stream.of(EncodedNamesPredictor.text(row)))));
            default ->
                throw new UserException("--tier models helps with " + Predictors.PAIR_SENTIMENT + ", "
                        + Predictors.TARGET_SENTIMENT + " and " + Predictors.NAMES + ", not with '" + task + "'");
        };
    }

    private interface Texts {
        Stream<String> of(JsonNode row);
    }

    private static Set<String> texts(LabelledFile rows, Texts texts) throws IOException {
        Set<String> all = new LinkedHashSet<>();
        rows.forEach(row -> texts.of(row).forEach(all::add));
        return all;
    }

    private Map<String, Probabilities> pairs(Set<String> texts) {
        Map<String, Probabilities> answers = new HashMap<>();
        try (SparkSession spark = SparkSessions.open("entente predict")) {
            for (Row row : models.pairs(spark).read(rows(spark, texts)).collectAsList()) {
                answers.put(row.getString(0), ReadingsTables.decodePair(row));
            }
        }
        return answers;
    }

    private Map<String, List<NameSpan>> names(Set<String> texts) {
        Map<String, List<NameSpan>> answers = new HashMap<>();
        try (SparkSession spark = SparkSessions.open("entente predict")) {
            for (Row row : models.names(spark).read(rows(spark, texts)).collectAsList()) {
                answers.put(row.getString(0), ReadingsTables.decodeNames(row));
            }
        }
        return answers;
    }

    private static Dataset<Row> rows(SparkSession spark, Set<String> texts) {
        List<Row> rows = texts.stream().map(RowFactory::create).toList();
        StructType schema = new StructType().add(ReadingsTables.TEXT.name(), ReadingsTables.TEXT.type());
        int tasks = Math.max(spark.sparkContext().defaultParallelism(), texts.size() / TEXTS_A_TASK);
        return spark.createDataFrame(rows, schema).repartition(tasks);
    }
}
