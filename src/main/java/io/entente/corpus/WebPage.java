package io.entente.corpus;

import io.entente.article.DateOrigin;
import io.entente.article.DateReader;
import io.entente.article.RejectReason;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A page of the web as the article in it: what the page says about itself, and its running text. */
final class WebPage {

    private final Document document;
    private final String address;

    private WebPage(Document document, String address) {
        this.document = document;
        this.address = address;
    }

    /**
     * Reads a page; no link in it is followed.
     *
     * @param declared the encoding that the server said, or null
     * @param address where the page was, empty where that is not known
     */
    static WebPage of(byte[] bytes, @Nullable Charset declared, String address) {
        Charset said = declared == null ? TextEncoding.declared(bytes) : declared;
        String html = Decoding.decode(bytes, TextEncoding.of(bytes, said));
        return new WebPage(Parser.htmlParser().parseInput(html, address), address);
    }

    /** The article that the page is; a page without running text is none. */
    RawRecord record(long offset) {
        Map<String, Object> fields = fields();
        if (!fields.containsKey("text")) {
            return new RawRecord.Broken(
                    offset, RejectReason.NO_BODY, "The page has no running text", document.title() + " " + address);
        }
        return new RawRecord.Fields(offset, fields);
    }

    private Map<String, Object> fields() {
        PageFacts facts = PageFacts.of(document);
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "title", facts.title());
        DateReader.read(facts.date(), DateOrigin.MARKUP).ifPresent(date -> fields.put("date", date));
        put(fields, "author", facts.author());
        put(fields, "source", facts.outlet());
        put(fields, "language", facts.language());
        put(fields, "url", address.isEmpty() ? facts.address() : address);
        put(fields, "text", PageText.of(document, address, facts));
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.put(name, value);
        }
    }
}
