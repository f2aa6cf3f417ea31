package io.entente.article;

import io.entente.text.Span;
import java.util.ArrayList;
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

    /** The zones of an article: a zone is a paragraph, and its kind is decided by its own words and its neighbours. */
    public static ZonedText of(Article article) {
        String title = article.title().strip();
        String text = title.isEmpty() ? article.body() : title + "\n\n" + article.body();
        int bodyStart = text.length() - article.body().length();
        List<Zone> zones = new ArrayList<>();
        if (!title.isEmpty()) {
            zones.add(new Zone(ZoneKind.HEADLINE, new Span(0, title.length())));
        }
        ParagraphKinds kinds = new ParagraphKinds(title);
        int start = bodyStart;
        while (start < text.length()) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            String paragraph = text.substring(start, end);
            if (!paragraph.isBlank()) {
                zones.add(new Zone(kinds.next(paragraph), new Span(start, end)));
            }
            start = end + 1;
        }
        return new ZonedText(text, bodyStart, zones);
    }
}
