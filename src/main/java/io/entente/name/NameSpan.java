package io.entente.name;

import io.entente.text.Sentence;
import io.entente.text.Tokens;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A name in a sentence, as a reader without our tokens tells it.
 *
 * @param begin its first character, counted in UTF-16 units from the sentence's first
 * @param end the character after its last
 * @param confidence how sure the reader is, in [0, 1]
 */
public record NameSpan(int begin, int end, NameType type, double confidence) implements Serializable {

    public NameSpan {
        if (begin < 0 || begin >= end) {
            throw new IllegalArgumentException("Name from character " + begin + " to " + end);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence " + confidence + " not in [0, 1]");
        }
    }

    /** The name as tokens of its sentence, a token that it touches included; null where it touches none. */
    public @Nullable Name in(Tokens tokens, Sentence sentence) {
        int start = sentence.span().start() + begin;
        int from = tokens.firstFrom(start);
        if (from > sentence.from() && tokens.end(from - 1) > start) {
            from--;
        }
        int to = Math.min(tokens.firstFrom(sentence.span().start() + end), sentence.to());
        return from < to ? new Name(from, to, type, confidence) : null;
    }
}
