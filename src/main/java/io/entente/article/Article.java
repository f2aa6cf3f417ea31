package io.entente.article;

import io.entente.text.Fingerprint;
import java.io.Serializable;

/**
 * One article as it was read: what it says, when, and where it came from. Title and body are kept as found, save that line
 * ends are {@code \n} and NUL characters are gone; the title may be empty, the body is not blank.
 *
 * @param language what the record says its language is or what its words say, ISO 639-1, {@code und} where neither does
 */
public record Article(Provenance provenance, String title, String body, String language, PublicationDate date)
        implements Serializable {

    public Article {
        if (body.isBlank()) {
            throw new IllegalArgumentException("Blank body in " + provenance.sourceUri());
        }
    }

    /** The article's id: a fingerprint of the place it was read from, the same in every run and on every storage. */
    public String id() {
        return Fingerprint.of(provenance.sourceUri(), Long.toString(provenance.sourceOffset()));
    }

    /** The fingerprint of what the article says: title and body, without regard to white space. */
    public String contentDigest() {
        return Fingerprint.of(collapse(title), collapse(body));
    }

    /**
     * The fingerprint of everything that reading found out about the article: two articles in one place that share it are the same
     * in all that is made of them.
     */
    public String readingDigest() {
        return Fingerprint.of(
                title,
                body,
                language,
                date.toString(),
                String.valueOf(provenance.givenId()),
                String.valueOf(provenance.url()),
                String.valueOf(provenance.sourceName()),
                String.valueOf(provenance.sourceDomain()),
                String.valueOf(provenance.author()));
    }

    private static String collapse(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                space = collapsed.length() > 0;
            } else {
                if (space) {
                    collapsed.append(' ');
                    space = false;
                }
                collapsed.append(c);
            }
        }
        return collapsed.toString();
    }
}
