package io.entente.nlp;

import io.entente.table.ReadingsTables;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads how marked sentences sound with a pipeline of Spark NLP that classifies texts as negative, neutral or positive. */
public final class PairsReader {

    /** The column that such a pipeline must make. */
    public static final String OUTPUT = "sentiment";

    private final PipelineModel pipeline;

    private PairsReader(PipelineModel pipeline) {
        this.pipeline = pipeline;
    }

    /** A reader with an encoder of ours. */
    public static PairsReader of(SparkSession spark, EncoderFolder encoder) {
        return new PairsReader(EncoderStages.classifyingSentences(spark, encoder, OUTPUT));
    }

    /** A reader with a user's own saved pipeline; a {@link ModelException} where it does not make {@link #OUTPUT}. */
    public static PairsReader load(SparkSession spark, String folder) {
        return new PairsReader(SavedPipeline.load(spark, folder, OUTPUT, "category"));
    }

    /** What tells a user's own pipeline from another. */
    public static String version(String folder, Configuration hadoop) {
        return SavedPipeline.version(folder, hadoop);
    }

    /** The probabilities of texts, of which each is a marked sentence: rows of {@link ReadingsTables#PAIR_ANSWERS}. */
    public Dataset<Row> read(Dataset<Row> texts) {
        return pipeline.transform(texts)
                .select(EncoderStages.TEXT, OUTPUT)
                .map(new DecodePairs(), Encoders.row(ReadingsTables.PAIR_ANSWERS.schema()));
    }

    /** The pipeline itself, to be saved or used elsewhere. */
    public PipelineModel pipeline() {
        return pipeline;
    }
}
