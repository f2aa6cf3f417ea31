package io.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RelativeDateTest {

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @CsvFileSource(resources = "/truth/relative-dates.csv", numLinesToSkip = 1)
    void anAgeIsAsExactAsTheTruthTableSays(String why, String raw, String collected, String expected) {
        RelativeDate.Collected when = collected.contains("T")
                ? RelativeDate.Collected.at(LocalDateTime.parse(collected))
                : RelativeDate.Collected.on(LocalDate.parse(collected));

        String found = RelativeDate.read(raw, when)
                .map(date -> date.precision().name().toLowerCase(Locale.ROOT) + " " + date.first())
                .orElse("none");

        assertThat(found).as(why).isEqualTo(expected);
    }
}
