package io.entente.nlp;

import com.johnsnowlabs.ml.onnx.OnnxWrapper;
import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.RegexTokenizer;
import com.johnsnowlabs.nlp.annotators.classifier.dl.BertForSequenceClassification;
import com.johnsnowlabs.nlp.annotators.classifier.dl.BertForTokenClassification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.Option;
import scala.Tuple2;
import scala.collection.immutable.Map;

/**
 * Makes Spark NLP pipelines of encoders.
 *
 * <p>{@code loadSavedModel} gives every graph to the session as {@code model.onnx}, so that of two models in one session the second
 * fails or is taken for the first. Here a graph goes by a name made from its digest.
 */
final class EncoderStages {

    /** The column that a pipeline reads: one sentence a row. */
    static final String TEXT = "text";

    /**
     * Where BERT's own tokenizer splits, too: Spark NLP drops all but the first part of a token that BERT splits further. White
     * space, every punctuation mark of Unicode, the symbols of ASCII, and each Chinese character.
     */
    static final String SPLIT = "[\\s\\p{Z}\\p{Cc}]+|(?=[\\p{P}$+<=>^`|~\\p{IsHan}])|(?<=[\\p{P}$+<=>^`|~\\p{IsHan}])";

    private static final String DOCUMENT = "document";
    private static final String TOKEN = "token";
    private static final int LONGEST = 128;

    private EncoderStages() {}

    /** A pipeline that labels words, with its answers in a column. */
    static PipelineModel labellingWords(SparkSession spark, EncoderFolder encoder, String answers) {
        SparkNlpSession.follow(spark);
        BertForTokenClassification model = new BertForTokenClassification();
        model.setVocabulary(numbered(encoder.pieces()));
        model.setLabels(numbered(encoder.labels()));
        model.setCaseSensitive(true);
        model.setMaxSentenceLength(LONGEST);
        model.setBatchSize(1);
        model.set(model.engine(), "onnx");
        model.setModelIfNotSet(spark, Option.empty(), Option.apply(graph(spark, encoder)), Option.empty());
        model.setInputCols(new String[] {DOCUMENT, TOKEN});
        model.setOutputCol(answers);
        return pipeline(spark, model);
    }

    /** A pipeline that gives a sentence one of some classes, with its answers in a column. */
    static PipelineModel classifyingSentences(SparkSession spark, EncoderFolder encoder, String answers) {
        SparkNlpSession.follow(spark);
        BertForSequenceClassification model = new BertForSequenceClassification();
        model.setVocabulary(numbered(encoder.pieces()));
        model.setLabels(numbered(encoder.labels()));
        model.setCaseSensitive(false);
        model.setMaxSentenceLength(LONGEST);
        model.setBatchSize(1);
        model.set(model.engine(), "onnx");
        model.setModelIfNotSet(spark, Option.empty(), Option.apply(graph(spark, encoder)), Option.empty());
        model.setInputCols(new String[] {DOCUMENT, TOKEN});
        model.setOutputCol(answers);
        return pipeline(spark, model);
    }

    private static PipelineModel pipeline(SparkSession spark, PipelineStage model) {
        DocumentAssembler assembler = new DocumentAssembler();
        assembler.setInputCol(TEXT);
        assembler.setOutputCol(DOCUMENT);
        RegexTokenizer tokenizer = new RegexTokenizer();
        tokenizer.setPattern(SPLIT);
        tokenizer.setToLowercase(false);
        tokenizer.setInputCols(new String[] {DOCUMENT});
        tokenizer.setOutputCol(TOKEN);
        StructType texts = new StructType().add(TEXT, DataTypes.StringType);
        return new Pipeline()
                .setStages(new PipelineStage[] {assembler, tokenizer, model})
                .fit(spark.createDataFrame(List.of(), texts));
    }

    private static OnnxWrapper graph(SparkSession spark, EncoderFolder encoder) {
        String name = "entente-" + encoder.version() + ".onnx";
        Path file = PrivateFolder.of(spark).resolve(name);
        try {
            Files.copy(encoder.graph(), file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy " + encoder.graph(), e);
        }
        spark.sparkContext().addFile(file.toString());
        return new OnnxWrapper(Option.apply(name), Option.empty());
    }

    private static Map<String, Object> numbered(List<String> lines) {
        Map<String, Object> numbers = scala.collection.immutable.Map$.MODULE$.empty();
        for (int i = 0; i < lines.size(); i++) {
            numbers = numbers.$plus(new Tuple2<>(lines.get(i), i));
        }
        return numbers;
    }
}
