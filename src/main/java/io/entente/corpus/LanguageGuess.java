package io.entente.corpus;

/**
 * What language a text seems to be in.
 *
 * @param language ISO 639-1, {@code und} where nothing speaks clearly for one
 * @param confident whether the guess may overrule what a record says of itself
 */
record LanguageGuess(String language, boolean confident) {

    /** The language of a text that shows none. */
    static final String UNDETERMINED = "und";

    static final LanguageGuess NONE = new LanguageGuess(UNDETERMINED, false);
}
