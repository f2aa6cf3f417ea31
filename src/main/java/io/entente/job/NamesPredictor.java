package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.name.Name;
import io.entente.name.NameSpan;
import io.entente.name.NameTagger;
import io.entente.name.NameType;
import io.entente.text.CodePoints;
import io.entente.text.Sentence;
import io.entente.text.Span;
import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The persons, organisations and places that a sentence names, listed or not. */
final class NamesPredictor implements Predictor {

    private final NameTagger tagger;

    NamesPredictor(NameTagger tagger) {
        this.tagger = tagger;
    }

    @Override
    public List<ObjectNode> answer(JsonNode row) {
        String text = Predictor.text(row, "text");
        Tokens tokens = Tokens.of(text);
        List<NameSpan> names = new ArrayList<>();
        if (tokens.size() > 0) {
            Sentence whole = new Sentence(0, new Span(0, text.length()), 0, tokens.size());
            for (Name name : tagger.names(tokens, whole)) {
                Span span = tokens.span(name.from(), name.to());
                names.add(new NameSpan(span.start(), span.end(), name.type(), name.confidence()));
            }
        }
        return List.of(result(row, text, names));
    }

    /** The answer to a row: the names of persons, organisations and places, in code points. */
    static ObjectNode result(JsonNode row, String text, List<NameSpan> names) {
        CodePoints points = new CodePoints(text);
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.set("id", row.get("id"));
        ArrayNode entities = result.putArray("entities");
        for (NameSpan name : names) {
            if (name.type() != NameType.OTHER) {
                ObjectNode entity = entities.addObject();
                entity.put("start", points.between(0, name.begin()));
                entity.put("end", points.between(0, name.end()));
                entity.put("type", label(name.type()));
            }
        }
        return result;
    }

    private static String label(NameType type) {
        return switch (type) {
            case PERSON -> "person";
            case ORGANISATION -> "org";
            case PLACE -> "location";
            case OTHER -> "other";
        };
    }
}
