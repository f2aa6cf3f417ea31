package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageSharesTest {

    private final LanguageShares shares = new LanguageShares();

    @Test
    void isSettledWhereNoMoreLettersCanChangeTheLanguage() {
        shares.add(Map.of("en", 0.6), 150, 150);
        shares.add(Map.of("es", 0.5), 40, 40);
        assertThat(shares.isSettled(109)).isTrue();
        assertThat(shares.isSettled(110)).isFalse();
    }

    @Test
    void isNotSettledByALanguageThatIsNotClear() {
        shares.add(Map.of("en", 0.09), 150, 150);
        assertThat(shares.isSettled(0)).isFalse();
    }

    @Test
    void isNotSettledByAsManyLettersAsAreToCome() {
        shares.add(Map.of("en", 0.6), 150, 150);
        assertThat(shares.isSettled(150)).isFalse();
    }
}
