package io.entente.corpus;

import java.util.ArrayList;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The running text of a page, without its menus: what Readability finds or, where that finds hardly anything, the paragraphs of
 * the element that is marked as the article, or the text that the page gives to programs. Of a page too large for Readability all
 * paragraphs are taken.
 */
final class PageText {

    /** A shorter text is a notice or a caption. */
    private static final int SHORTEST = 200;

    /** Of a list of other pages more is links. */
    private static final double MOST_LINKED = 0.5;

    /** Beyond this many Readability takes seconds and, since it compares each with many, soon minutes. */
    private static final int MOST_ELEMENTS = 10_000;

    private static final List<String> ARTICLE = List.of("[itemprop=articleBody]", "article", "main", "[role=main]");
    private static final List<String> BODY =
            List.of("[itemprop=articleBody]", "article", "main", "[role=main]", "body");

    private PageText() {}

    /** The text; empty where there is none. */
    static String of(Document page, String address, PageFacts facts) {
        boolean large = page.getAllElements().size() > MOST_ELEMENTS;
        String found = large ? "" : readable(page, address);
        if (found.length() < SHORTEST) {
            String marked = marked(page, large ? BODY : ARTICLE);
            found = marked.length() > found.length() ? marked : found;
        }
        if (found.length() < SHORTEST && facts.articleBody().length() > found.length()) {
            found = facts.articleBody();
        }
        return found.length() < SHORTEST ? "" : withoutTitle(found, facts.title());
    }

    private static String readable(Document page, String address) {
        Element content = new Readability4J(address.isEmpty() ? "http://localhost/" : address, page.clone())
                .parse()
                .getArticleContent();
        return content == null || linkShare(content) > MOST_LINKED ? "" : HtmlText.of(content);
    }

    /** Which share of an element's text links to other pages, in [0, 1]. */
    private static double linkShare(Element content) {
        int linked = 0;
        for (Element link : content.select("a")) {
            linked += link.text().length();
        }
        return linked / (double) Math.max(1, content.text().length());
    }

    /** The paragraphs of what the page marks as its article. */
    private static String marked(Document page, List<String> marks) {
        for (String query : marks) {
            Elements paragraphs = page.select(query).select("p");
            List<String> texts = new ArrayList<>();
            for (Element paragraph : paragraphs) {
                String text = HtmlText.of(paragraph);
                if (!text.isEmpty()) {
                    texts.add(text);
                }
            }
            String joined = String.join("\n\n", texts);
            if (joined.length() >= SHORTEST) {
                return joined;
            }
        }
        return "";
    }

    /** A text whose first paragraph is the headline once more, without it. */
    private static String withoutTitle(String text, String title) {
        return !title.isEmpty() && text.startsWith(title + "\n")
                ? text.substring(title.length()).strip()
                : text;
    }
}
