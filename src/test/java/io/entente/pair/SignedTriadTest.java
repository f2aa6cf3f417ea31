package io.entente.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SignedTriadTest {

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvFileSource(resources = "/truth/triads.csv", numLinesToSkip = 1)
    void isOfItsType(
            String why,
            int firstSecond,
            int firstThird,
            int secondThird,
            String type,
            boolean balanced,
            boolean weaklyBalanced) {
        SignedTriad triad = new SignedTriad(firstSecond, firstThird, secondThird);

        assertThat(triad.type()).as(why).isEqualTo(type);
        assertThat(triad.isBalanced()).as(why).isEqualTo(balanced);
        assertThat(triad.isBalanced()).as(why).isEqualTo(firstSecond * firstThird * secondThird > 0);
        assertThat(triad.isWeaklyBalanced()).as(why).isEqualTo(weaklyBalanced);
    }

    @Test
    void refusesATieWithoutASign() {
        assertThatThrownBy(() -> new SignedTriad(1, 0, 1)).hasMessageContaining("1, 0 and 1");
    }
}
