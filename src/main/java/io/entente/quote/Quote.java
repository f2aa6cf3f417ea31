package io.entente.quote;

import io.entente.actor.Mention;
import io.entente.text.Sentence;
import io.entente.text.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words that a text gives as somebody else's.
 *
 * @param from the first quoted token
 * @param to the token after the last
 * @param sentence the sentence in which it begins
 * @param speaker who says it; null where the text does not tell or nobody known does
 * @param verb the verb of saying as written, empty where there is none
 * @param confidence how sure the speaker is, in [0, 1]; 0 without one
 */
public record Quote(
        Kind kind,
        Span span,
        int from,
        int to,
        int sentence,
        @Nullable Mention speaker,
        String verb,
        double confidence) {

    /** How the words are given. */
    public enum Kind {
        /** A clause or more between quotation marks. */
        DIRECT,
        /** A clause after a verb of saying, without marks. */
        INDIRECT,
        /** A few words between quotation marks. */
        PARTIAL,
        /** A post of a social network set into the story. */
        POST;

        /** The name in the tables. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean contains(int token) {
        return from <= token && token < to;
    }

    /** Whether any of its words is in a sentence. */
    public boolean touches(Sentence other) {
        return from < other.to() && other.from() < to;
    }

    /** Whether the words are in quotation marks. */
    public boolean isMarked() {
        return kind == Kind.DIRECT || kind == Kind.PARTIAL;
    }
}
