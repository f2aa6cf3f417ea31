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
        assertNoCopies(TEXT);
    }

    @Test
    void noTwoCopiesOfAnAgencysFiguresAreCopiesToTheRule() {
        String figures =
                "Shr 34 cts vs 28 cts. Net 1,234,000 vs 1,002,000. Revs 45.2 mln vs 39.8 mln. Avg shrs 3,600,000 vs 3,500,000."
                        + " NOTE: 1986 net includes gain of 120,000 dlrs or three cts a share.";
        assertThat(runs(shifted(figures, 8)).similarity(runs(shifted(figures, 9))))
                .isLessThan(0.2);
        assertThat(shifted(figures, 12)).startsWith("Shr 3412 cts vs 2812 cts.");
    }

    @Test
    void noTwoCopiesOfATextInCapitalsAreCopiesToTheRule() {
        String capitals =
                "BAKER SEES NO NEED FOR CHANGE IN G-7 POLICY AFTER TALKS WITH BONN AND TOKYO THIS WEEK IN PARIS";
        assertNoCopies(capitals);
    }

    @Test
    void noTwoCopiesOfAFewWordsAreTheSame() {
        assertThat(shifted("ISRAEL INTRODUCES SUMMER TIME", 3))
                .isNotEqualTo(shifted("ISRAEL INTRODUCES SUMMER TIME", 4));
    }

    @Test
    void copiesShareFewRunsOfWords() {
        assertThat(runs(shifted(TEXT, 8)).similarity(runs(shifted(TEXT, 9)))).isLessThan(0.05);
    }

    @Test
    void namesAndSentencesStayAsTheyAre() {
        assertThat(shifted(TEXT, 5)).contains("French", "German", "Iran's", "Vienna.");
        assertThat(shifted(TEXT, 5).split("\\. ")).hasSize(2);
    }

    private static void assertNoCopies(String text) {
        for (int copy = 1; copy < 200; copy += 7) {
            assertThat(CopyRule.areCopies(runs(text), runs(shifted(text, copy))))
                    .isFalse();
            assertThat(CopyRule.areCopies(runs(shifted(text, copy + 1)), runs(shifted(text, copy))))
                    .isFalse();
        }
    }

    private static String shifted(String text, int copy) {
        return Objects.requireNonNull(ShiftedCopies.shifted(text, copy));
    }

    private static Runs runs(String body) {
        return Runs.of(ComparedText.of("", body).words());
    }
}
