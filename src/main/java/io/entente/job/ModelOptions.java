package io.entente.job;

import io.entente.nlp.ModelPack;
import io.entente.sentiment.Doubt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags about models of Spark NLP. */
final class ModelOptions {

    @Option(
            names = "--tier",
            paramLabel = "TIER",
            defaultValue = "fast",
            description = "fast: rules and linear models; models: encoders in Spark NLP, too, where those are unsure."
                    + " Default: ${DEFAULT-VALUE}.")
    private Tier tier = Tier.FAST;

    @Option(
            names = "--name-doubt",
            paramLabel = "P",
            defaultValue = "0.5",
            description =
                    "With --tier models: how unsure the tagger must be of a word of a name for the model to read the sentence; 0 has"
                            + " it read all sentences with open names, 1 none. Default: ${DEFAULT-VALUE}.")
    private double nameDoubt;

    @Option(
            names = "--pair-doubt",
            paramLabel = "LOW:HIGH",
            description =
                    "With --tier models: between which first probabilities of an attitude the model reads a pair; 0:1 has it"
                            + " read all. Default: 0.15:0.95 in run, 0:1 in predict.")
    private @Nullable String pairDoubt;

    @Option(
            names = "--names-pipeline",
            paramLabel = "DIR",
            description =
                    "With --tier models: your own saved Spark NLP pipeline that makes a column 'ner' from a column 'text'."
                            + " Loading one runs Java deserialisation, and with it code that its files name: load none that you do not"
                            + " trust.")
    private @Nullable String namesPipeline;

    @Option(
            names = "--sentiment-pipeline",
            paramLabel = "DIR",
            description =
                    "With --tier models: your own saved Spark NLP pipeline that makes a column 'sentiment' with negative,"
                            + " neutral and positive from a column 'text' with marked sentences. The same warning holds.")
    private @Nullable String sentimentPipeline;

    ModelSettings settings() {
        if (tier == Tier.FAST && (namesPipeline != null || sentimentPipeline != null)) {
            throw new UserException("--names-pipeline and --sentiment-pipeline need --tier models");
        }
        return new ModelSettings(
                tier, nameDoubt, new ModelPack(Home.find().models()), namesPipeline, sentimentPipeline);
    }

    /**
     * Which pairs are open to a second model.
     *
     * @param byDefault LOW:HIGH where the user does not say
     */
    Doubt open(String byDefault) {
        if (tier == Tier.FAST) {
            return Doubt.NONE;
        }
        String given = pairDoubt == null ? byDefault : pairDoubt;
        String[] ends = given.split(":", -1);
        try {
            if (ends.length == 2) {
                return new Doubt(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]));
            }
        } catch (NumberFormatException e) {
            throw new UserException("--pair-doubt needs LOW:HIGH, two numbers, not '" + given + "'");
        }
        throw new UserException("--pair-doubt needs LOW:HIGH, not '" + given + "'");
    }
}
