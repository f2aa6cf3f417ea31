package io.entente.job;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared with labels: without accents, case and punctuation. */
final class PlainName {

    private static final Pattern NO_ASCII = Pattern.compile("[^\\x00-\\x7f]");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]");

    private PlainName() {}

    /** The letters of a name. */
    static String letters(String name) {
        return NO_LETTER.matcher(ascii(name)).replaceAll("");
    }

    /** The letters and digits of a name, the United States in one spelling. */
    static String word(String name) {
        String one = ascii(name).replace("u.s.", "us").replace("united states", "us");
        return NO_WORD.matcher(one).replaceAll("");
    }

    private static String ascii(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return NO_ASCII.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
