package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LanguageIdentifierTest {

    private static final String ENGLISH = "The president said on Monday that he would not attend the summit with his"
            + " counterpart, and that nobody had asked the other delegations whether they wanted to wait for him. ";
    private static final String SPANISH =
            "El presidente dijo el lunes que no asistirá a la cumbre con su homólogo, y que"
                    + " nadie había preguntado a las demás delegaciones si querían esperarlo en la ciudad hasta el viernes. ";

    private final LanguageIdentifier identifier = new LanguageIdentifier();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/truth/languages.csv", numLinesToSkip = 1)
    void anArticleIsInTheLanguageThatTheTruthTableSays(String why, String title, String body, String expected) {
        assertThat(identifier.identify(title == null ? "" : title, body).language())
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void mostOfAMixedArticleDecides() {
        String article = ENGLISH.repeat(5) + SPANISH.repeat(2);
        assertThat(identifier.identify("", article)).isEqualTo(new LanguageGuess("en", true));
        assertThat(identifier.identify("", SPANISH + ENGLISH + SPANISH.repeat(3)))
                .isEqualTo(new LanguageGuess("es", true));
    }

    @Test
    void aLineIsNotSureEnoughToOverruleTheRecord() {
        assertThat(identifier.identify("", "He would not attend.").confident()).isFalse();
        assertThat(identifier.identify("", ENGLISH).confident()).isTrue();
    }

    @Test
    void aTitleSpeaksForAShortBodyOnly() {
        assertThat(identifier.identify(SPANISH, "Madrid").language()).isEqualTo("es");
        assertThat(identifier.identify(SPANISH, ENGLISH.repeat(3)).language()).isEqualTo("en");
    }

    @Test
    void knowsNothingOfAnEmptyText() {
        assertThat(identifier.identify("", "")).isEqualTo(LanguageGuess.NONE);
    }
}
