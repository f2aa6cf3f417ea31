package io.entente.corpus;

import java.util.List;
import java.util.Locale;

/** What a field of a record says about the article, with the names that such fields go by, the preferred ones first. */
enum Role {
    TEXT(
            "text",
            "body",
            "contentoriginal",
            "maintext",
            "content",
            "articlecontent",
            "articletext",
            "articlebody",
            "fulltext",
            "article",
            "story",
            "description"),
    TITLE("title", "headline", "head", "heading"),
    DATE(
            "date",
            "datepublish",
            "datepublished",
            "published",
            "publishedat",
            "publishdate",
            "publisheddate",
            "pubdate",
            "publicationdate",
            "datetime",
            "datetimepub",
            "timestamp"),
    SOURCE("source", "sourcename", "outlet", "publisher", "publication", "newspaper", "site", "sourcedomain", "domain"),
    URL("url", "link", "sourceurl", "uri"),
    ID("id", "articleid", "guid"),
    LANGUAGE("language", "lang"),
    AUTHOR("author", "authors", "byline", "creator", "dccreator");

    private final List<String> names;

    Role(String... names) {
        this.names = List.of(names);
    }

    /** The folded names, the preferred ones first. */
    List<String> names() {
        return names;
    }

    /** The role's own name, as in {@link ReadSettings#fields}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A field's name without regard to case, space, underscore and hyphen. */
    static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > ' ' && c != '_' && c != '-' && c != '\u00a0' && c != '\ufeff') {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }
}
