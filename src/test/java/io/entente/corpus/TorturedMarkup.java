package io.entente.corpus;

import static io.entente.article.RejectReason.NO_BODY;
import static io.entente.article.RejectReason.TOO_LARGE;
import static io.entente.article.RejectReason.TRUNCATED;
import static io.entente.article.RejectReason.UNKNOWN_FORMAT;

import java.nio.charset.Charset;
import java.util.List;

/** Markup that would eat the memory, fetch what it should not, or ends early. */
final class TorturedMarkup {

    private static final String BOMB = """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
            <!ENTITY x SYSTEM "file:///etc/passwd">]>
            """;
    private static final String ITEM =
            "<item><title>The ferry</title><description>The envoy praised the king.</description></item>";

    private TorturedMarkup() {}

    static List<Torture> all() {
        String page = Archives.page("The ferry runs again");
        return List.of(
                Torture.of(
                        "entities that grow, and one from outside",
                        1,
                        "a.xml",
                        BOMB
                                + "<rss><channel><item><title>T</title><description>The envoy &d; &x; spoke.</description></item>"
                                + "</channel></rss>"),
                Torture.of(
                                "a feed that ends within an item",
                                1,
                                "a.rss",
                                "<rss><channel>" + ITEM + ITEM.substring(0, 60))
                        .rejecting(TRUNCATED),
                Torture.of("a feed that ends after an item", 2, "a.rss", "<rss><channel>" + ITEM + ITEM)
                        .rejecting(TRUNCATED),
                Torture.of("a feed without items", 0, "a.rss", "<rss><channel></channel></rss>")
                        .skipping("no record", 1),
                Torture.of(
                                "an item of 9 MB",
                                0,
                                "a.rss",
                                "<rss><channel><item><title>" + "All is well. ".repeat(750_000)
                                        + "</title></item></channel></rss>")
                        .rejecting(TOO_LARGE),
                Torture.of(
                                "elements in elements, 300,000 deep",
                                0,
                                "a.rss",
                                "<rss><channel><item>" + "<a>".repeat(300_000) + "</item></channel></rss>")
                        .rejecting(NO_BODY),
                Torture.of("a page 300,000 deep", 0, "a.html", "<html><body>" + "<div>".repeat(300_000))
                        .rejecting(NO_BODY),
                Torture.of(
                        "a page of 7 MB of paragraphs",
                        1,
                        "a.html",
                        "<html><body>" + "<p>All is well, said the envoy.</p>".repeat(200_000)),
                Torture.of("a page of 9 MB", 0, "a.html", "<html><body>" + "<p>All is well.".repeat(700_000))
                        .rejecting(TOO_LARGE),
                Torture.of(
                        "a page of formatting that nothing closes",
                        1,
                        "a.html",
                        "<html><body>" + formatting(2_000)
                                + "<p>All is well, said the envoy to the king.".repeat(5_000)),
                Torture.of(
                        "a feed after 60 kB of comments",
                        1,
                        "a",
                        "<!---->".repeat(8_500) + "\n<rss><channel>" + ITEM + "</channel></rss>"),
                Torture.of(
                                "a page of nothing but menus",
                                0,
                                "a.html",
                                "<html><body><ul>"
                                        + "<li><a href='/x'>A page about the king and the envoy</a></li>".repeat(50)
                                        + "</ul></body></html>")
                        .rejecting(NO_BODY),
                Torture.of(
                        "a page that says it is in another encoding than it is",
                        1,
                        "a.html",
                        page.replace("<head>", "<head><meta charset=iso-8859-1>")
                                .replace("hall", "h\u00e4ll")),
                Torture.of(
                        "a page in the encoding it says",
                        1,
                        "a.html",
                        page.replace("<head>", "<head><meta charset=koi8-r>")
                                .replace("The minister", "\u041c\u0438\u043d\u0438\u0441\u0442\u0440")
                                .getBytes(Charset.forName("KOI8-R"))),
                Torture.of("XML of another kind", 0, "a.xml", "<?xml version='1.0'?><invoice><text>x</text></invoice>")
                        .rejecting(UNKNOWN_FORMAT),
                Torture.of(
                                "SGML whose last document has no end",
                                1,
                                "a.sgml",
                                "<DOC>\n<TEXT>\nThe envoy praised the king.\n</TEXT>\n</DOC>\n<DOC>\n<TEXT>\nThe envoy\n")
                        .rejecting(TRUNCATED),
                Torture.of(
                                "SGML with a million tags that nothing ends",
                                0,
                                "a.sgml",
                                "<DOC>" + "<TEXT ".repeat(1_000_000))
                        .rejecting(TRUNCATED));
    }

    private static String formatting(int n) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < n; i++) {
            html.append("<b id=").append(i).append("><i class=c").append(i).append('>');
        }
        return html.toString();
    }
}
