package io.entente.name;

import io.entente.text.PhraseTrie;
import io.entente.text.Sentence;
import io.entente.text.Tokens;

/** What is known of each token of a sentence, looked up once: its shape, its word's kinds, the listed phrases it is in. */
final class SentenceView {

    /** How many tokens beside the sentence can be asked for. */
    private static final int EDGE = 8;

    private static final double TITLE_CASE_SHARE = 0.7;
    private static final int SHORT_WORD = 3;
    private static final int FEWEST_WORDS = 4;

    /** Words that headlines write small. */
    private static final int SMALL = WordKind.PARTICLE.bit() | WordKind.FUNCTION.bit();

    private final Tokens tokens;
    private final int from;
    private final int to;
    private final Shape[] shapes;
    private final int[] kinds;
    private final int[] phrases;
    private final boolean titleCase;

    SentenceView(NameLexicon lexicon, Tokens tokens, Sentence sentence) {
        this.tokens = tokens;
        from = sentence.from();
        to = sentence.to();
        shapes = new Shape[to - from];
        kinds = new int[to - from];
        phrases = new int[to - from];
        int words = 0;
        int capitals = 0;
        int plain = 0;
        for (int i = from; i < to; i++) {
            Shape shape = Shape.of(tokens, i);
            shapes[i - from] = shape;
            if (shape != Shape.MARK) {
                kinds[i - from] = lexicon.kinds(tokens, i);
                plain += shape == Shape.LOWER && (kinds[i - from] & SMALL) == 0 ? 1 : 0;
                if (tokens.end(i) - tokens.start(i) > SHORT_WORD) {
                    words++;
                    capitals += tokens.isCapitalised(i) ? 1 : 0;
                }
            }
        }
        boolean stopped = plain > 0 && tokens.lower(to - 1).equals(".");
        titleCase = !stopped && words >= FEWEST_WORDS && capitals > TITLE_CASE_SHARE * words;
        findPhrases(lexicon);
    }

    /** The kinds of a phrase's first token lie in the low byte, those of a later one in the next. */
    private void findPhrases(NameLexicon lexicon) {
        int i = from;
        while (i < to) {
            long match = tokens.isCapitalised(i) ? lexicon.phraseAt(tokens, i, to) : 0;
            int length = PhraseTrie.length(match);
            if (length == 0) {
                i++;
                continue;
            }
            int found = lexicon.phraseKinds(match);
            phrases[i - from] = found;
            for (int k = 1; k < length; k++) {
                phrases[i - from + k] = found << 8;
            }
            i += length;
        }
    }

    Tokens tokens() {
        return tokens;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean isTitleCase() {
        return titleCase;
    }

    /** The hash of a token's folded word; others outside the sentence. */
    int word(int token) {
        if (from <= token && token < to) {
            return tokens.lower(token).hashCode();
        }
        return token < from ? Math.max(token - from, -EDGE) : Math.min(token - to, EDGE) + EDGE;
    }

    Shape shape(int token) {
        return from <= token && token < to ? shapes[token - from] : Shape.NONE;
    }

    int kinds(int token) {
        return from <= token && token < to ? kinds[token - from] : 0;
    }

    int phrases(int token) {
        return from <= token && token < to ? phrases[token - from] : 0;
    }

    boolean is(int token, WordKind kind) {
        return (kinds(token) & kind.bit()) != 0;
    }
}
