package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.analysis.SentenceAnalyzer;
import io.entente.sentiment.Probabilities;
import io.entente.sentiment.SentimentModel;
import java.util.List;

/** How a sentence sounds for one marked entity, whoever is for or against it. */
final class TargetSentimentPredictor implements Predictor {

    private final SentenceAnalyzer analyzer;
    private final SentimentModel model;

    TargetSentimentPredictor(SentenceAnalyzer analyzer, SentimentModel model) {
        this.analyzer = analyzer;
        this.model = model;
    }

    @Override
    public List<ObjectNode> answer(JsonNode row) {
        String sentence = Predictor.text(row, "sentence");
        Probabilities probabilities =
                model.probabilities(analyzer.features(sentence, Predictor.span(row, "target", sentence)), false);
        return List.of(result(row, probabilities));
    }

    /** The answer to a row. */
    static ObjectNode result(JsonNode row, Probabilities probabilities) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.set("id", row.get("id"));
        result.put("label", TargetLabel.decide(probabilities));
        result.put("p_negative", probabilities.negative());
        result.put("p_neutral", probabilities.neutral());
        result.put("p_positive", probabilities.positive());
        return result;
    }
}
