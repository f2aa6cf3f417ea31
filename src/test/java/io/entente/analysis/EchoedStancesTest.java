package io.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.pair.PairEvidence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EchoedStancesTest {

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ursula von der Leyen condemned Russia. | This position was joined by the new German Chancellor, Olaf Scholz. | olaf-scholz > RUS -1",
                "Ursula von der Leyen condemned Russia. | Her warning was echoed on Monday by Emmanuel Macron. | emmanuel-macron > RUS -1",
                "The Kremlin accused Kyiv of lies. | Sergei Lavrov echoed those sentiments on Tuesday. | sergei-lavrov > UKR -1",
                "Joe Biden praised Ukraine. | Boris Johnson shares that view. | boris-johnson > UKR 1",
                "Joe Biden praised Ukraine. | Boris Johnson echoed Biden's words. | boris-johnson > UKR 1",
            })
    void givesAnEchoTheStanceBefore(String stance, String echo, String arrow) {
        assertThat(arrowsOfLastSentence(stance, echo)).contains(arrow);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ursula von der Leyen condemned Russia. | This position was not shared by Viktor Orban.",
                "Ursula von der Leyen condemned Russia. | Viktor Orban backed his words with deeds.",
                "Ursula von der Leyen condemned Russia. | Viktor Orban shares the view that taxes are high.",
                "Ursula von der Leyen condemned Russia. | Viktor Orban shares his views on abortion.",
                "Ursula von der Leyen condemned Russia. | “Viktor Orban echoed that view,” a man said.",
                "Ursula von der Leyen condemned Russia. | Von der Leyen later echoed those words.",
                "It rained in Berlin. | Viktor Orban echoed that view.",
            })
    void givesNothingWhereNobodysStanceIsTakenOver(String stance, String other) {
        assertThat(arrowsOfLastSentence(stance, other)).isEmpty();
    }

    private static List<String> arrowsOfLastSentence(String stance, String last) {
        ArticleAnalysis analysis =
                Seeded.ANALYZER.analyze(Seeded.article("2021-12-15", "", "It is Wednesday.\n\n" + stance + " " + last));
        int index = analysis.sentences().size() - 1;
        return analysis.evidence().stream()
                .filter(evidence -> evidence.sentence().index() == index && evidence.polarity() != 0)
                .map(EchoedStancesTest::arrow)
                .toList();
    }

    private static String arrow(PairEvidence evidence) {
        return evidence.opinion().source().actor().id() + " > "
                + evidence.opinion().target().actor().id() + " " + evidence.polarity();
    }
}
