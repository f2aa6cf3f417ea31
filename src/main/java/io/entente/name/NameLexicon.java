package io.entente.name;

import io.entente.text.PhraseTrie;
import io.entente.text.Tokens;
import io.entente.text.Words;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Words and phrases by which names are told: given names, titles, places, heads of organisations. */
public final class NameLexicon implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, Integer> words = new HashMap<>();
    private final PhraseTrie phrases = new PhraseTrie();

    /** Adds a word, compared folded. */
    public void add(String word, WordKind kind) {
        words.merge(Words.fold(word), kind.bit(), (a, b) -> a | b);
    }

    /** Adds a phrase, compared folded. */
    public void add(String phrase, PhraseKind kind) {
        phrases.put(phrase, kind.ordinal());
    }

    /** The kinds of a token's word, one bit each. */
    int kinds(Tokens tokens, int token) {
        return words.getOrDefault(tokens.lower(token), 0);
    }

    /** Whether a token's word is of a kind. */
    public boolean is(Tokens tokens, int token, WordKind kind) {
        return (kinds(tokens, token) & kind.bit()) != 0;
    }

    /** The longest phrase that begins at a token: a handle as of {@link PhraseTrie#longest}. */
    long phraseAt(Tokens tokens, int from, int to) {
        return phrases.longest(tokens, from, to);
    }

    /** The kinds of a phrase, one bit each. */
    int phraseKinds(long match) {
        int bits = 0;
        for (int value : phrases.values(match)) {
            bits |= 1 << value;
        }
        return bits;
    }

    /** Whether a listed phrase of a kind begins at a token. */
    public boolean startsPhrase(Tokens tokens, int from, int to, PhraseKind kind) {
        return (phraseKinds(phrases.longest(tokens, from, to)) & 1 << kind.ordinal()) != 0;
    }

    /** Whether a whole stretch of tokens is a listed phrase of a kind. */
    public boolean isPhrase(Tokens tokens, int from, int to, PhraseKind kind) {
        long match = phrases.longest(tokens, from, to);
        return PhraseTrie.length(match) == to - from && (phraseKinds(match) & 1 << kind.ordinal()) != 0;
    }
}
