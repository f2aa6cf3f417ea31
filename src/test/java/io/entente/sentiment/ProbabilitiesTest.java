package io.entente.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ProbabilitiesTest {

    @Test
    void addUpToOne() {
        assertThatThrownBy(() -> new Probabilities(0.5, 0.5, 0.5)).hasMessageContaining("0.5");
        assertThatThrownBy(() -> new Probabilities(-0.5, 1, 0.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void ofASignLeanToThatSign(@ForAll @DoubleRange(min = 0.1, max = 1) double probability) {
        Probabilities against = Probabilities.of(-1, probability);
        Probabilities of = Probabilities.of(1, probability);

        assertThat(of.positive()).isEqualTo(probability);
        assertThat(against.negative()).isEqualTo(probability);
        assertThat(of.score()).isEqualTo(-against.score(), within(1e-12)).isBetween(0.0, 1.0);
        assertThat(of.sign(0.5)).isEqualTo(probability >= 0.5 ? 1 : 0);
        assertThat(against.sign(0.5)).isEqualTo(probability >= 0.5 ? -1 : 0);
    }

    @Property
    void ofASureReadingAreDecidedAtAnyLowerThreshold(
            @ForAll @DoubleRange(min = 0.5, max = 1) double probability,
            @ForAll @DoubleRange(min = 0.01, max = 1) double threshold) {
        assertThat(Probabilities.of(1, probability).sign(threshold)).isEqualTo(threshold <= probability ? 1 : 0);
    }
}
