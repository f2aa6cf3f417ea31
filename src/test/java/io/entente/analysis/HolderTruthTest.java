package io.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.pair.PairEvidence;
import io.entente.pair.Voice;
import io.entente.sentiment.CuePath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class HolderTruthTest {

    private static final String TEXT =
            "\u201cIt was a long day,\u201d Macron said. \u201cPutin is a liar and a criminal.\u201d";

    /** The arrow from one actor to another, over all sentences of a text: -1, 1, or 0 where there is none. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/truth/holders.csv", numLinesToSkip = 1)
    void aSpeakerStandsTowardsWhomHisWordsName(
            String why, String date, String text, String source, String target, int sign) {
        int found = of(Seeded.analyze(date, text).evidence(), source, target).stream()
                .mapToInt(PairEvidence::polarity)
                .filter(polarity -> polarity != 0)
                .findFirst()
                .orElse(0);

        assertThat(found).as(why).isEqualTo(sign);
    }

    @Test
    void theEvidenceSaysWhereTheSpeakerStands() {
        List<PairEvidence> evidence =
                of(Seeded.analyze("2023-05-05", TEXT).evidence(), "emmanuel-macron", "vladimir-putin");

        assertThat(evidence).singleElement().satisfies(one -> {
            assertThat(one.sentence().index()).isEqualTo(1);
            assertThat(one.opinion().source().sentence()).isZero();
            assertThat(one.opinion().target().sentence()).isEqualTo(1);
            assertThat(one.opinion().path()).isEqualTo(CuePath.QUOTED);
            assertThat(one.voice()).isEqualTo(Voice.DIRECT_QUOTE);
            assertThat(one.holder()).isNotNull();
        });
    }

    @Test
    void theVerbOfSayingIsTheOutletsAndTheWordsAreTheSpeakers() {
        List<PairEvidence> evidence = Seeded.analyze(
                        "2023-05-05",
                        "Macron accused Putin of lying. \u201cI condemn Belarus for this crime,\u201d Macron said.")
                .evidence();

        assertThat(of(evidence, "emmanuel-macron", "vladimir-putin"))
                .allMatch(one -> one.voice() == Voice.AUTHOR && one.holder() == null);
        assertThat(of(evidence, "emmanuel-macron", "BLR")).singleElement().satisfies(one -> {
            assertThat(one.voice()).isEqualTo(Voice.DIRECT_QUOTE);
            assertThat(one.holder()).isNotNull();
        });
    }

    @Test
    void aPairHasOneEvidenceInASentence() {
        List<PairEvidence> evidence = Seeded.analyze(
                        "2023-05-05",
                        "\u201cPutin is a liar,\u201d Macron said, \u201cand Putin is a criminal and I condemn Putin.\u201d")
                .evidence();

        Set<String> pairs = new HashSet<>();
        assertThat(evidence)
                .allMatch(one -> pairs.add(one.sentence().index() + " "
                        + one.opinion().source().actor().id() + " "
                        + one.opinion().target().actor().id()));
    }

    private static List<PairEvidence> of(List<PairEvidence> evidence, String source, String target) {
        return evidence.stream()
                .filter(one -> one.opinion().source().actor().id().equals(source)
                        && one.opinion().target().actor().id().equals(target))
                .toList();
    }
}
