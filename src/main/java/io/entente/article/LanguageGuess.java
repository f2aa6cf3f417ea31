package io.entente.article;

/**
 * What language a text seems to be in, by its script and, among Latin letters, by its small words.
 *
 * @param language ISO 639-1, {@code und} where nothing speaks clearly for one
 * @param confident whether the guess may overrule what a record says of itself
 */
public record LanguageGuess(String language, boolean confident) {

    /** The language of a text that shows none. */
    public static final String UNDETERMINED = "und";

    private static final LanguageGuess NONE = new LanguageGuess(UNDETERMINED, false);

    private static final int READ_CHARS = 2_000;
    private static final int LONGEST_WORD = 8;

    /** Least share of small words for a guess; tables of figures and languages that are not known stay below. */
    private static final double LEAST_SHARE = 0.12;

    /** In longer texts fewer are chance. */
    private static final int LEAST_HITS = 3;

    private static final int SHORT_WORDS = 12;

    private static final double CONFIDENT_SHARE = 0.22;
    private static final int CONFIDENT_WORDS = 30;

    /** Guesses from the first 2,000 characters. */
    public static LanguageGuess of(String text) {
        int end = Math.min(text.length(), READ_CHARS);
        ScriptCount scripts = new ScriptCount();
        for (int i = 0; i < end; i++) {
            scripts.add(text.charAt(i));
        }
        String byScript = scripts.language();
        if (byScript.equals(ScriptCount.LATIN)) {
            return bySmallWords(text, end);
        }
        return byScript.equals(UNDETERMINED) ? NONE : new LanguageGuess(byScript, scripts.letters() >= CONFIDENT_WORDS);
    }

    private static LanguageGuess bySmallWords(String text, int end) {
        int[] hits = new int[FunctionWords.LANGUAGES.size()];
        int words = 0;
        char[] word = new char[LONGEST_WORD];
        int length = 0;
        for (int i = 0; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                if (length < LONGEST_WORD) {
                    word[length] = Character.toLowerCase(c);
                }
                length++;
            } else if (length > 0) {
                words++;
                if (length <= LONGEST_WORD) {
                    count(FunctionWords.bits(new String(word, 0, length)), hits);
                }
                length = 0;
            }
        }
        return best(hits, words);
    }

    private static void count(int bits, int[] hits) {
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            hits[Integer.numberOfTrailingZeros(rest)]++;
        }
    }

    private static LanguageGuess best(int[] hits, int words) {
        int best = 0;
        for (int i = 1; i < hits.length; i++) {
            best = hits[i] > hits[best] ? i : best;
        }
        int second = 0;
        for (int i = 0; i < hits.length; i++) {
            second = i == best ? second : Math.max(second, hits[i]);
        }
        int least = words <= SHORT_WORDS ? LEAST_HITS - 1 : LEAST_HITS;
        if (hits[best] < Math.max(least, LEAST_SHARE * words) || hits[best] == second) {
            return NONE;
        }
        boolean confident =
                words >= CONFIDENT_WORDS && hits[best] >= CONFIDENT_SHARE * words && hits[best] >= 2 * second;
        return new LanguageGuess(FunctionWords.LANGUAGES.get(best), confident);
    }
}
