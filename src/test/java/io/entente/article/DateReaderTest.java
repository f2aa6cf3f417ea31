package io.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DateReaderTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(
            resources = "/truth/dates.csv",
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false,
            emptyValue = "")
    void readsWhatTheTruthTableSays(String why, String raw, String expected) {
        String read = DateReader.read(raw == null ? "" : raw, DateOrigin.FIELD)
                .map(date -> date.precision().name().toLowerCase(Locale.ROOT) + " " + date.first())
                .orElse("none");
        assertThat(read).as(why).isEqualTo(expected);
    }
}
