package io.entente.quote;

import io.entente.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of quotation marks. A mark that can open or close is told by the white space around it; an apostrophe opens only
 * where a closing one follows.
 */
enum QuotationMark {
    /** Straight double marks; two straight single ones close them too. */
    STRAIGHT,
    /** Curly double marks. */
    CURLY,
    /** A low mark opens, a curly one of either side closes. */
    LOW,
    /** Guillemets that point outwards. */
    GUILLEMET,
    /** Guillemets that point inwards. */
    INWARD_GUILLEMET,
    /** Single marks, straight or curly. */
    SINGLE;

    /** Words that lose their first letters to an apostrophe. */
    private static final Set<String> ELIDED = Set.of("em", "til", "tis", "twas", "cause", "cuz", "bout", "n", "round");

    private static final char OPEN_CURLY = '\u201c';
    private static final char CLOSE_CURLY = '\u201d';
    private static final char OPEN_SINGLE = '\u2018';

    /** The kind that opens at a token, were it not inside a quotation; null where none does. */
    static @Nullable QuotationMark opening(Tokens tokens, int token) {
        char mark = mark(tokens, token);
        return switch (mark) {
            case '"' -> isAtEnd(tokens, token) ? null : STRAIGHT;
            case OPEN_CURLY -> isAtEnd(tokens, token) ? null : CURLY;
            case '\u201e', '\u201f' -> LOW;
            case '\u00ab', '\u2039' -> isAtEnd(tokens, token) ? null : GUILLEMET;
            case '\u00bb', '\u203a' -> isAtStart(tokens, token) ? INWARD_GUILLEMET : null;
            case OPEN_SINGLE, '\u201a', '\'', '\u2019' -> isSingleOpening(tokens, token, mark) ? SINGLE : null;
            default -> null;
        };
    }

    /** Whether a token closes a quotation of this kind. */
    boolean closes(Tokens tokens, int token) {
        char mark = mark(tokens, token);
        return switch (this) {
            case STRAIGHT -> mark == '"' || mark == CLOSE_CURLY || isPair(tokens, token, mark);
            case CURLY, LOW ->
                mark == CLOSE_CURLY
                        || (mark == '"' && !isAtStart(tokens, token))
                        || (mark == OPEN_CURLY && !isAtStart(tokens, token))
                        || isPair(tokens, token, mark);
            case GUILLEMET -> mark == '\u00bb' || mark == '\u203a';
            case INWARD_GUILLEMET -> mark == '\u00ab' || mark == '\u2039';
            case SINGLE -> isSingleClosing(tokens, token, mark);
        };
    }

    /** Whether a token that would close a quotation of this kind looks as if it opened the next one. */
    boolean opensAgain(Tokens tokens, int token) {
        char mark = mark(tokens, token);
        boolean own = this == STRAIGHT ? mark == '"' : this == CURLY && mark == OPEN_CURLY;
        return own && isAtStart(tokens, token);
    }

    /** Whether a closing mark stands here that nothing opened. */
    static boolean isStrayClosing(Tokens tokens, int token) {
        return mark(tokens, token) == CLOSE_CURLY;
    }

    /** Whether a token is a mark that can close a quotation. */
    static boolean isClosing(Tokens tokens, int token) {
        char mark = mark(tokens, token);
        return mark == CLOSE_CURLY
                || mark == '"'
                || mark == '\u00bb'
                || (mark == OPEN_CURLY && !isAtStart(tokens, token))
                || isSingleClosing(tokens, token, mark);
    }

    /** The mark that a token of one character is; 0 for any other token. */
    static char mark(Tokens tokens, int token) {
        int start = tokens.start(token);
        return tokens.end(token) - start == 1 ? tokens.text().charAt(start) : 0;
    }

    private static boolean isPair(Tokens tokens, int token, char mark) {
        return (mark == '\'' || mark == '\u2019')
                && token + 1 < tokens.size()
                && mark(tokens, token + 1) == mark
                && !tokens.isAfterSpace(token + 1);
    }

    /** White space, a bracket or a dash before it, a word right after it. */
    private static boolean isAtStart(Tokens tokens, int token) {
        boolean next = token + 1 < tokens.size() && !tokens.isAfterSpace(token + 1);
        return next && (tokens.isAfterSpace(token) || "([\u2014\u2013-\"\u201c".indexOf(before(tokens, token)) >= 0);
    }

    /** Something right before it, white space after it. */
    private static boolean isAtEnd(Tokens tokens, int token) {
        boolean last = token + 1 >= tokens.size() || tokens.isAfterSpace(token + 1);
        return last && !tokens.isAfterSpace(token) && "([\u2014\u2013".indexOf(before(tokens, token)) < 0;
    }

    private static char before(Tokens tokens, int token) {
        int start = tokens.start(token);
        return start == 0 ? ' ' : tokens.text().charAt(start - 1);
    }

    /** A single mark before a word and after white space, which is no apostrophe: "'em", "'90s". */
    private static boolean isSingleOpening(Tokens tokens, int token, char mark) {
        if (!isAtStart(tokens, token) || !tokens.isWord(token + 1)) {
            return false;
        }
        String word = tokens.lower(token + 1);
        boolean elided = ELIDED.contains(word) || Character.isDigit(word.charAt(0));
        return !elided || mark == '\u201a';
    }

    /** A single mark right after a word or a stop and before white space or punctuation. */
    private static boolean isSingleClosing(Tokens tokens, int token, char mark) {
        boolean single = mark == '\'' || mark == '\u2019' || (mark == OPEN_SINGLE && !isAtStart(tokens, token));
        if (!single || tokens.isAfterSpace(token) || token == 0) {
            return false;
        }
        boolean ends = token + 1 >= tokens.size() || tokens.isAfterSpace(token + 1) || !tokens.isWord(token + 1);
        return ends && !isPossessive(tokens, token);
    }

    /** The apostrophe of a plural before the noun it owns: "the workers' rights"; or of a dropped letter: "goin' home". */
    private static boolean isPossessive(Tokens tokens, int token) {
        String word = tokens.lower(token - 1);
        boolean owned = token + 1 < tokens.size()
                && tokens.isWord(token + 1)
                && tokens.isAfterSpace(token + 1)
                && !tokens.isCapitalised(token + 1);
        return owned && (word.endsWith("s") || word.endsWith("in")) && tokens.isWord(token - 1);
    }
}
