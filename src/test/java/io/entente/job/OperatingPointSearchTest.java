package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.analysis.SentenceAnalyzer;
import io.entente.sentiment.Probabilities;
import io.entente.sentiment.Sharpening;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperatingPointSearchTest {

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

        OperatingPoint found = search();

        assertThat(found.limits().negativeThere())
                .isGreaterThan(sharpened(found, 0).negative())
                .isLessThanOrEqualTo(sharpened(found, 1).negative());
        assertThat(found.limits().positiveThere())
                .isGreaterThan(sharpened(found, 2).positive())
                .isLessThanOrEqualTo(sharpened(found, 3).positive());
        assertThat(found.limits().negativeBack()).isEqualTo(0.4);
        assertThat(labels)
                .isEqualTo(answers.stream()
                        .map(answer -> PairLabel.decide(answer.sharpened(found.sharpening()), found.limits()))
                        .toList());
    }

    @Test
    void makesProbabilitiesSurerWhereTheyAreMoreOftenRightThanTheySay() {
        for (int i = 0; i < 10; i++) {
            add(PairLabel.NEUTRAL, 0.25, 0);
            add(PairLabel.NEG_P_TO_Q, 0.75, 0);
        }

        assertThat(search().sharpening().power()).isEqualTo(1.3);
    }

    @Test
    void leavesProbabilitiesThatAreAsOftenRightAsTheySay() {
        for (int i = 0; i < 20; i++) {
            add(i < 15 ? PairLabel.NEG_P_TO_Q : PairLabel.NEUTRAL, 0.75, 0);
            add(i < 5 ? PairLabel.NEG_P_TO_Q : PairLabel.NEUTRAL, 0.25, 0);
        }

        assertThat(search().sharpening()).isEqualTo(Sharpening.NONE);
    }

    private Probabilities sharpened(OperatingPoint point, int pair) {
        return answers.get(pair).sharpened(point.sharpening()).forward();
    }

    private OperatingPoint search() {
        return new OperatingPointSearch(List.of(new OperatingPointSearch.Answered(labels, answers))).from(0.4);
    }
}
