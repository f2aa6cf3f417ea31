package io.entente.corpus;

import io.entente.text.Words;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Markup as text: a block is a paragraph, a line break is one, white space is what a browser shows. */
final class HtmlText {

    private static final Set<String> LEFT_OUT = Words.set("""
            script style noscript template iframe svg math object form button select textarea nav audio video canvas head
            """);
    private static final Set<String> BLOCKS = Words.set("""
            p div section article main aside header footer h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr blockquote pre figure
            figcaption address hr body hl1 hl2 block para media media-caption body.content body.head body.end lead
            """);
    private static final Pattern MARKUP =
            Pattern.compile("</[a-z][a-z0-9]{0,15}\\s*>|<br ?/?>|<p>|<p |<img |<div", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:#[0-9]{2,6}|#x[0-9a-fA-F]{2,5}|[a-z]{2,6});");

    private HtmlText() {}

    /** A string that may hold markup or entities, without them; one that holds none is returned as it is. */
    static String plain(String text) {
        if (text.indexOf('<') >= 0 && MARKUP.matcher(text).find()) {
            return of(Parser.htmlParser().parseInput(text, "").body());
        }
        return text.indexOf('&') >= 0 && ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
    }

    /** The text of an element, its paragraphs parted by empty lines. */
    static String of(Element element) {
        Writer writer = new Writer();
        element.filter(writer);
        return writer.text.toString().strip();
    }

    private static final class Writer implements NodeFilter {

        private final StringBuilder text = new StringBuilder();
        private int breaks;
        private boolean space;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                String name = element.normalName();
                if (LEFT_OUT.contains(name) || element.hasAttr("hidden")) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (name.equals("br")) {
                    breaks = Math.max(breaks, 1);
                } else if (isBlock(element)) {
                    breaks = 2;
                } else if (name.equals("td") || name.equals("th")) {
                    space = true;
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && isBlock(element)) {
                breaks = 2;
            }
            return FilterResult.CONTINUE;
        }

        /** What Readability makes a paragraph of, though it stood within one, it says is inline. */
        private static boolean isBlock(Element element) {
            return BLOCKS.contains(element.normalName())
                    && !element.attr("style").contains("inline");
        }

        private void append(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (Character.isWhitespace(c) || c == '\u00a0') {
                    space = true;
                } else {
                    if (breaks > 0 && text.length() > 0) {
                        text.append(breaks == 1 ? "\n" : "\n\n");
                    } else if (space && text.length() > 0) {
                        text.append(' ');
                    }
                    breaks = 0;
                    space = false;
                    text.append(c);
                }
            }
        }
    }
}
