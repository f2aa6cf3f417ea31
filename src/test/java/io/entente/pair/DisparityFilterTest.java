package io.entente.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DisparityFilterTest {

    private static final double TOLERANCE = 1e-12;

    @Test
    void isWhatTheFormulaSays() {
        assertThat(new DisparityFilter(3, 4, 3).pValue()).isEqualTo(0.0625, within(TOLERANCE));
        assertThat(new DisparityFilter(0.5, 2, 2).pValue()).isEqualTo(0.75, within(TOLERANCE));
    }

    @Test
    void tellsNothingOfAnEndWithASingleTie() {
        assertThat(new DisparityFilter(100, 100, 1).pValue()).isEqualTo(1);
    }

    @Test
    void isHowOftenAStickBrokenAtRandomHasAPartAsLong() {
        Random random = new Random(5);
        int trials = 200_000;
        int atLeast = 0;
        for (int i = 0; i < trials; i++) {
            double shortest = Math.min(random.nextDouble(), Math.min(random.nextDouble(), random.nextDouble()));
            atLeast += shortest >= 0.3 ? 1 : 0;
        }
        assertThat(new DisparityFilter(0.3, 1, 4).pValue()).isEqualTo((double) atLeast / trials, within(0.005));
    }

    @Property
    void fallsAsTheTieGetsHeavier(
            @ForAll @DoubleRange(min = 0.01, max = 5) double light,
            @ForAll @DoubleRange(min = 5, max = 9) double heavy,
            @ForAll @LongRange(min = 2, max = 1000) long degree) {
        double p = new DisparityFilter(light, 10, degree).pValue();

        assertThat(p).isBetween(0.0, 1.0);
        assertThat(new DisparityFilter(heavy, 10, degree).pValue()).isLessThanOrEqualTo(p);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> new DisparityFilter(0, 1, 1)).hasMessageContaining("0.0");
        assertThatThrownBy(() -> new DisparityFilter(2, 1, 1)).hasMessageContaining("2.0");
        assertThatThrownBy(() -> new DisparityFilter(1, 1, 0)).hasMessageContaining("degree 0");
    }
}
