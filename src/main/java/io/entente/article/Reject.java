package io.entente.article;

import java.io.Serializable;

/**
 * One record that is no article.
 *
 * @param sourceUri the file, as in {@link Provenance}
 * @param sourceOffset the record's place in its file, as in {@link Provenance}
 * @param message what was wrong, in one line
 * @param excerpt the beginning of the record, at most {@value #EXCERPT_CHARS} characters, without control characters
 */
public record Reject(String sourceUri, long sourceOffset, RejectReason reason, String message, String excerpt)
        implements Serializable {

    public static final int EXCERPT_CHARS = 200;
    private static final int MESSAGE_CHARS = 300;

    public Reject {
        message = oneLine(message, MESSAGE_CHARS);
        excerpt = oneLine(excerpt, EXCERPT_CHARS);
    }

    private static String oneLine(String text, int limit) {
        String start = text.length() > 4 * limit ? text.substring(0, 4 * limit) : text;
        String line = start.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.length() <= limit) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(limit - 1)) ? limit - 1 : limit;
        return line.substring(0, end);
    }
}
