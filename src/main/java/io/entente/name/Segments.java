package io.entente.name;

import io.entente.text.Sentence;
import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Cuts from a sentence the stretches in which names can stand: capitalised words and what joins them. */
final class Segments {

    private static final int LONGEST_JOINT = 3;

    private final NameLexicon lexicon;

    Segments(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A stretch of tokens.
     *
     * @param to the token after its last
     */
    record Segment(int from, int to) {}

    List<Segment> in(Tokens tokens, Sentence sentence) {
        List<Segment> segments = new ArrayList<>();
        int i = sentence.from();
        while (i < sentence.to()) {
            if (!isCore(tokens, i)) {
                i++;
                continue;
            }
            int from = i;
            int to = i + 1;
            int next = next(tokens, to, sentence.to());
            while (next > to) {
                to = next;
                next = next(tokens, to, sentence.to());
            }
            segments.add(new Segment(from, to));
            i = to;
        }
        return segments;
    }

    /** A word with a capital in it, or what a hyphen joins to one: "Dae-jung". */
    private static boolean isCore(Tokens tokens, int token) {
        if (tokens.isCapitalised(token)) {
            return true;
        }
        if (!tokens.isWord(token)) {
            return false;
        }
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            if (Character.isUpperCase(tokens.text().charAt(i))) {
                return true;
            }
        }
        return token > 1
                && !tokens.isAfterSpace(token)
                && !tokens.isAfterSpace(token - 1)
                && tokens.lower(token - 1).equals("-")
                && tokens.isCapitalised(token - 2);
    }

    /** The end of the stretch with its next capitalised word; the same end where none follows. */
    private int next(Tokens tokens, int at, int end) {
        for (int i = at; i < end && i <= at + LONGEST_JOINT; i++) {
            if (isCore(tokens, i)) {
                return i + 1;
            }
            if (!isJoint(tokens, i)) {
                return at;
            }
        }
        return at;
    }

    private boolean isJoint(Tokens tokens, int token) {
        if (tokens.isWord(token)) {
            return Character.isDigit(tokens.text().charAt(tokens.start(token)))
                    || lexicon.is(tokens, token, WordKind.PARTICLE);
        }
        return switch (tokens.lower(token)) {
            case "-", "\u2010", "\u2011", "\u2013", "'", "\u2019", "'s", "&", ".", "/" -> true;
            default -> false;
        };
    }
}
