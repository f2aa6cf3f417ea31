package io.entente.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.entente.text.Span;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {

    private static final Probabilities FOR = new Probabilities(0.1, 0.3, 0.6);
    private static final Probabilities AGAINST = new Probabilities(0.6, 0.3, 0.1);

    @Test
    void agreesWithTwoThatAgree() {
        Probabilities both = SecondOpinion.IN_ARTICLES.of(FOR, FOR);

        assertThat(both.positive()).isCloseTo(0.6, within(1e-9));
        assertThat(both.negative()).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void countsTheSecondByItsShare() {
        double first = Math.log(FOR.positive() / FOR.negative());
        double second = Math.log(AGAINST.positive() / AGAINST.negative());
        Probabilities both = SecondOpinion.IN_ARTICLES.of(FOR, AGAINST);

        assertThat(Math.log(both.positive() / both.negative())).isCloseTo(0.6 * first + 0.4 * second, within(1e-9));
    }

    @Test
    void survivesACertainModel() {
        Probabilities both = SecondOpinion.IN_ARTICLES.of(new Probabilities(0, 1, 0), FOR);

        assertThat(both.neutral()).isGreaterThan(0.99);
    }

    @Test
    void believesTheSecondLessOfActorsThatNoCueJoins() {
        Probabilities cued = SecondOpinion.IN_ARTICLES.inArticle(FOR, FOR, true);
        Probabilities uncued = SecondOpinion.IN_ARTICLES.inArticle(FOR, FOR, false);

        assertThat(uncued.neutral()).isGreaterThan(cued.neutral());
        assertThat(uncued.positive()).isGreaterThan(uncued.negative());
    }

    @Test
    void marksSourceAndTargetInTheirOrder() {
        String text = "It rained. Norland praised Sudland's vote.";
        Span sentence = new Span(11, text.length());
        Span norland = new Span(11, 18);
        Span sudland = new Span(27, 34);

        assertThat(MarkedPair.of(text, sentence, norland, sudland)).isEqualTo(" xsourcex  praised  xtargetx 's vote.");
        assertThat(MarkedPair.of(text, sentence, sudland, norland)).isEqualTo(" xtargetx  praised  xsourcex 's vote.");
        assertThat(MarkedPair.ofAuthor(text, norland))
                .isEqualTo("xauthorx : It rained.  xtargetx  praised Sudland's vote.");
    }

    @Test
    void marksNothingWhereTwoAreInOnePlaceOrOneIsElsewhere() {
        String text = "It rained. Both leaders met.";
        Span sentence = new Span(11, text.length());
        Span leaders = new Span(11, 23);

        assertThat(MarkedPair.of(text, sentence, leaders, leaders)).isNull();
        assertThat(MarkedPair.of(text, sentence, new Span(0, 2), leaders)).isNull();
    }

    @Test
    void doubtIsARangeOfProbabilities() {
        assertThatThrownBy(() -> new Doubt(0.5, 0.2))
                .hasMessageContaining("0.5")
                .hasMessageContaining("0.2");
        assertThatThrownBy(() -> new Doubt(-0.1, 0.2)).hasMessageContaining("-0.1");
        assertThatThrownBy(() -> new Doubt(Double.NaN, 1)).hasMessageContaining("NaN");
    }
}
