package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.name.Name;
import io.entente.name.NameTagger;
import io.entente.name.NameType;
import io.entente.text.CodePoints;
import io.entente.text.Sentence;
import io.entente.text.Span;
import io.entente.text.Tokens;
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
        CodePoints points = new CodePoints(text);
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.set("id", row.get("id"));
        ArrayNode entities = result.putArray("entities");
        if (tokens.size() > 0) {
            Sentence whole = new Sentence(0, new Span(0, text.length()), 0, tokens.size());
            for (Name name : tagger.names(tokens, whole)) {
                if (name.type() != NameType.OTHER) {
                    Span span = tokens.span(name.from(), name.to());
                    ObjectNode entity = entities.addObject();
                    entity.put("start", points.between(0, span.start()));
                    entity.put("end", points.between(0, span.end()));
                    entity.put("type", label(name.type()));
                }
            }
        }
        return List.of(result);
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
