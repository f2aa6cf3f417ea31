package io.entente.corpus;

import java.util.Map;
import java.util.TreeMap;

/**
 * How much of a text speaks for each language. A piece that is clear counts for its language with all its letters; only where none is
 * clear do probabilities add up.
 */
final class LanguageShares {

    /** The detector spreads its probability over a hundred languages: of 700 pieces with a tenth for the first, two were wrong. */
    private static final double CLEAR = 0.1;

    private final Map<String, Double> clear = new TreeMap<>();
    private final Map<String, Double> sums = new TreeMap<>();
    private int letters;
    private int latin;

    /**
     * Adds what a piece says.
     *
     * @param probabilities of languages, which add up to at most 1
     * @param lettersOfPiece at least 1
     * @param latinLetters how many of them are Latin
     */
    void add(Map<String, Double> probabilities, int lettersOfPiece, int latinLetters) {
        latin += latinLetters;
        letters += lettersOfPiece;
        String best = greatest(probabilities);
        if (probabilities.getOrDefault(best, 0.0) >= CLEAR) {
            clear.merge(best, (double) lettersOfPiece, Double::sum);
        }
        probabilities.forEach((language, share) -> sums.merge(language, share * lettersOfPiece, Double::sum));
    }

    /** The letters of all pieces. */
    int letters() {
        return letters;
    }

    /** Whether at least half of the letters are Latin. */
    boolean isLatin() {
        return 2 * latin >= letters;
    }

    /** Whether a piece was clear. */
    boolean isClear() {
        return !clear.isEmpty();
    }

    /** Whether one language is clear in so many letters that pieces with so many more letters in all cannot change it. */
    boolean isSettled(int lettersToCome) {
        String best = greatest(clear);
        double most = clear.getOrDefault(best, 0.0);
        return most > lettersToCome
                && clear.entrySet().stream()
                        .allMatch(entry -> entry.getKey().equals(best) || entry.getValue() + lettersToCome < most);
    }

    /** The language of most letters. */
    String greatest() {
        return greatest(isClear() ? clear : sums);
    }

    /** The mean probability of a language, in [0, 1]. */
    double of(String language) {
        return letters == 0 ? 0 : sums.getOrDefault(language, 0.0) / letters;
    }

    /** The key of the greatest value, the first among equals; undetermined where there is none. */
    private static String greatest(Map<String, Double> values) {
        String best = LanguageGuess.UNDETERMINED;
        for (Map.Entry<String, Double> entry : values.entrySet()) {
            best = entry.getValue() > values.getOrDefault(best, 0.0) ? entry.getKey() : best;
        }
        return best;
    }
}
