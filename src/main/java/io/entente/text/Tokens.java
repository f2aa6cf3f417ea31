package io.entente.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * The tokens of a text, in order, with their offsets. A token is a run of letters and digits (with the dots of an acronym,
 * "U.S."), a clitic ("'s", "n't"), or one other visible character. White space separates and is none.
 */
public final class Tokens {

    private final String text;
    private int[] starts;
    private int[] ends;
    private String[] lower;
    private int size;

    private Tokens(String text, int expected) {
        this.text = text;
        starts = new int[expected];
        ends = new int[expected];
        lower = new String[expected];
    }

    /** The tokens of a whole text. */
    public static Tokens of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** The tokens of a part of a text, with offsets into the whole. */
    public static Tokens of(String text, Span part) {
        Tokens tokens = new Tokens(text, Math.max(8, part.length() / 5));
        int i = part.start();
        int end = part.end();
        while (i < end) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                i++;
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                i = tokens.word(i, end);
            } else if (isApostrophe(c) && i + 1 < end && isClitic(text, i, end)) {
                tokens.add(i, i + 2);
                i += 2;
            } else {
                tokens.add(i, i + 1);
                i++;
            }
        }
        return tokens;
    }

    /** The tokens from one to another, {@code to} exclusive, numbered from 0 and with the same offsets. */
    public Tokens slice(int from, int to) {
        Tokens slice = new Tokens(text, 0);
        slice.starts = Arrays.copyOfRange(starts, from, to);
        slice.ends = Arrays.copyOfRange(ends, from, to);
        slice.lower = Arrays.copyOfRange(lower, from, to);
        slice.size = to - from;
        return slice;
    }

    private int word(int start, int end) {
        int acronym = acronymEnd(start, end);
        if (acronym > start) {
            add(start, acronym);
            return acronym;
        }
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c)) {
                i++;
            } else if (isInside(c, i, start, end)) {
                i++;
            } else {
                break;
            }
        }
        if (endsInNot(start, i)) {
            if (i - 3 > start) {
                add(start, i - 3);
            }
            add(i - 3, i);
        } else {
            add(start, i);
        }
        return i;
    }

    /** An apostrophe or a decimal mark inside a word, but not the apostrophe of a possessive. */
    private boolean isInside(char c, int at, int start, int end) {
        if (at + 1 >= end || at == start) {
            return false;
        }
        char next = text.charAt(at + 1);
        if (isApostrophe(c)) {
            return Character.isLetter(next) && !isClitic(text, at, end);
        }
        return (c == '.' || c == ',') && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(next);
    }

    private boolean endsInNot(int start, int end) {
        return end - start > 3
                && isApostrophe(text.charAt(end - 2))
                && (text.charAt(end - 3) == 'n' || text.charAt(end - 3) == 'N')
                && (text.charAt(end - 1) == 't' || text.charAt(end - 1) == 'T');
    }

    /** The end of an acronym with dots that begins here, or {@code start} where none does. */
    private int acronymEnd(int start, int end) {
        int i = start;
        int letters = 0;
        while (i + 1 < end && Character.isUpperCase(text.charAt(i)) && text.charAt(i + 1) == '.') {
            letters++;
            i += 2;
        }
        if (letters == 0) {
            return start;
        }
        if (i < end && Character.isLetterOrDigit(text.charAt(i))) {
            if (letters >= 2 && (i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
                return i + 1;
            }
            return letters >= 2 ? i : start;
        }
        return letters >= 2 ? i : start;
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            int capacity = size * 2;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            lower = Arrays.copyOf(lower, capacity);
        }
        starts[size] = start;
        ends[size] = end;
        lower[size] = Words.fold(text.substring(start, end));
        size++;
    }

    public int size() {
        return size;
    }

    public String text() {
        return text;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    /** The text of a token as written. */
    public String form(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The text of a token in lower case, without accents and with plain apostrophes. */
    public String lower(int token) {
        return lower[token];
    }

    /** The offsets from the first of the tokens to the last, {@code to} exclusive. */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** Whether a token begins with a capital letter. */
    public boolean isCapitalised(int token) {
        return Character.isUpperCase(text.charAt(starts[token]));
    }

    /** Whether a token is a word or a number, and no punctuation. */
    public boolean isWord(int token) {
        return Character.isLetterOrDigit(text.charAt(starts[token]));
    }

    /** Whether a token has two letters or more and all of them are capitals. */
    public boolean isAllCapitals(int token) {
        int letters = 0;
        for (int i = starts[token]; i < ends[token]; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                if (!Character.isUpperCase(c)) {
                    return false;
                }
                letters++;
            }
        }
        return letters > 1;
    }

    /** Whether white space, or nothing, stands before a token. */
    public boolean isAfterSpace(int token) {
        return starts[token] == 0 || isSpace(text.charAt(starts[token] - 1));
    }

    /** The first token that starts at or after an offset; the number of tokens where none does. */
    public int firstFrom(int offset) {
        int at = Arrays.binarySearch(starts, 0, size, offset);
        return at >= 0 ? at : -at - 1;
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\ufeff'
                || Character.isWhitespace(c);
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036f';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    /** Whether an apostrophe begins a possessive that ends its word. */
    private static boolean isClitic(String text, int at, int end) {
        char next = text.charAt(at + 1);
        return (next == 's' || next == 'S') && (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d tokens of %d characters", size, text.length());
    }
}
