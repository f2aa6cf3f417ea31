package io.entente.analysis;

import io.entente.text.Span;

/**
 * A sentence in which somebody marked two entities, to be asked how one stands towards the other.
 *
 * @param first the span of one, in UTF-16 units
 * @param second the span of the other
 */
public record MarkedSentence(String text, Span first, Span second) {

    public MarkedSentence {
        if (first.end() > text.length() || second.end() > text.length() || first.overlaps(second)) {
            throw new IllegalArgumentException(
                    "Entities " + first + " and " + second + " in a sentence of " + text.length() + " characters");
        }
    }
}
