package io.entente.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OpinionLimitsTest {

    @Test
    void growsAsAWhole() {
        assertThat(new OpinionLimits(0.5, 0.25, 0.75, 1).times(2)).isEqualTo(new OpinionLimits(1, 0.5, 1.5, 2));
    }

    @Test
    void refusesALimitThatEverythingReaches() {
        assertThatThrownBy(() -> OpinionLimits.all(0)).hasMessageContaining("not above 0");
        assertThatThrownBy(() -> new OpinionLimits(0.5, 0.5, Double.NaN, 0.5)).hasMessageContaining("not above 0");
    }
}
