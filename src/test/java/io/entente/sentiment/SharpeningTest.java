package io.entente.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SharpeningTest {

    private static final Probabilities RAW = new Probabilities(0.2, 0.7, 0.1);

    @Test
    void leavesAllAsItIsOrMakesItSurer() {
        assertThat(Sharpening.NONE.of(RAW)).isEqualTo(RAW);
        Probabilities surer = new Sharpening(2, 0).of(RAW);
        assertThat(surer.neutral()).isCloseTo(0.49 / 0.54, within(1e-9));
        assertThat(surer.negative() / surer.positive()).isCloseTo(4, within(1e-9));
    }

    @Test
    void givesToBothOpinionsAlike() {
        Probabilities more = new Sharpening(1, Math.log(2)).of(RAW);
        assertThat(more.negative() / more.neutral()).isCloseTo(0.4 / 0.7, within(1e-9));
        assertThat(more.negative() / more.positive()).isCloseTo(2, within(1e-9));
    }

    @Test
    void whatIsImpossibleStaysSo() {
        assertThat(new Sharpening(1.05, 0.2).of(Probabilities.NOTHING)).isEqualTo(Probabilities.NOTHING);
        assertThatThrownBy(() -> new Sharpening(0, 1)).hasMessageContaining("power 0");
    }
}
