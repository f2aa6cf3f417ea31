package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.analysis.MarkedSentence;
import io.entente.analysis.SentenceAnalyzer;
import io.entente.sentiment.Probabilities;
import io.entente.text.Span;
import java.util.List;

/** How two marked entities of a sentence stand towards each other: the stronger of the two directions, or neutral. */
final class PairSentimentPredictor implements Predictor {

    private final SentenceAnalyzer analyzer;
    private final double threshold;

    PairSentimentPredictor(SentenceAnalyzer analyzer, double threshold) {
        this.analyzer = analyzer;
        this.threshold = threshold;
    }

    @Override
    public List<ObjectNode> answer(JsonNode row) {
        String sentence = Predictor.text(row, "sentence");
        SentenceAnalyzer.Answer answer =
                analyzer.answer(new MarkedSentence(sentence, span(row, "p", sentence), span(row, "q", sentence)));
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.set("id", row.get("id"));
        result.put("label", label(answer));
        result.put("p_pos_p_to_q", answer.forward().positive());
        result.put("p_neg_p_to_q", answer.forward().negative());
        result.put("p_pos_q_to_p", answer.backward().positive());
        result.put("p_neg_q_to_p", answer.backward().negative());
        return List.of(result);
    }

    private static Span span(JsonNode row, String entity, String sentence) {
        return new Span(
                Predictor.offset(row, entity + "_start", sentence), Predictor.offset(row, entity + "_end", sentence));
    }

    private String label(SentenceAnalyzer.Answer answer) {
        Probabilities forward = answer.forward();
        Probabilities backward = answer.backward();
        boolean first = strength(forward) >= strength(backward);
        int sign = (first ? forward : backward).sign(threshold);
        if (sign == 0) {
            return "neutral";
        }
        return (sign > 0 ? "pos_" : "neg_") + (first ? "p_to_q" : "q_to_p");
    }

    private static double strength(Probabilities probabilities) {
        return Math.max(probabilities.positive(), probabilities.negative());
    }
}
