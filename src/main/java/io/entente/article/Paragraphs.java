package io.entente.article;

import io.entente.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a body. A line is one, save in texts that were broken into lines of a set length: there a paragraph ends before an empty
 * line, before one that is set in, and after a full stop that leaves room on its line.
 */
final class Paragraphs {

    private static final int LONGEST_BROKEN_LINE = 110;

    /** In a broken text so great a share of lines goes on in the next with a small letter. */
    private static final double BROKEN_SHARE = 0.3;

    private static final int LEAST_LINES = 3;
    private static final double FULL_LINE = 0.75;

    private Paragraphs() {}

    /** The paragraphs from an offset on that are not blank. */
    static List<Span> of(String text, int from) {
        List<Span> lines = lines(text, from);
        int longest = longest(text, lines);
        if (longest == 0) {
            return lines.stream().filter(line -> !isBlank(text, line)).toList();
        }
        List<Span> paragraphs = new ArrayList<>();
        Span open = null;
        for (Span line : lines) {
            if (isBlank(text, line)) {
                open = null;
            } else if (open != null && goesOn(text, open, line, longest)) {
                open = new Span(open.start(), line.end());
                paragraphs.set(paragraphs.size() - 1, open);
            } else {
                open = line;
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private static List<Span> lines(String text, int from) {
        List<Span> lines = new ArrayList<>();
        int start = from;
        while (start < text.length()) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            lines.add(new Span(start, end));
            start = end + 1;
        }
        return lines;
    }

    /** The length of the longest line of a broken text; 0 for a text that is not broken. */
    private static int longest(String text, List<Span> lines) {
        int longest = 0;
        int full = 0;
        int goingOn = 0;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            longest = Math.max(longest, line.end() - line.start());
            if (!isBlank(text, line)) {
                full++;
                boolean open =
                        Character.isLetterOrDigit(text.charAt(line.end() - 1)) || text.charAt(line.end() - 1) == ',';
                goingOn += open && i + 1 < lines.size() && startsSmall(text, lines.get(i + 1)) ? 1 : 0;
            }
        }
        boolean broken = full >= LEAST_LINES && longest <= LONGEST_BROKEN_LINE && goingOn >= BROKEN_SHARE * full;
        return broken ? longest : 0;
    }

    private static boolean startsSmall(String text, Span line) {
        return line.start() < line.end() && Character.isLowerCase(text.charAt(line.start()));
    }

    private static boolean goesOn(String text, Span before, Span line, int longest) {
        boolean setIn = Character.isWhitespace(text.charAt(line.start()));
        int lastLine = Math.max(before.start(), text.lastIndexOf('\n', before.end() - 1) + 1);
        boolean full = before.end() - lastLine >= FULL_LINE * longest;
        return !setIn && (full || !endsSentence(text, before));
    }

    private static boolean endsSentence(String text, Span line) {
        int last = line.end() - 1;
        while (last > line.start() && "\"'\u201d\u2019) \r".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".!?:".indexOf(text.charAt(last)) >= 0;
    }

    private static boolean isBlank(String text, Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
