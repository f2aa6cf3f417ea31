package io.entente.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The fields of one SGML document by the names of its tags; tags inside a field are taken out. */
final class SgmlDocument {

    private static final Pattern PARAGRAPH = Pattern.compile("(?i)</?(?:p|para|paragraph|br)[ \\t]{0,9}/?>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z!?][^<>]*>");
    private static final Pattern INDENTED = Pattern.compile("\\n(?=[ \\t]{2,}\\S|\\t)[ \\t]*");
    private static final Pattern DATE_OF_ID =
            Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})\\.?([01][0-9])([0-3][0-9])(?![0-9]{3})");
    private static final Pattern AMERICAN =
            Pattern.compile("\\s*([01]?[0-9])/([0-3]?[0-9])/([0-9]{4})\\b.*", Pattern.DOTALL);

    private SgmlDocument() {}

    static Map<String, Object> fields(String document) {
        Map<String, Object> fields = new LinkedHashMap<>();
        String text = first(document, "TEXT");
        String body = text == null || first(text, "BODY") != null ? first(document, "BODY") : text;
        put(fields, "text", body == null ? text : body);
        put(fields, "title", firstOf(document, "HEADLINE", "TITLE", "HL", "HEAD"));
        String id = firstOf(document, "DOCNO", "DOCID", "ID");
        id = id == null ? attribute(document, "docid", "id", "newid") : id;
        put(fields, "id", id);
        put(fields, "date", date(firstOf(document, "DATE_TIME", "DATETIME", "DATE", "DATE1"), id));
        put(fields, "author", firstOf(document, "BYLINE", "AUTHOR"));
        put(fields, "source", firstOf(document, "SOURCE", "SO"));
        return fields;
    }

    /** The date that the document says, or that is part of its identifier; agencies that write this are American. */
    private static @Nullable String date(@Nullable String said, @Nullable String id) {
        if (said != null) {
            Matcher american = AMERICAN.matcher(said);
            return american.matches() ? american.group(3) + "-" + american.group(1) + "-" + american.group(2) : said;
        }
        Matcher inId = DATE_OF_ID.matcher(id == null ? "" : id);
        return inId.find() ? inId.group(1) + "-" + inId.group(2) + "-" + inId.group(3) : null;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable String markup) {
        if (markup != null) {
            String plain = plain(markup);
            if (!plain.isBlank()) {
                fields.put(name, plain);
            }
        }
    }

    /** Text without tags; paragraphs are those of tags or of indented lines. */
    private static String plain(String markup) {
        String paragraphs = PARAGRAPH.matcher(markup).replaceAll("\n\n");
        String untagged = TAG.matcher(paragraphs).replaceAll("");
        return Parser.unescapeEntities(INDENTED.matcher(untagged).replaceAll("\n\n"), false)
                .strip();
    }

    private static @Nullable String firstOf(String document, String... tags) {
        for (String tag : tags) {
            String found = first(document, tag);
            if (found != null && !plain(found).isBlank()) {
                return found;
            }
        }
        return null;
    }

    /** What stands between a tag and its end tag or, where nothing closes it, the end of its line. */
    private static @Nullable String first(String document, String tag) {
        Matcher open = Pattern.compile("(?i)<" + tag + "(?:\\s[^<>]*)?>").matcher(document);
        if (!open.find()) {
            return null;
        }
        Matcher close = Pattern.compile("(?i)</" + tag + "\\s*>").matcher(document);
        if (close.find(open.end())) {
            return document.substring(open.end(), close.start());
        }
        int line = document.indexOf('\n', open.end());
        return document.substring(open.end(), line < 0 ? document.length() : line);
    }

    private static @Nullable String attribute(String document, String... names) {
        String tag = document.substring(0, document.indexOf('>') + 1);
        for (String name : names) {
            Matcher value = Pattern.compile("(?i)\\s" + name + "\\s*=\\s*[\"']?([^\"'\\s>]+)")
                    .matcher(tag);
            if (value.find()) {
                return value.group(1);
            }
        }
        return null;
    }
}
