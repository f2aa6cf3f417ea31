package io.entente.article;

import io.entente.text.Span;
import java.util.List;

/**
 * The text that is analysed: the title, two line breaks, the body, cut into zones that do not overlap.
 *
 * @param bodyStart the offset in {@code text} at which the body begins; 0 where there is no title
 */
public record ZonedText(String text, int bodyStart, List<Zone> zones) {

    public ZonedText {
        zones = List.copyOf(zones);
    }

    /** The zones of an article of an outlet of which nothing is known. */
    public static ZonedText of(Article article) {
        return of(article, RecurringLines.NONE);
    }

    /**
     * The zones of an article: a zone is a paragraph, and its kind is decided by its own words and its neighbours; only datelines and
     * sentences that recur are cut out of paragraphs.
     */
    public static ZonedText of(Article article, RecurringLines recurring) {
        String title = article.title().strip();
        String text = title.isEmpty() ? article.body() : title + "\n\n" + article.body();
        int bodyStart = text.length() - article.body().length();
        ZoneCutter cutter = new ZoneCutter(text, title, recurring);
        if (!title.isEmpty()) {
            cutter.add(ZoneKind.HEADLINE, 0, title.length());
        }
        for (Span paragraph : Paragraphs.of(text, bodyStart)) {
            cutter.addParagraph(paragraph.start(), paragraph.end());
        }
        return new ZonedText(text, bodyStart, cutter.zones());
    }
}
