package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.analysis.MarkedSentence;
import io.entente.analysis.SentenceAnalyzer;
import io.entente.sentiment.OpinionLimits;
import java.util.List;

/** How two marked entities of a sentence stand towards each other: the clearer of the two directions, or neutral. */
final class PairSentimentPredictor implements Predictor {

    private final SentenceAnalyzer analyzer;
    private final OpinionLimits limits;

    /**
     * A predictor.
     *
     * @param limits the probabilities from which opinions count
     */
    PairSentimentPredictor(SentenceAnalyzer analyzer, OpinionLimits limits) {
        this.analyzer = analyzer;
        this.limits = limits;
    }

    @Override
    public List<ObjectNode> answer(JsonNode row) {
        return List.of(result(row, analyzer.answer(marked(row)), limits));
    }

    /** The answer to a row. */
    static ObjectNode result(JsonNode row, SentenceAnalyzer.Answer answer, OpinionLimits limits) {
        double[] probabilities = PairLabel.probabilities(answer);
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.set("id", row.get("id"));
        result.put("label", PairLabel.decide(answer, limits).label());
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
