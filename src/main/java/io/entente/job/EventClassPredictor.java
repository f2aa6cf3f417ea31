package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.analysis.EventAnalyzer;
import io.entente.analysis.MarkedSentence;
import io.entente.sentiment.EventClass;
import java.util.List;

/** Of which class the event of a sentence is by which a marked source deals with a marked target. */
final class EventClassPredictor implements Predictor {

    static final String QUAD = "quad";

    private final EventAnalyzer analyzer;

    EventClassPredictor(EventAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    @Override
    public List<ObjectNode> answer(JsonNode row) {
        String sentence = Predictor.text(row, "sentence");
        EventClass event = analyzer.answer(new MarkedSentence(
                sentence, Predictor.span(row, "source", sentence), Predictor.span(row, "target", sentence)));
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.set("id", row.get("id"));
        result.put("label", event.isConflict() ? "negative" : "positive");
        result.put(QUAD, event.label());
        return List.of(result);
    }
}
