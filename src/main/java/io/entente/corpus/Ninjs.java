package io.entente.corpus;

import io.entente.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item of the news agencies' JSON, ninjs 1 to 3: of the bodies that say the same in several forms one is taken, plain before
 * markup, and the time of its first version is its date.
 */
record Ninjs(Map<String, Object> values) {

    private static final Set<String> OTHER_TYPES =
            Words.set("picture graphic audio video animation event planning package component");

    /** Whether a record is such an item: it has an address and a version by the names of the format. */
    static boolean isItem(Map<String, Object> values) {
        return (values.containsKey("versioncreated") || values.containsKey("versionCreated"))
                && values.containsKey("uri");
    }

    /** Whether the item is of another kind than text and has none. */
    boolean isOther() {
        return OTHER_TYPES.contains(text("type")) && body().isEmpty();
    }

    /** The item with its fields by usual names. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "id", text("uri"));
        put(fields, "title", first(text("headline"), longest("headlines"), text("title")));
        put(fields, "text", body());
        put(
                fields,
                "date",
                first(
                        text("firstcreated"),
                        text("firstCreated"),
                        text("contentcreated"),
                        text("contentCreated"),
                        text("versioncreated"),
                        text("versionCreated")));
        put(fields, "language", text("language"));
        put(
                fields,
                "source",
                first(nested("provider"), nested("infosources"), nested("infosource"), text("copyrightholder")));
        put(fields, "author", first(text("byline"), text("by")));
        put(fields, "url", text("link"));
        return fields;
    }

    private String body() {
        return first(
                text("body_text"),
                text("bodyText"),
                longest("bodies"),
                text("body_xhtml"),
                text("body_html"),
                text("body_html5"),
                text("body"));
    }

    private static void put(Map<String, Object> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.put(name, value);
        }
    }

    private static String first(String... values) {
        return XmlFields.first(values);
    }

    private String text(String field) {
        return values.get(field) instanceof String text ? text : "";
    }

    /** The value of the longest of several forms of one thing. */
    private String longest(String field) {
        String longest = "";
        if (values.get(field) instanceof List<?> forms) {
            for (Object form : forms) {
                String value = form instanceof Map<?, ?> map ? string(map.get("value")) : "";
                longest = value.length() > longest.length() ? value : longest;
            }
        }
        return longest;
    }

    private String nested(String field) {
        Object value = values.get(field);
        Object one = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
        return one instanceof Map<?, ?> map ? string(map.get("name")) : string(one);
    }

    private static String string(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }
}
