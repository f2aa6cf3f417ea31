package io.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({"scholz,scholtz,1", "merkel,merkle,2", "kitten,sitting,3", "putin,putin,0", "'',abc,3"})
    void countsLettersToChange(String a, String b, int distance) {
        assertThat(EditDistance.within(a, b, distance)).isTrue();
        assertThat(distance == 0 || !EditDistance.within(a, b, distance - 1)).isTrue();
    }

    @Property
    void isTheSameFromEitherSide(
            @ForAll @AlphaChars @StringLength(max = 8) String a,
            @ForAll @AlphaChars @StringLength(max = 8) String b,
            @ForAll @IntRange(max = 8) int limit) {
        assertThat(EditDistance.within(a, b, limit)).isEqualTo(EditDistance.within(b, a, limit));
        assertThat(EditDistance.within(a, b, Math.max(a.length(), b.length()))).isTrue();
        assertThat(EditDistance.within(a, b, 0)).isEqualTo(a.equals(b));
    }
}
