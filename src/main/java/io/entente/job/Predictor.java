package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.text.Span;
import java.util.List;

/** Answers one line of a file to be predicted. */
interface Predictor {

    /** The answers to a row; a row that lacks a field is an {@link IllegalArgumentException} that names it. */
    List<ObjectNode> answer(JsonNode row);

    /** The text of a field. */
    static String text(JsonNode row, String field) {
        if (!row.path(field).isTextual()) {
            throw new IllegalArgumentException("no text in the field '" + field + "'");
        }
        return row.path(field).asText();
    }

    /** The span of an entity, whose fields end in {@code _start} and {@code _end}. */
    static Span span(JsonNode row, String entity, String sentence) {
        return new Span(offset(row, entity + "_start", sentence), offset(row, entity + "_end", sentence));
    }

    /** The offset in UTF-16 units of a field that counts code points of a text. */
    static int offset(JsonNode row, String field, String text) {
        JsonNode value = row.path(field);
        int points = text.codePointCount(0, text.length());
        if (!value.isInt() || value.asInt() < 0 || value.asInt() > points) {
            throw new IllegalArgumentException("the field '" + field + "' is no place in the text");
        }
        return text.offsetByCodePoints(0, value.asInt());
    }
}
