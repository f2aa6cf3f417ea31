package io.entente.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.duplicate.Sketch;
import org.junit.jupiter.api.Test;

class ShiftedCopiesTest {

    private static final String TEXT =
            "The French president praised the German government on Monday and thanked several "
                    + "ministers, who had travelled through heavy weather to attend another meeting about energy prices. "
                    + "Nobody expected that Iran's delegation would reject the proposal before lunch was served in Vienna.";

    @Test
    void theFirstCopyIsTheTextItself() {
        assertThat(ShiftedCopies.shifted(TEXT, 0)).isEqualTo(TEXT);
    }

    @Test
    void noTwoCopiesAreCopiesToTheSketch() {
        for (int copy = 1; copy < 200; copy += 7) {
            String shifted = ShiftedCopies.shifted(TEXT, copy);
            assertThat(Sketch.similarity(Sketch.of(TEXT), Sketch.of(shifted))).isLessThan(Sketch.COPY / 2);
            assertThat(Sketch.similarity(Sketch.of(ShiftedCopies.shifted(TEXT, copy + 1)), Sketch.of(shifted)))
                    .isLessThan(Sketch.COPY / 2);
        }
    }

    @Test
    void namesAndSentencesStayAsTheyAre() {
        assertThat(ShiftedCopies.shifted(TEXT, 5)).contains("French", "German", "Iran's", "Vienna.");
        assertThat(ShiftedCopies.shifted(TEXT, 5).split("\\. ")).hasSize(2);
    }
}
