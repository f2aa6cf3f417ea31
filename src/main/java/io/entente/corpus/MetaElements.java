package io.entente.corpus;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the {@code meta} elements of a page say, by their names in lower case; of equal names the first counts. */
record MetaElements(Map<String, String> values) {

    static MetaElements of(Document page) {
        Map<String, String> values = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            for (String key : new String[] {"property", "name", "itemprop"}) {
                String name = meta.attr(key).toLowerCase(Locale.ROOT).strip();
                String content = meta.attr("content");
                if (!name.isEmpty() && !content.isBlank()) {
                    values.putIfAbsent(name, content);
                }
            }
        }
        return new MetaElements(values);
    }

    /** The value of the first name that has one; empty where none has. */
    String first(String... names) {
        for (String name : names) {
            String value = values.get(name);
            if (value != null && !value.startsWith("http")) {
                return value;
            }
            if (value != null && name.equals("og:url")) {
                return value;
            }
        }
        return "";
    }
}
