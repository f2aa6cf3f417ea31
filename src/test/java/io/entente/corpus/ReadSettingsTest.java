package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadSettingsTest {

    @Test
    void findsEverythingByItselfByDefault() {
        assertThat(ReadSettings.DEFAULT).isEqualTo(new ReadSettings(Map.of(), null, null, null, 33_554_432));
    }

    @Test
    void refusesARoleThatIsNone() {
        assertThatThrownBy(() -> new ReadSettings(Map.of("editor", "a"), null, null, null, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("editor");
    }

    @Test
    void refusesAFormatThatIsNone() {
        assertThatThrownBy(() -> new ReadSettings(Map.of(), null, "docx", null, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("docx");
    }

    @Test
    void refusesALimitBelowOneByte() {
        assertThatThrownBy(() -> Reading.limit(0)).hasMessageContaining("0 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{data}.txt", "{date.txt", "date}.txt", " ", "{year}/{year}.txt", "{month}/x", "{year}/{day}/x"})
    void refusesATemplateThatIsNone(String template) {
        assertThatThrownBy(() -> Reading.template(template))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(template.isBlank() ? "Blank" : template);
    }
}
