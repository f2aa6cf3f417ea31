package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.analysis.SentenceAnalyzer;
import io.entente.sentiment.OpinionLimits;
import io.entente.sentiment.Probabilities;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitChoiceTest {

    private static final Probabilities NOTHING = new Probabilities(0, 1, 0);

    private final List<PairLabel> labels = new ArrayList<>();
    private final List<SentenceAnalyzer.Answer> answers = new ArrayList<>();

    private void add(PairLabel label, double negative, double positive) {
        labels.add(label);
        answers.add(
                new SentenceAnalyzer.Answer(new Probabilities(negative, 1 - negative - positive, positive), NOTHING));
    }

    @Test
    void putsTheLimitOfEachSignBetweenWhatIsTrueAndWhatIsNot() {
        for (int i = 0; i < 5; i++) {
            add(PairLabel.NEUTRAL, 0.5, 0);
            add(PairLabel.NEG_P_TO_Q, 0.6, 0);
            add(PairLabel.NEUTRAL, 0, 0.1);
            add(PairLabel.POS_P_TO_Q, 0, 0.2);
        }

        OpinionLimits found = new LimitChoice(List.of(new LimitChoice.Answered(labels, answers))).from(0.4);

        assertThat(found.negativeThere()).isGreaterThan(0.5).isLessThanOrEqualTo(0.6);
        assertThat(found.positiveThere()).isGreaterThan(0.1).isLessThanOrEqualTo(0.2);
        assertThat(found.negativeBack()).isEqualTo(0.4);
        assertThat(labels)
                .isEqualTo(answers.stream()
                        .map(answer -> PairLabel.decide(answer, found))
                        .toList());
    }
}
