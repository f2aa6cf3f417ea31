package io.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {

    private static NameForm form(String text) {
        Tokens tokens = Tokens.of(text);
        return NameForm.of(tokens, 0, tokens.size());
    }

    @ParameterizedTest
    @CsvSource({
        "Jane Doe,jane-doe",
        "JANE DOE,jane-doe",
        "Jane M. Doe,jane-doe",
        "José Ramírez,jose-ramirez",
        "Sean O'Rourke,sean-orourke",
        "Emma Hartley-Shaw,emma-hartley-shaw",
        "Talbot Steel Corp,talbot-steel",
        "Hollis Marden and Co,hollis-marden",
        "X,x"
    })
    void aSlugIsTheSameHoweverAnArticleWritesTheName(String name, String slug) {
        assertThat(form(name).slug()).isEqualTo(slug);
    }

    @Test
    void keepsTheNameAsWrittenWithSingleSpaces() {
        assertThat(form("Jane\n  Doe").written()).isEqualTo("Jane Doe");
    }

    @Test
    void aFirmIsCalledWithoutItsLegalForm() {
        assertThat(form("Talbot Steel Corp").withoutLegalForm().words()).containsExactly("talbot", "steel");
        assertThat(form("Jane Doe").withoutLegalForm()).isEqualTo(form("Jane Doe"));
        assertThat(form("Inc").withoutLegalForm().words()).containsExactly("inc");
    }

    @Test
    void refusesANameWithoutAWord() {
        assertThatThrownBy(() -> new NameForm(List.of(), "?")).hasMessageContaining("?");
    }
}
