package io.entente.corpus;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article that a page describes to programs in JSON-LD, of the type NewsArticle or another kind of article. */
record JsonLd(Map<String, Object> article) {

    private static final int DEPTH = 4;

    /** The first article described; one without fields where there is none or the JSON is broken. */
    static JsonLd of(Document page) {
        for (Element script : page.select("script[type*=ld+json]")) {
            Deque<Object> left = new ArrayDeque<>(parse(script.data()));
            while (!left.isEmpty()) {
                Object value = left.poll();
                if (value instanceof List<?> list) {
                    left.addAll(list);
                } else if (value instanceof Map<?, ?> map) {
                    if (isArticle(map.get("@type"))) {
                        return new JsonLd(fields(map));
                    }
                    Object graph = map.get("@graph");
                    Object main = map.get("mainEntity");
                    if (graph != null) {
                        left.add(graph);
                    }
                    if (main != null) {
                        left.add(main);
                    }
                }
            }
        }
        return new JsonLd(Map.of());
    }

    private static Map<String, Object> fields(Map<?, ?> map) {
        return map.entrySet().stream()
                .collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), Map.Entry::getValue));
    }

    private static List<Object> parse(String json) {
        try (JsonParser parser = JsonValues.FACTORY.createParser(json.strip())) {
            if (parser.nextToken() == null) {
                return List.of();
            }
            Object value = JsonValues.value(parser, DEPTH);
            return value == null ? List.of() : List.of(value);
        } catch (IOException broken) {
            return List.of();
        }
    }

    private static boolean isArticle(@Nullable Object type) {
        if (type instanceof List<?> list) {
            return list.stream().anyMatch(JsonLd::isArticle);
        }
        String name = String.valueOf(type);
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
    }

    String headline() {
        return plain(string("headline").isEmpty() ? string("name") : string("headline"));
    }

    String published() {
        return string("datePublished").isEmpty() ? string("dateCreated") : string("datePublished");
    }

    String author() {
        return plain(names(article.get("author")));
    }

    String publisher() {
        return plain(names(article.get("publisher")));
    }

    String language() {
        return string("inLanguage");
    }

    String articleBody() {
        return HtmlText.plain(string("articleBody"));
    }

    private String string(String field) {
        Object value = article.get(field);
        return value instanceof String text ? text : "";
    }

    /** The names of a person or body, or of several. */
    private static String names(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(JsonLd::names)
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> map) {
            return names(map.get("name"));
        }
        return value instanceof String text && !text.startsWith("http") ? text : "";
    }

    private static String plain(String text) {
        return HtmlText.plain(text);
    }
}
