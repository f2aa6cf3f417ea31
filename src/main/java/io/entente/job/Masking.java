package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.text.Span;
import java.util.Comparator;
import java.util.List;

/** Puts made-up names in the place of marked ones, so that no answer can rest on who is named. */
final class Masking {

    private static final List<String> NAMES = List.of("Zorbul", "Klimpek");
    private static final List<String> ADJECTIVES = List.of("Zorbulan", "Klimpekan");

    private Masking() {}

    /** A copy of a row with its entities renamed; adjectives of nations stay adjectives. */
    static JsonNode masked(JsonNode row, List<String> entities) {
        ObjectNode copy = row.deepCopy();
        List<String> fromTheEnd = entities.stream()
                .sorted(Comparator.comparingInt(
                                (String entity) -> row.path(entity + "_start").asInt())
                        .reversed())
                .toList();
        for (String entity : fromTheEnd) {
            String sentence = Predictor.text(copy, "sentence");
            Span span = Predictor.span(copy, entity, sentence);
            String old = span.of(sentence);
            int number = entities.indexOf(entity);
            String name = isAdjective(old) ? ADJECTIVES.get(number) : NAMES.get(number);
            copy.put("sentence", sentence.substring(0, span.start()) + name + sentence.substring(span.end()));
            copy.put(entity, name);
            int grown = name.length() - old.codePointCount(0, old.length());
            int start = copy.path(entity + "_start").asInt();
            copy.put(entity + "_end", start + name.length());
            for (String later : fromTheEnd.subList(0, fromTheEnd.indexOf(entity))) {
                copy.put(later + "_start", copy.path(later + "_start").asInt() + grown);
                copy.put(later + "_end", copy.path(later + "_end").asInt() + grown);
            }
        }
        return copy;
    }

    private static boolean isAdjective(String name) {
        return name.endsWith("an") || name.endsWith("ese") || name.endsWith("ish") || name.endsWith("i");
    }
}
