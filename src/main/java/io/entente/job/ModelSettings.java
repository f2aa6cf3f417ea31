package io.entente.job;

import io.entente.analysis.AnalysisSettings;
import io.entente.nlp.EncoderFolder;
import io.entente.nlp.ModelPack;
import io.entente.nlp.NamesReader;
import io.entente.nlp.PairsReader;
import io.entente.sentiment.Doubt;
import io.entente.sentiment.OpinionLimits;
import io.entente.sentiment.SecondOpinion;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * Which models of Spark NLP are asked, and where they lie.
 *
 * @param nameDoubt how unsure the tagger of names must be of a sentence for the model to read it, in [0, 1]
 * @param pack the encoders that come with the program
 * @param namesPipeline a user's own saved pipeline for names; null: the encoder of the pack
 * @param sentimentPipeline a user's own saved pipeline for pairs; null: the encoder of the pack
 */
record ModelSettings(
        Tier tier,
        double nameDoubt,
        ModelPack pack,
        @Nullable String namesPipeline,
        @Nullable String sentimentPipeline) {

    private static final String ENCODER = "pairs-encoder";
    private static final String PIPELINE = "sentiment-pipeline";

    ModelSettings {
        if (!(nameDoubt >= 0 && nameDoubt <= 1)) {
            throw new IllegalArgumentException("Doubt of names " + nameDoubt + " not in [0, 1]");
        }
    }

    boolean isAsked() {
        return tier == Tier.MODELS;
    }

    NamesReader names(SparkSession spark) {
        return namesPipeline == null ? NamesReader.of(spark, pack.names()) : NamesReader.load(spark, namesPipeline);
    }

    PairsReader pairs(SparkSession spark) {
        return sentimentPipeline == null
                ? PairsReader.of(spark, pack.pairs())
                : PairsReader.load(spark, sentimentPipeline);
    }

    /** Refuses a user's pipeline that cannot serve, before anything is read: a {@link io.entente.nlp.ModelException}. */
    void check(SparkSession spark) {
        if (isAsked() && namesPipeline != null) {
            names(spark);
        }
        if (isAsked() && sentimentPipeline != null) {
            pairs(spark);
        }
    }

    /** How the answers about a marked pair are made one. */
    SecondOpinion joining() {
        if (sentimentPipeline != null) {
            return SecondOpinion.IN_ARTICLES;
        }
        EncoderFolder encoder = pack.pairs();
        return new SecondOpinion(
                encoder.setting("joined/first"), encoder.setting("joined/second"), encoder.setting("joined/attitude"));
    }

    /** The probabilities from which an opinion about a marked pair counts. */
    OpinionLimits limits() {
        if (sentimentPipeline != null) {
            return OpinionLimits.all(AnalysisSettings.DEFAULT.arrowThreshold());
        }
        EncoderFolder encoder = pack.pairs();
        return new OpinionLimits(
                encoder.setting("joined/limits/pos_p_to_q"),
                encoder.setting("joined/limits/pos_q_to_p"),
                encoder.setting("joined/limits/neg_p_to_q"),
                encoder.setting("joined/limits/neg_q_to_p"));
    }

    /** How the model of pairs is called in the rows that it decides. */
    String pairsMethod() {
        return sentimentPipeline == null ? ENCODER : PIPELINE;
    }

    String pairsVersion() {
        return sentimentPipeline == null
                ? pack.pairs().version()
                : PairsReader.version(sentimentPipeline, new Configuration());
    }

    private String namesVersion() {
        return namesPipeline == null ? pack.names().version() : NamesReader.version(namesPipeline, new Configuration());
    }

    /** The settings that rows depend on, by name. */
    Map<String, String> named(Doubt open) {
        Map<String, String> named = new TreeMap<>();
        named.put("tier", tier.toString());
        if (isAsked()) {
            named.put("name-doubt", Double.toString(nameDoubt));
            named.put("pair-doubt", open.from() + ":" + open.to());
            named.put("names-model", namesVersion());
            named.put("pairs-model", pairsMethod() + " " + pairsVersion());
        }
        return named;
    }
}
