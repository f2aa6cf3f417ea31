package io.entente.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.analysis.ArticleAnalysis;
import io.entente.analysis.Seeded;
import io.entente.pair.PairEvidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ArrowTruthTest {

    /** How the source stands towards the target: 1 for, -1 against, 0 neither or nothing. Both are named in the sentence. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/truth/arrows.csv", numLinesToSkip = 1)
    void anArrowPointsWhereEnglishSays(
            String why, String date, String sentence, String source, String target, int polarity) {
        ArticleAnalysis analysis = Seeded.analyze(date, sentence);

        assertThat(polarities(analysis, source, target))
                .as(why)
                .allMatch(found -> found == polarity)
                .hasSizeGreaterThanOrEqualTo(polarity == 0 ? 0 : 1);
        assertThat(analysis.mentions().stream().map(mention -> mention.actor().id()))
                .as(why)
                .contains(source, target);
    }

    private static List<Integer> polarities(ArticleAnalysis analysis, String source, String target) {
        return analysis.evidence().stream()
                .filter(evidence -> evidence.opinion().source().actor().id().equals(source))
                .filter(evidence -> evidence.opinion().target().actor().id().equals(target))
                .map(PairEvidence::polarity)
                .toList();
    }

    @Test
    void everyOrderedPairOfASentenceHasOneOpinion() {
        ArticleAnalysis analysis =
                Seeded.analyze("2023-05-05", "France and Germany condemned Iran, and Iran criticised France.");

        assertThat(analysis.evidence().stream()
                        .map(evidence -> evidence.opinion().source().actor().id() + " "
                                + evidence.opinion().target().actor().id()))
                .containsExactlyInAnyOrder("FRA IRN", "DEU IRN", "IRN FRA", "IRN DEU", "FRA DEU", "DEU FRA");
    }

    @Test
    void aDecidedArrowNamesItsCue() {
        ArticleAnalysis analysis = Seeded.analyze("2023-05-05", "France condemned Iran.");
        PairOpinion opinion = analysis.evidence().get(0).opinion();

        assertThat(opinion.cue()).extracting(Cue::lemma).isEqualTo("condemn");
        assertThat(analysis.tokens().form(opinion.cueFrom())).isEqualTo("condemned");
        assertThat(opinion.probabilities().score()).isNegative();
    }
}
