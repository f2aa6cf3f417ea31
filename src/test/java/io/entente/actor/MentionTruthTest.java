package io.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.analysis.ArticleAnalysis;
import io.entente.analysis.Seeded;
import io.entente.text.Span;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Whom the last place of a surface in a text means, by the truth tables; {@code none} where it means nobody listed who acts. */
class MentionTruthTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/truth/metonyms.csv", numLinesToSkip = 1)
    void aPlaceActsOrIsAPlace(String why, String date, String sentence, String surface, String expected) {
        assertThat(actors(date, sentence, surface, mention -> true)).as(why).isEqualTo(ids(expected));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/truth/demonyms.csv", numLinesToSkip = 1)
    void anAdjectiveMeansAStateOrItsPeople(String why, String date, String sentence, String surface, String expected) {
        assertThat(actors(date, sentence, surface, mention -> true)).as(why).isEqualTo(ids(expected));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvFileSource(resources = "/truth/titles.csv", numLinesToSkip = 1)
    void aTitleMeansItsHolderAtTheDate(String why, String date, String sentence, String surface, String expected) {
        assertThat(actors(date, sentence, surface, MentionTruthTest::isPerson))
                .as(why)
                .isEqualTo(ids(expected));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/truth/persons.csv", numLinesToSkip = 1)
    void aSurnameMeansAPersonOrSomebodyElse(String why, String date, String sentence, String surface, String expected) {
        assertThat(actors(date, sentence, surface, MentionTruthTest::isPerson))
                .as(why)
                .isEqualTo(ids(expected));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/truth/coreference.csv", numLinesToSkip = 1)
    void aNounOrPronounMeansWhoWasNamedBefore(String why, String date, String text, String surface, String expected) {
        assertThat(actors(date, text, surface, mention -> true))
                .as(why)
                .isEqualTo(expected.equals("none") ? List.of() : List.of(expected.split("\\|")));
    }

    private static boolean isPerson(Mention mention) {
        return mention.actor().isPerson();
    }

    private static List<String> ids(String expected) {
        return expected.equals("none") ? List.of() : List.of(expected);
    }

    private static List<String> actors(String date, String sentence, String surface, Predicate<Mention> kept) {
        ArticleAnalysis analysis = Seeded.analyze(date, sentence);
        int start = sentence.lastIndexOf(surface);
        assertThat(start).as("'" + surface + "' in '" + sentence + "'").isNotNegative();
        Span place = new Span(start, start + surface.length());
        return analysis.mentions().stream()
                .filter(mention -> mention.isActor() && mention.span().overlaps(place))
                .filter(kept)
                .map(mention -> mention.actor().id())
                .filter(id -> !UnlistedNames.isDiscovered(id))
                .toList();
    }
}
