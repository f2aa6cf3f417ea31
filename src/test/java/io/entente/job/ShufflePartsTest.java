package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShufflePartsTest {

    @Test
    void aSmallInputKeepsWhatThePlaceSays() {
        assertThat(ShuffleParts.needed(8, 0)).isEqualTo(8);
        assertThat(ShuffleParts.needed(200, 5_000_000_000L)).isEqualTo(200);
    }

    @Test
    void aLargeInputHasAPartForEach25MegabytesUpToALimit() {
        assertThat(ShuffleParts.needed(8, 250_000_000_000L)).isEqualTo(10_000);
        assertThat(ShuffleParts.needed(8, 2_500_000_000_000L)).isEqualTo(20_000);
        assertThat(ShuffleParts.needed(30_000, 2_500_000_000_000L)).isEqualTo(30_000);
    }
}
