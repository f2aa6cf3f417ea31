package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainEnglishTest {

    @Test
    void runningTextIsEnglish() {
        assertThat(
                        PlainEnglish.isSure(
                                "The minister said that the talks with her neighbours had ended, and thanked the hosts from Vienna."))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Merkel, Macron, Orban, Tusk, Varadkar, Sanchez, Conte, Tsipras, Kurz, Rutte, Michel, Bettel, Babis, Borisov",
                "Der Minister sagte, dass die Gespräche mit den Nachbarn beendet seien, und dankte den Gastgebern in Wien.",
                "De minister zei dat the Guardian and the Times het nieuws hadden, maar hij wilde er niets over zeggen vandaag.",
                "Министр сказал, что переговоры завершены. The minister said that the talks with her neighbours had ended and left.",
                "The minister said that."
            })
    void whatIsNotSurelyEnglishIsLeftToTheDetector(String text) {
        assertThat(PlainEnglish.isSure(text)).isFalse();
    }

    @Test
    void oneEnglishPieceOfManyDoesNotMakeAnArticleEnglish() {
        String german =
                "Der Minister sagte, dass die Gespräche mit den Nachbarn beendet seien, und dankte den Gastgebern in Wien. ";
        String english =
                "The minister said that the talks with her neighbours had ended, and thanked the hosts from Vienna. ";
        assertThat(new LanguageIdentifier()
                        .identify("", english.repeat(3) + german.repeat(12))
                        .language())
                .isEqualTo("de");
    }
}
