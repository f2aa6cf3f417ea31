package io.entente.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON as strings, numbers, booleans, maps and lists; nulls, and what lies deeper than an article's fields do, are left out. */
final class JsonValues {

    /** A field's value can be an object or list, and what is in that too. */
    private static final int DEPTH = 2;

    private static final int LONGEST_NUMBER = 10_000;

    /** Reads what programs write as JSON: with NaN, and with line breaks and tabs in strings. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private JsonValues() {}

    /**
     * The fields of a string that is one JSON object; nothing if it is JSON of another kind.
     *
     * @throws JsonProcessingException if it is no JSON, or more than one value
     */
    static Optional<Map<String, Object>> parse(String json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            JsonToken first = parser.nextToken();
            Optional<Map<String, Object>> fields = Optional.empty();
            if (first == JsonToken.START_OBJECT) {
                fields = Optional.of(object(parser));
            } else {
                parser.skipChildren();
            }
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "More than one value");
            }
            return fields;
        }
    }

    /** The fields of the object that the parser is at the start of; afterwards it is at the end of it. */
    static Map<String, Object> object(JsonParser parser) throws IOException {
        return object(parser, DEPTH);
    }

    /** The value that the parser is at, or null if it is none that is kept; afterwards the parser is at its end. */
    static @Nullable Object value(JsonParser parser) throws IOException {
        return value(parser, DEPTH);
    }

    private static Map<String, Object> object(JsonParser parser, int depth) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.getCurrentName();
            parser.nextToken();
            Object value = value(parser, depth);
            if (value != null) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    /** The value that the parser is at, with what lies in it to a depth; afterwards the parser is at its end. */
    static @Nullable Object value(JsonParser parser, int depth) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_OBJECT -> depth > 0 ? object(parser, depth - 1) : skipped(parser);
            case START_ARRAY -> depth > 0 ? list(parser, depth - 1) : skipped(parser);
            default -> null;
        };
    }

    private static List<Object> list(JsonParser parser, int depth) throws IOException {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object value = value(parser, depth);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private static @Nullable Object skipped(JsonParser parser) throws IOException {
        parser.skipChildren();
        return null;
    }

    /** What is wrong with broken JSON and where, in one line. */
    static String message(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return e.getOriginalMessage()
                + (at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")");
    }
}
