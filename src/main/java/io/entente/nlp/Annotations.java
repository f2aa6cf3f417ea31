package io.entente.nlp;

import io.entente.name.NameSpan;
import io.entente.name.NameType;
import io.entente.sentiment.Probabilities;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Turns the annotations of Spark NLP, as rows, into records of the core. */
final class Annotations {

    static final String NEGATIVE = "negative";
    static final String NEUTRAL = "neutral";
    static final String POSITIVE = "positive";

    private static final int BEGIN = 1;
    private static final int END = 2;
    private static final int RESULT = 3;
    private static final int METADATA = 4;
    private static final String CONFIDENCE = "confidence";

    private Annotations() {}

    /** The names that labelled tokens of one text make: each begins at a {@code B-} and goes on with the {@code I-} of its type. */
    static List<NameSpan> names(List<Row> tokens) {
        List<NameSpan> names = new ArrayList<>();
        List<String> labels = LabelPath.through(tokens.stream()
                .map(token -> new LabelPath.Token(token.getString(RESULT), token.getJavaMap(METADATA)))
                .toList());
        String before = LabelPath.OUTSIDE;
        for (int i = 0; i < tokens.size(); i++) {
            String label = labels.get(i);
            if (!label.equals(LabelPath.OUTSIDE)) {
                Row token = tokens.get(i);
                NameType type = type(label);
                double sure = confidence(label, token.getJavaMap(METADATA));
                int end = token.getInt(END) + 1;
                boolean goesOn =
                        !LabelPath.begins(label) && LabelPath.kind(before).equals(LabelPath.kind(label));
                if (goesOn) {
                    NameSpan begun = names.remove(names.size() - 1);
                    names.add(new NameSpan(begun.begin(), end, type, Math.min(begun.confidence(), sure)));
                } else {
                    names.add(new NameSpan(token.getInt(BEGIN), end, type, sure));
                }
            }
            before = label;
        }
        return names;
    }

    private static NameType type(String label) {
        return switch (LabelPath.kind(label)) {
            case "PER", "PERSON" -> NameType.PERSON;
            case "ORG", "ORGANIZATION", "ORGANISATION" -> NameType.ORGANISATION;
            case "LOC", "LOCATION", "GPE" -> NameType.PLACE;
            default -> NameType.OTHER;
        };
    }

    /** How probable the kind of a label is at a token, whichever way it begins; 1 where the annotation does not say. */
    private static double confidence(String label, Map<String, String> metadata) {
        String kind = LabelPath.kind(label);
        double begun = number(metadata.get("B-" + kind), 0);
        double inside = number(metadata.get("I-" + kind), 0);
        return begun + inside > 0 ? Math.min(1, begun + inside) : number(metadata.get(CONFIDENCE), 1);
    }

    private static double number(@Nullable String text, double otherwise) {
        try {
            return text == null ? otherwise : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The probabilities that a classified text has in its metadata; of a text without words it is neutral. */
    static Probabilities probabilities(List<Row> categories) {
        if (categories.isEmpty()) {
            return new Probabilities(0, 1, 0);
        }
        Map<String, String> metadata = categories.get(0).getJavaMap(METADATA);
        double negative = number(metadata.get(NEGATIVE), -1);
        double neutral = number(metadata.get(NEUTRAL), -1);
        double positive = number(metadata.get(POSITIVE), -1);
        if (negative < 0 || neutral < 0 || positive < 0 || !(negative + neutral + positive > 0)) {
            throw new ModelException(
                    "An annotation of sentiment has no probabilities of negative, neutral and positive: " + metadata);
        }
        return Probabilities.inProportion(negative, neutral, positive);
    }
}
