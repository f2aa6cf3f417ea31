package io.entente.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.name.LabelledText;
import io.entente.name.LabelledText.Label;
import io.entente.name.NameType;
import io.entente.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads sentences with marked names: JSON Lines with {@code text} and {@code entities}, or columns with BIO tags. */
final class LabelledNames {

    private static final String TEXT_COMMENT = "# text = ";
    private static final int FORM = 1;
    private static final int TAG = 2;

    private LabelledNames() {}

    static List<LabelledText> read(Path file) throws IOException {

        return file.toString().endsWith(".iob2") ? columns(file) : lines(file);
    }

    private static List<LabelledText> lines(Path file) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        int line = 0;
        for (String row : Files.readAllLines(file)) {
            line++;
            try {
                texts.add(text(mapper.readTree(row)));
            } catch (JsonProcessingException e) {
                throw new UserException(file + ", line " + line + ": " + e.getOriginalMessage());
            } catch (IllegalArgumentException e) {
                throw new UserException(file + ", line " + line + ": " + e.getMessage());
            }
        }
        return texts;
    }

    private static LabelledText text(JsonNode row) {
        String text = Predictor.text(row, "text");
        List<Label> labels = new ArrayList<>();
        for (JsonNode entity : row.path("entities")) {
            Span span = new Span(Predictor.offset(entity, "start", text), Predictor.offset(entity, "end", text));
            labels.add(new Label(span, type(entity.path("type").asText(""))));
        }
        return new LabelledText(text, labels);
    }

    private static NameType type(String label) {
        return switch (label) {
            case "person", "PER" -> NameType.PERSON;
            case "org", "ORG" -> NameType.ORGANISATION;
            case "location", "LOC" -> NameType.PLACE;
            default -> NameType.OTHER;
        };
    }

    /** Columns: number, form, tag; a line with the text before each sentence and an empty one after it. */
    private static List<LabelledText> columns(Path file) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        String text = "";
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(TEXT_COMMENT)) {
                text = line.substring(TEXT_COMMENT.length());
            } else if (line.isBlank()) {
                if (!rows.isEmpty()) {
                    texts.add(new LabelledText(text, labels(text, rows)));
                }
                rows.clear();
            } else if (!line.startsWith("#")) {
                rows.add(line.split("\t"));
            }
        }
        return texts;
    }

    private static List<Label> labels(String text, List<String[]> rows) {
        List<Label> labels = new ArrayList<>();
        int at = 0;
        for (String[] row : rows) {
            int start = text.indexOf(row[FORM], at);
            if (start < 0) {
                break;
            }
            at = start + row[FORM].length();
            if (row[TAG].startsWith("B-")) {
                labels.add(new Label(new Span(start, at), type(row[TAG].substring(2))));
            } else if (row[TAG].startsWith("I-") && !labels.isEmpty()) {
                Label begun = labels.remove(labels.size() - 1);
                labels.add(new Label(new Span(begun.span().start(), at), begun.type()));
            }
        }
        return labels;
    }
}
