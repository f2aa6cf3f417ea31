package io.entente.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of one record by their roles. */
final class RecordFields {

    private static final List<String> NAMES_OF_NAME = List.of("name", "title", "uri", "id", "$oid", "$date", "text");

    private final Map<String, Object> values;
    private final Map<String, Object> folded;
    private final Map<String, String> chosen;

    /** @param chosen the names of fields for roles, as in {@link ReadSettings#fields} */
    RecordFields(Map<String, Object> values, Map<String, String> chosen) {
        this.values = values;
        this.chosen = chosen;
        this.folded = new HashMap<>(2 * values.size());
        values.forEach((name, value) -> folded.merge(Role.fold(name), value, (a, b) -> isBlank(a) ? b : a));
    }

    private static boolean isBlank(Object value) {
        return value instanceof String text && text.isBlank();
    }

    /** The text: the first of the fields for it that is a string, or a list of paragraphs, with something in it. */
    Optional<String> text() {
        return candidates(Role.TEXT).stream()
                .map(RecordFields::paragraphs)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** The first of the fields for a role that has something in it, as a string. */
    Optional<String> string(Role role) {
        return candidates(role).stream()
                .map(RecordFields::name)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** The first of the fields for a role that has something in it; several names with commas. */
    Optional<String> names(Role role) {
        return candidates(role).stream()
                .map(RecordFields::joined)
                .filter(names -> !names.isBlank())
                .findFirst();
    }

    private static String joined(Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(Objects::nonNull)
                    .map(RecordFields::name)
                    .filter(name -> !name.isBlank())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
        return name(value);
    }

    /** The value of a field by its folded name, as a string. */
    Optional<String> named(String foldedName) {
        Object value = folded.get(foldedName);
        return value == null ? Optional.empty() : Optional.of(name(value)).filter(text -> !text.isBlank());
    }

    /** The values of the fields for a role that the record has, the preferred ones first. */
    List<Object> candidates(Role role) {
        List<Object> found = new ArrayList<>();
        String name = chosen.get(role.key());
        if (name != null) {
            add(find(name), found);
            return found;
        }
        for (String known : role.names()) {
            add(folded.get(known), found);
        }
        return found;
    }

    private static void add(@Nullable Object value, List<Object> found) {
        if (value != null && !isBlank(value)) {
            found.add(value);
        }
    }

    /** Whether the role's field was chosen by name. */
    boolean isChosen(Role role) {
        return chosen.containsKey(role.key());
    }

    private @Nullable Object find(String name) {
        Object exact = values.get(name);
        if (exact != null) {
            return exact;
        }
        int point = name.indexOf('.');
        if (point > 0 && values.get(name.substring(0, point)) instanceof Map<?, ?> inner) {
            return inner.get(name.substring(point + 1));
        }
        return folded.get(Role.fold(name));
    }

    private static String paragraphs(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (!(value instanceof List<?> list)) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (Object part : list) {
            Object inner = part instanceof Map<?, ?> map ? map.get("text") : part;
            if (inner instanceof String paragraph && !paragraph.isBlank()) {
                text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
            }
        }
        return text.toString();
    }

    private static String name(Object value) {
        if (value instanceof Map<?, ?> map) {
            return NAMES_OF_NAME.stream()
                    .map(map::get)
                    .filter(inner -> inner instanceof String || inner instanceof Number)
                    .map(String::valueOf)
                    .findFirst()
                    .orElse("");
        }
        return value instanceof List<?> ? "" : String.valueOf(value);
    }

    /** The names of the fields that have a value, in the record's order. */
    String names() {
        return values.isEmpty() ? "no fields" : "fields " + String.join(", ", values.keySet());
    }

    /** The beginning of the record, for a reader to recognise it by. */
    String excerpt() {
        StringBuilder excerpt = new StringBuilder();
        for (Map.Entry<String, Object> field : values.entrySet()) {
            if (excerpt.length() > 400) {
                break;
            }
            String value = String.valueOf(field.getValue());
            excerpt.append(excerpt.isEmpty() ? "" : ", ").append(field.getKey()).append(": ");
            excerpt.append(value, 0, Math.min(value.length(), 100));
        }
        return excerpt.toString();
    }
}
