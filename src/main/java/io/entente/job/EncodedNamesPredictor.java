package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.name.NameSpan;
import java.util.List;
import java.util.Map;

/** The persons, organisations and places of a sentence as an encoder reads them. */
final class EncodedNamesPredictor implements Predictor {

    private final Map<String, List<NameSpan>> read;

    EncodedNamesPredictor(Map<String, List<NameSpan>> read) {
        this.read = read;
    }

    @Override
    public List<ObjectNode> answer(JsonNode row) {
        String text = text(row);
        return List.of(NamesPredictor.result(row, text, read.getOrDefault(text, List.of())));
    }

    /** The text of a row that an encoder must read. */
    static String text(JsonNode row) {
        return Predictor.text(row, "text");
    }
}
