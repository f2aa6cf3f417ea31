package io.entente.corpus;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells English text by words that are frequent in it and that no other language of Latin letters has beside each other. It costs a fiftieth of
 * what a detector costs, and leaves open what it is not sure of: lists of names, headlines, figures, and all other languages.
 */
final class PlainEnglish {

    private static final Set<String> WORDS = Set.of(
            "the", "and", "that", "with", "from", "which", "their", "would", "have", "been", "this", "they", "were",
            "said", "has", "who", "not", "its", "about", "after", "when", "there", "because", "could", "should",
            "other", "than", "what", "his", "her");

    private static final int LONGEST = 7;
    private static final int LEAST_WORDS = 12;
    private static final int LEAST_DIFFERENT = 3;
    /** One word in so many. */
    private static final int ONE_IN = 8;

    private static final char LAST_LATIN = '\u024F';

    private PlainEnglish() {}

    /** Whether a piece of text is English beyond doubt. */
    static boolean isSure(CharSequence piece) {
        Set<String> different = new HashSet<>();
        int words = 0;
        int hits = 0;
        int from = 0;
        for (int i = 0; i <= piece.length(); i++) {
            char c = i < piece.length() ? piece.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                if (c > LAST_LATIN) {
                    return false;
                }
                continue;
            }
            if (i > from) {
                words++;
                String word = i - from > LONGEST
                        ? ""
                        : piece.subSequence(from, i).toString().toLowerCase(Locale.ROOT);
                if (WORDS.contains(word)) {
                    hits++;
                    different.add(word);
                }
            }
            from = i + 1;
        }
        return words >= LEAST_WORDS && hits * ONE_IN >= words && different.size() >= LEAST_DIFFERENT;
    }
}
