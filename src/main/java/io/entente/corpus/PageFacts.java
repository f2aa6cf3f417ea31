package io.entente.corpus;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself: for programs in JSON-LD, for networks in {@code meta} elements, for readers in its headline.
 * What it does not say is empty.
 *
 * @param outlet the name of the site
 * @param articleBody the text as JSON-LD gives it, mostly without paragraphs
 */
record PageFacts(
        String title, String date, String author, String outlet, String language, String address, String articleBody) {

    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "article:published",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "dc.date",
            "dcterms.date",
            "publish-date",
            "publish_date",
            "publication_date",
            "pubdate",
            "publishdate",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "article.published",
            "article_date_original",
            "originalpublicationdate",
            "displaydate",
            "date");

    private static final String SEPARATORS = "|-–—:·»";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static PageFacts of(Document page) {
        JsonLd data = JsonLd.of(page);
        MetaElements meta = MetaElements.of(page);
        String outlet = first(meta.first("og:site_name"), data.publisher(), meta.first("application-name"));
        String title = first(data.headline(), meta.first("og:title", "twitter:title", "dc.title"), headline(page));
        return new PageFacts(
                withoutOutlet(title, outlet),
                first(data.published(), meta.first(DATES.toArray(String[]::new)), time(page)),
                first(data.author(), meta.first("author", "article:author", "dc.creator", "parsely-author", "byl")),
                outlet,
                first(data.language(), language(page), meta.first("og:locale")),
                first(page.select("link[rel=canonical]").attr("abs:href"), meta.first("og:url")),
                data.articleBody());
    }

    private static String first(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return SPACE.matcher(value.strip()).replaceAll(" ");
            }
        }
        return "";
    }

    private static String headline(Document page) {
        List<Element> headlines = page.select("[itemprop=headline], h1");
        String only = headlines.size() == 1 ? headlines.get(0).text() : "";
        return only.isBlank() ? page.title() : only;
    }

    /** A headline without the name of the site that many pages put behind it. */
    private static String withoutOutlet(String title, String outlet) {
        String lower = title.toLowerCase(Locale.ROOT);
        if (outlet.isEmpty() || !lower.endsWith(outlet.toLowerCase(Locale.ROOT)) || lower.length() <= outlet.length()) {
            return title;
        }
        String rest = title.substring(0, title.length() - outlet.length()).stripTrailing();
        boolean separated = !rest.isEmpty() && SEPARATORS.indexOf(rest.charAt(rest.length() - 1)) >= 0;
        return separated ? rest.substring(0, rest.length() - 1).strip() : title;
    }

    /** The time that the page marks as that of its publication, or the first in its article. */
    private static String time(Document page) {
        for (Element time : page.select(
                "[itemprop=datePublished], time[pubdate], article time[datetime], main time[datetime], .published[title]")) {
            String said = first(time.attr("datetime"), time.attr("content"), time.attr("title"), time.text());
            if (!said.isEmpty()) {
                return said;
            }
        }
        return "";
    }

    private static String language(Document page) {
        Element html = page.selectFirst("html");
        return html == null ? "" : first(html.attr("lang"), html.attr("xml:lang"));
    }
}
