package io.entente.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.actor.Mention;
import io.entente.analysis.ArticleAnalysis;
import io.entente.analysis.Seeded;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuoteTruthTest {

    /** The first quotation of a text: its kind and who speaks, {@code none} where there is none or nobody known speaks. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/truth/quotes.csv", numLinesToSkip = 1)
    void aQuotationHasItsKindAndSpeaker(String why, String date, String sentence, String kind, String speaker) {
        List<Quote> quotes = Seeded.analyze(date, sentence).quotes();

        assertThat(quotes.isEmpty() ? "none" : quotes.get(0).kind().label())
                .as(why)
                .isEqualTo(kind);
        assertThat(
                        quotes.isEmpty() || quotes.get(0).speaker() == null
                                ? "none"
                                : quotes.get(0).speaker().actor().id())
                .as(why)
                .isEqualTo(speaker);
    }

    /** A quotation of a text by its number, from 1: its kind and who speaks. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/truth/quote-chains.csv", numLinesToSkip = 1)
    void aFurtherQuotationHasItsSpeaker(String why, String date, String text, int number, String kind, String speaker) {
        List<Quote> quotes = Seeded.analyze(date, text).quotes().stream()
                .filter(quote -> quote.kind() != Quote.Kind.INDIRECT || kind.equals("indirect"))
                .toList();

        assertThat(quotes).as(why).hasSizeGreaterThanOrEqualTo(number);
        assertThat(quotes.get(number - 1).kind().label()).as(why).isEqualTo(kind);
        Mention said = quotes.get(number - 1).speaker();
        assertThat(said == null ? "none" : said.actor().id()).as(why).isEqualTo(speaker);
    }

    /** Whom the words in somebody's quotation mean, {@code none} where nobody. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/truth/first-persons.csv", numLinesToSkip = 1)
    void aFirstPersonIsTheSpeakerOrHisState(String why, String date, String text, String words, String actors) {
        ArticleAnalysis analysis = Seeded.analyze(date, text);

        String meant = analysis.mentions().stream()
                .filter(mention -> mention.span().of(analysis.text().text()).equals(words))
                .map(mention -> mention.actor().id())
                .collect(Collectors.joining(" "));
        assertThat(meant.isEmpty() ? "none" : meant).as(why).isEqualTo(actors);
    }

    @Test
    void aFirstPersonIsMarkedByItsRule() {
        ArticleAnalysis analysis =
                Seeded.analyze("2023-05-05", "\u201cWe will never give up our country,\u201d Zelensky said.");

        assertThat(analysis.mentions())
                .extracting(mention -> mention.kind() + " " + mention.rule())
                .startsWith("PRONOUN FIRST_PERSON", "PRONOUN SPEAKERS_STATE", "PRONOUN SPEAKERS_STATE");
        assertThat(analysis.mentions()).allMatch(mention -> mention.confidence() < 1);
    }

    @Test
    void theWordsOfADirectQuotationStandBetweenItsMarks() {
        ArticleAnalysis analysis =
                Seeded.analyze("2023-05-05", "\u201cWe will never give up our land,\u201d Zelensky said.");

        assertThat(analysis.quotes()).hasSize(1);
        assertThat(analysis.quotes().get(0).span().of(analysis.text().text()))
                .isEqualTo("We will never give up our land,");
        assertThat(analysis.quotes().get(0).verb()).isEqualTo("said");
        assertThat(analysis.quotes().get(0).confidence()).isBetween(0.5, 1.0);
    }

    @Test
    void aQuotationWithoutASpeakerHasNoConfidence() {
        assertThat(Seeded.analyze("2023-05-05", "\u201cThis is the end of the road,\u201d a taxi driver said.")
                        .quotes())
                .singleElement()
                .satisfies(quote -> assertThat(quote.confidence()).isZero());
    }

    @Test
    void aPronounOfTwoVerbsOfSayingIsOneMention() {
        ArticleAnalysis analysis = Seeded.analyze(
                "2017-10-15",
                "“We are ready,” Samuel Okonkwo said. “Iran must listen,” he said, adding that Iran lied.");

        assertThat(analysis.mentions().stream()
                        .filter(mention -> mention.rule() == Mention.Rule.PRONOUN_OF_SPEAKER)
                        .map(Mention::from))
                .hasSize(1);
    }
}
