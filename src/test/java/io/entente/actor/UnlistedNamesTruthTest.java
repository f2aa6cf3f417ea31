package io.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.analysis.ArticleAnalysis;
import io.entente.analysis.Seeded;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which names of a text are unlisted actors, by the truth table: {@code none}, or the surfaces with their types. */
class UnlistedNamesTruthTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/truth/names.csv", numLinesToSkip = 1)
    void findsNamesThatNobodyListed(String why, String sentence, String expected) {
        ArticleAnalysis analysis = Seeded.analyze("2023-05-05", sentence);
        String found = analysis.mentions().stream()
                .filter(mention -> UnlistedNames.isDiscovered(mention.actor().id()))
                .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
                .map(mention -> mention.span().of(sentence) + "|"
                        + mention.actor().type().label())
                .collect(Collectors.joining("; "));

        assertThat(found.isEmpty() ? "none" : found).as(why).isEqualTo(expected);
    }
}
