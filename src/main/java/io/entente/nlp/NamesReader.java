package io.entente.nlp;

import io.entente.table.ReadingsTables;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads the names of sentences with a pipeline of Spark NLP that labels words. */
public final class NamesReader {

    /** The column that such a pipeline must make. */
    public static final String OUTPUT = "ner";

    private final PipelineModel pipeline;

    private NamesReader(PipelineModel pipeline) {
        this.pipeline = pipeline;
    }

    /** A reader with an encoder of ours. */
    public static NamesReader of(SparkSession spark, EncoderFolder encoder) {
        return new NamesReader(EncoderStages.labellingWords(spark, encoder, OUTPUT));
    }

    /** A reader with a user's own saved pipeline; a {@link ModelException} where it does not make {@link #OUTPUT}. */
    public static NamesReader load(SparkSession spark, String folder) {
        return new NamesReader(SavedPipeline.load(spark, folder, OUTPUT, "named_entity"));
    }

    /** What tells a user's own pipeline from another. */
    public static String version(String folder, Configuration hadoop) {
        return SavedPipeline.version(folder, hadoop);
    }

    /** The names of texts, of which each is a row's only sentence: rows of {@link ReadingsTables#NAME_ANSWERS}. */
    public Dataset<Row> read(Dataset<Row> texts) {
        return pipeline.transform(texts)
                .select(EncoderStages.TEXT, OUTPUT)
                .map(new DecodeNames(), Encoders.row(ReadingsTables.NAME_ANSWERS.schema()));
    }

    /** The pipeline itself, to be saved or used elsewhere. */
    public PipelineModel pipeline() {
        return pipeline;
    }
}
