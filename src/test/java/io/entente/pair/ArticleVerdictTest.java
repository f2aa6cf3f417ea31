package io.entente.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.entente.article.ZoneKind;
import org.junit.jupiter.api.Test;

class ArticleVerdictTest {

    private static final double THRESHOLD = 0.4;

    @Test
    void onePieceIsBelievedAsItSays() {
        ArticleVerdict verdict = ArticleVerdict.of(ArticleVerdict.units(0.6, 1), 0, THRESHOLD);

        assertThat(verdict.decision()).isEqualTo(-1);
        assertThat(verdict.probability()).isCloseTo(0.6, within(1e-8));
    }

    @Test
    void severalPiecesThatNobodyWouldBelieveAloneAreBelievedTogether() {
        long one = ArticleVerdict.units(0.3, 1);

        assertThat(ArticleVerdict.of(0, one, THRESHOLD).decision()).isZero();
        assertThat(ArticleVerdict.of(0, 2 * one, THRESHOLD).decision()).isEqualTo(1);
        assertThat(ArticleVerdict.of(0, 2 * one, THRESHOLD).probability()).isCloseTo(0.51, within(1e-8));
    }

    @Test
    void doubtsAddUpToNothing() {
        assertThat(ArticleVerdict.units(0.19, 1.5)).isZero();
    }

    @Test
    void neitherSignIsDecidedWhereBothAreSaid() {
        ArticleVerdict verdict =
                ArticleVerdict.of(ArticleVerdict.units(0.6, 1), ArticleVerdict.units(0.5, 1), THRESHOLD);

        assertThat(verdict.decision()).isZero();
        assertThat(verdict.probability()).isCloseTo(0.2, within(1e-8));
    }

    @Test
    void aHeadlineWeighsMoreAndAThirdPersonLess() {
        assertThat(ArticleVerdict.weight(ZoneKind.HEADLINE, true)).isEqualTo(1.5);
        assertThat(ArticleVerdict.weight(ZoneKind.LEAD, true)).isEqualTo(1.25);
        assertThat(ArticleVerdict.weight(ZoneKind.BODY, false)).isEqualTo(0.7);
    }

    @Test
    void withoutEvidenceNothingIsThere() {
        assertThat(ArticleVerdict.of(0, 0, THRESHOLD)).isEqualTo(new ArticleVerdict(0, 1));
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatThrownBy(() -> new ArticleVerdict(1, 1.2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.2");
    }
}
