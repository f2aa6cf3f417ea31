package io.entente.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.analysis.ArticleAnalysis;
import io.entente.analysis.Seeded;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class HappeningTruthTest {

    /** What the source does to the target, and how the sentence puts it; {@code none} where nothing joins them. */
    @ParameterizedTest(name = "{0}: {1} ({2} {3})")
    @CsvFileSource(resources = "/truth/happenings.csv", numLinesToSkip = 1)
    void evidenceTellsWhatHappensAndWhetherItDoes(
            String why,
            String sentence,
            String source,
            String target,
            String eventClass,
            boolean negated,
            String modality,
            String tense) {
        ArticleAnalysis analysis = Seeded.analyze("2023-05-05", sentence);

        List<String> found = analysis.evidence().stream()
                .map(evidence -> evidence.opinion())
                .filter(opinion -> opinion.source().actor().id().equals(source))
                .filter(opinion -> opinion.target().actor().id().equals(target))
                .map(PairOpinion::happening)
                .map(told -> label(told.eventClass()) + " " + told.isNegated() + " " + label(told.mood()) + " "
                        + label(told.tense()))
                .toList();

        assertThat(found).as(why).containsExactly(eventClass + " " + negated + " " + modality + " " + tense);
    }

    private static String label(@Nullable Enum<?> value) {
        return value == null ? "none" : value.name().toLowerCase(Locale.ROOT);
    }
}
