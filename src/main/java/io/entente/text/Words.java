package io.entente.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** How words are compared: in lower case, without accents, with plain apostrophes. */
public final class Words {

    private Words() {}

    /** The set of the words of a text that white space separates. */
    public static Set<String> set(String words) {
        return new WordSet(Arrays.asList(words.strip().split("\\s+")));
    }

    /** Whether a text has some words in it, in whatever case. */
    public static boolean contains(String text, String words) {
        char first = words.charAt(0);
        char other = Character.isLowerCase(first) ? Character.toUpperCase(first) : Character.toLowerCase(first);
        for (int i = 0; i <= text.length() - words.length(); i++) {
            char c = text.charAt(i);
            if ((c == first || c == other) && text.regionMatches(true, i, words, 0, words.length())) {
                return true;
            }
        }
        return false;
    }

    /** A word in the form in which words are compared. */
    public static String fold(String word) {
        boolean plain = true;
        boolean lower = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain &= c < 0x80;
            lower &= c < 'A' || c > 'Z';
        }
        if (plain) {
            return lower ? word : word.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(Tokens.isApostrophe(c) ? '\'' : special(c));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Letters that have no accent to take off but are written plainly in English news. */
    private static char special(char c) {
        return switch (c) {
            case '\u0131' -> 'i';
            case '\u0142' -> 'l';
            case '\u0141' -> 'L';
            case '\u00f8' -> 'o';
            case '\u00d8' -> 'O';
            case '\u0111' -> 'd';
            default -> c;
        };
    }
}
