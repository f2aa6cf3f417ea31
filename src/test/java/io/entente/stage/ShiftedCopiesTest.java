package io.entente.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.duplicate.ComparedText;
import io.entente.duplicate.CopyRule;
import io.entente.duplicate.Runs;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ShiftedCopiesTest {

    private static final String TEXT =
            "The French president praised the German government on Monday and thanked several "
                    + "ministers, who had travelled through heavy weather to attend another meeting about energy prices. "
                    + "Nobody expected that Iran's delegation would reject the proposal before lunch was served in Vienna.";

    @Test
    void theFirstCopyIsTheTextItself() {
        assertThat(shifted(TEXT, 0)).isEqualTo(TEXT);
    }

    @Test
    void noTwoCopiesAreCopiesToTheRule() {
        for (int copy = 1; copy < 200; copy += 7) {
            assertThat(CopyRule.areCopies(runs(TEXT), runs(shifted(TEXT, copy))))
                    .isFalse();
            assertThat(CopyRule.areCopies(runs(shifted(TEXT, copy + 1)), runs(shifted(TEXT, copy))))
                    .isFalse();
        }
    }

    @Test
    void namesAndSentencesStayAsTheyAre() {
        assertThat(shifted(TEXT, 5)).contains("French", "German", "Iran's", "Vienna.");
        assertThat(shifted(TEXT, 5).split("\\. ")).hasSize(2);
    }

    private static String shifted(String text, int copy) {
        return Objects.requireNonNull(ShiftedCopies.shifted(text, copy));
    }

    private static Runs runs(String body) {
        return Runs.of(ComparedText.words("", body));
    }
}
