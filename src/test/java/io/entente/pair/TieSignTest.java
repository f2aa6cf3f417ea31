package io.entente.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TieSignTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/truth/tie-signs.csv", numLinesToSkip = 1)
    void isOfTheSideForWhichEnoughMoreSpeaks(String why, double positive, double negative, int sign) {
        assertThat(TieSign.of(positive, negative)).as(why).isEqualTo(sign);
        assertThat(TieSign.of(negative, positive)).as(why).isEqualTo(-sign);
    }

    @Test
    void refusesLessThanNothing() {
        assertThatThrownBy(() -> TieSign.of(1, -1)).hasMessageContaining("-1.0 against");
    }
}
