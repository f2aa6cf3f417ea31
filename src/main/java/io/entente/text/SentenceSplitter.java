package io.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the ends of sentences. A full stop, question or exclamation mark ends one where white space and then a capital, a
 * digit or an opening quotation mark follow, save after a title, an abbreviation or an initial; so does a stop between a word in
 * lower case and a capital that no space divides ("in Gaza.Early Friday"), a bar between headlines, and always a line break.
 */
public final class SentenceSplitter {

    /** Titles and abbreviations that a name or number follows. */
    private static final Set<String> BEFORE_NAME = Words.set("""
            mr mrs ms dr prof gen lt col maj capt cmdr adm sgt sen sens rep reps gov govs pres rev hon st no
            nos vs jan feb mar apr jun jul aug sep sept oct nov dec fig vol art approx messrs supt brig atty
            mt ft amb dep del assn
            """);

    /** Words that begin a sentence far more often than they follow an acronym inside one. */
    private static final Set<String> STARTERS = Words.set("""
            the a an he she it they we i you this that these those there in on at but and for if when while
            as after before his her its their our my however so yet what who how why both some many most all
            """);

    private SentenceSplitter() {}

    /** The sentences of the tokens from {@code from} to {@code to}, numbered from {@code firstIndex}. */
    public static List<Sentence> split(Tokens tokens, int from, int to, int firstIndex) {
        List<Sentence> sentences = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            int next = boundary(tokens, i, start, to);
            if (next > i) {
                add(sentences, tokens, start, next, firstIndex);
                start = next;
                i = next - 1;
            }
        }
        add(sentences, tokens, start, to, firstIndex);
        return sentences;
    }

    /** The first token of the next sentence where one ends at token {@code i}, else {@code i}. */
    private static int boundary(Tokens tokens, int i, int start, int to) {
        if (i + 1 < to && (hasLineBreak(tokens, i) || isBar(tokens, i))) {
            return i + 1;
        }
        boolean acronym = endsWithDot(tokens, i);
        if (!acronym && !isTerminal(tokens.lower(i))) {
            return i;
        }
        int next = i + 1;
        while (next < to && !tokens.isAfterSpace(next) && isClosing(tokens.lower(next))) {
            next++;
        }
        if (next >= to || (!tokens.isAfterSpace(next) && !isGlued(tokens, i, next))) {
            return i;
        }
        if (!canStart(tokens, next, to)) {
            return i;
        }
        boolean atStop = next == i + 1;
        if (acronym) {
            return STARTERS.contains(tokens.lower(next)) && tokens.isCapitalised(next) ? next : i;
        }
        if (atStop && tokens.lower(i).equals(".") && i > start && isAbbreviation(tokens, i - 1)) {
            return i;
        }
        return next;
    }

    /** Whether a bar with spaces around it stands between two headlines. */
    private static boolean isBar(Tokens tokens, int token) {
        return tokens.lower(token).equals("|") && tokens.isAfterSpace(token) && tokens.isAfterSpace(token + 1);
    }

    /** Whether the end of one sentence and the beginning of the next have lost the space between them; part of no address. */
    private static boolean isGlued(Tokens tokens, int stop, int next) {
        if (!beginsAsWord(tokens, next)) {
            return false;
        }
        if (endsWithDot(tokens, stop)) {
            return next == stop + 1;
        }
        if (stop == 0 || tokens.isAfterSpace(stop)) {
            return false;
        }
        String before = tokens.form(stop - 1);
        boolean curly =
                next == stop + 1 || (next == stop + 2 && tokens.form(stop + 1).charAt(0) == '\u201d');
        return curly
                && before.length() > 1
                && before.chars().allMatch(Character::isLetter)
                && Character.isLowerCase(before.charAt(before.length() - 1))
                && (tokens.isAfterSpace(stop - 1) || !isPartOfAddress(tokens, stop - 1));
    }

    private static boolean beginsAsWord(Tokens tokens, int token) {
        String form = tokens.form(token);
        if (form.charAt(0) == '\u201c') {
            return true;
        }
        boolean word = form.length() == 1
                ? form.equals("I") || form.equals("A")
                : Character.isUpperCase(form.charAt(0)) && Character.isLowerCase(form.charAt(1));
        return word
                && (token + 1 >= tokens.size() || tokens.isAfterSpace(token + 1) || !isAddressMark(tokens, token + 1));
    }

    private static boolean isPartOfAddress(Tokens tokens, int token) {
        return token > 0 && isAddressMark(tokens, token - 1);
    }

    private static boolean isAddressMark(Tokens tokens, int token) {
        return switch (tokens.lower(token)) {
            case "/", ".", "@", ":", "_", "#" -> true;
            default -> false;
        };
    }

    private static boolean isAbbreviation(Tokens tokens, int token) {
        String word = tokens.lower(token);
        if (!tokens.isCapitalised(token)) {
            return false;
        }
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0)) && !word.equals("i");
        return initial || BEFORE_NAME.contains(word);
    }

    private static boolean canStart(Tokens tokens, int token, int to) {
        char first = tokens.text().charAt(tokens.start(token));
        if (Character.isUpperCase(first) || Character.isDigit(first) || first == '@' || first == '#') {
            return true;
        }
        boolean opening =
                first == '\u201c' || first == '"' || first == '\u2018' || first == '\'' || first == '(' || first == '[';
        return opening && token + 1 < to && (tokens.isCapitalised(token + 1) || !tokens.isWord(token + 1));
    }

    private static boolean endsWithDot(Tokens tokens, int token) {
        return tokens.isWord(token) && tokens.text().charAt(tokens.end(token) - 1) == '.';
    }

    private static boolean hasLineBreak(Tokens tokens, int token) {
        String text = tokens.text();
        for (int i = tokens.end(token); i < tokens.start(token + 1); i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private static boolean isTerminal(String token) {
        return token.equals(".") || token.equals("!") || token.equals("?") || token.equals("\u2026");
    }

    private static boolean isClosing(String token) {
        return switch (token) {
            case "\u201d", "\"", "'", ")", "]", ".", "!", "?", "\u2026" -> true;
            default -> false;
        };
    }

    private static void add(List<Sentence> sentences, Tokens tokens, int from, int to, int firstIndex) {
        if (from < to) {
            sentences.add(new Sentence(firstIndex + sentences.size(), tokens.span(from, to), from, to));
        }
    }
}
