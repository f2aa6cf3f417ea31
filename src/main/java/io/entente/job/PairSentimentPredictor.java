package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.analysis.MarkedSentence;
import io.entente.analysis.SentenceAnalyzer;
import java.util.List;

/** How two marked entities of a sentence stand towards each other: the clearer of the two directions, or neutral. */
final class PairSentimentPredictor implements Predictor {

    private final SentenceAnalyzer analyzer;
    private final double threshold;
    private final double backward;

    /**
     * A predictor.
     *
     * @param threshold the probability from which an opinion counts
     * @param backward the share of it that suffices where the target stands before the source
     */
    PairSentimentPredictor(SentenceAnalyzer analyzer, double threshold, double backward) {
        this.analyzer = analyzer;
        this.threshold = threshold;
        this.backward = backward;
    }

    @Override
    public List<ObjectNode> answer(JsonNode row) {
        return List.of(result(row, analyzer.answer(marked(row)), threshold, backward));
    }

    /** The answer to a row. */
    static ObjectNode result(JsonNode row, SentenceAnalyzer.Answer answer, double threshold, double backward) {
        double[] probabilities = PairLabel.probabilities(answer);
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.set("id", row.get("id"));
        result.put("label", PairLabel.decide(answer, threshold, backward).label());
        for (PairLabel label : PairLabel.values()) {
            result.put("p_" + label.label(), probabilities[label.ordinal()]);
        }
        return result;
    }

    /** The sentence of a row with its two entities. */
    static MarkedSentence marked(JsonNode row) {
        String sentence = Predictor.text(row, "sentence");
        return new MarkedSentence(sentence, Predictor.span(row, "p", sentence), Predictor.span(row, "q", sentence));
    }
}
