package io.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The president said on Monday that he would not attend the summit with his counterpart
            de | Der Präsident sagte am Montag, dass er nicht an dem Gipfel mit seinem Kollegen teilnehmen wird
            fr | Le président a déclaré lundi qu'il ne participerait pas au sommet avec son homologue dans la ville
            es | El presidente dijo el lunes que no asistirá a la cumbre con su homólogo en la ciudad
            it | Il presidente ha detto che non parteciperà al vertice con il suo omologo nella città
            pt | O presidente disse que não vai participar da cúpula com o seu homólogo na cidade e não foi
            nl | De president zei maandag dat hij niet naar de top met zijn collega zal gaan en het is
            pl | Prezydent powiedział w poniedziałek, że nie weźmie udziału w szczycie i się do tego przygotował
            ru | Президент заявил, что он не будет участвовать в саммите, и это было объявлено вчера
            uk | Президент заявив, що він не братиме участі в саміті, і її радник це підтвердив
            ar | قال الرئيس يوم الاثنين إنه لن يحضر القمة
            zh | 总统星期一表示他不会出席峰会
            ja | 大統領は月曜日に首脳会談に出席しないと述べた
            ko | 대통령은 월요일에 정상회담에 참석하지 않겠다고 말했다
            und | Shr 28 cts vs 22 cts Net 20.6 mln vs 16.1 mln Sales 238.0 mln vs 188.8 mln
            und | Ο πρόεδρος δήλωσε τη Δευτέρα ότι δεν θα παραστεί
            und | 12345 67890
            """)
    void tellsLanguagesApart(String expected, String text) {
        assertThat(LanguageGuess.of(text).language()).isEqualTo(expected);
    }

    @Test
    void isConfidentOnlyOfEnoughWords() {
        String sentence = "The president said on Monday that he would not attend the summit with his counterpart. ";

        assertThat(LanguageGuess.of(sentence).confident()).isFalse();
        assertThat(LanguageGuess.of(sentence.repeat(5)).confident()).isTrue();
    }

    @Test
    void knowsNothingOfAnEmptyText() {
        assertThat(LanguageGuess.of("")).isEqualTo(new LanguageGuess(LanguageGuess.UNDETERMINED, false));
    }
}
