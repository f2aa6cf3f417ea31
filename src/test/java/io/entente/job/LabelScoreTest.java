package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LabelScoreTest {

    private static final double CLOSE = 1e-12;

    /** Five answers: two of three opinions found rightly, one neutral taken for an opinion. */
    private static LabelScore made() {
        LabelScore score = new LabelScore("neutral");
        score.add("neutral", "neutral", 0.95);
        score.add("neutral", "pos", 0.55);
        score.add("pos", "pos", 0.65);
        score.add("neg", "neg", 0.85);
        score.add("neg", "neutral", 0.75);
        return score;
    }

    @Test
    void microIsTheShareOfRightAnswers() {
        assertThat(made().accuracy()).isCloseTo(0.6, within(CLOSE));
    }

    @Test
    void macroIsTheMeanOverGivenClasses() {
        double neutral = 0.5;
        double positive = 2 * 0.5 * 1 / 1.5;
        double negative = 2 * 1 * 0.5 / 1.5;

        assertThat(made().macro()).isCloseTo((neutral + positive + negative) / 3, within(CLOSE));
        assertThat(made().classes().keySet()).containsExactly("neutral", "neg", "pos");
    }

    @Test
    void anOpinionCountsOnlyWithTheRightLabel() {
        LabelScore.Figures opinion = made().opinion();

        assertThat(opinion.precision()).isCloseTo(2 / 3.0, within(CLOSE));
        assertThat(opinion.recall()).isCloseTo(2 / 3.0, within(CLOSE));
        assertThat(opinion.support()).isEqualTo(3);
    }

    @Test
    void calibrationErrorIsTheWeighedDistanceOfBins() {
        double expected = (0.05 + 0.55 + 0.35 + 0.15 + 0.75) / 5;

        assertThat(made().calibrationError()).isCloseTo(expected, within(CLOSE));
        assertThat(made().bins()).hasSize(10);
        assertThat(made().bins().get(9)).isEqualTo(new LabelScore.Bin(1, 0.95, 1));
    }

    @Test
    void withoutConfidencesThereIsNoCalibrationError() {
        LabelScore score = new LabelScore("neutral");
        score.add("pos", "pos", Double.NaN);

        assertThat(score.calibrationError()).isNaN();
        assertThat(score.accuracy()).isEqualTo(1);
    }

    @Test
    void nothingScoresZero() {
        LabelScore score = new LabelScore("neutral");

        assertThat(score.accuracy()).isZero();
        assertThat(score.macro()).isZero();
        assertThat(score.opinion().f1()).isZero();
    }
}
