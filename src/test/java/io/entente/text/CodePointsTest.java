package io.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void countsAPairOfSurrogatesOnce() {
        CodePoints codePoints = new CodePoints("a\ud83d\ude00b");

        assertThat(codePoints.between(0, 4)).isEqualTo(3);
        assertThat(codePoints.between(1, 3)).isEqualTo(1);
    }

    @Property
    void countsWhatTheStandardLibraryCounts(
            @ForAll String text, @ForAll @IntRange(max = 50) int a, @ForAll @IntRange(max = 50) int b) {
        int from = Math.min(Math.min(a, b), text.length());
        int to = Math.min(Math.max(a, b), text.length());

        assertThat(new CodePoints(text).between(from, to))
                .isEqualTo((int) text.substring(from, to).codePoints().count());
    }
}
