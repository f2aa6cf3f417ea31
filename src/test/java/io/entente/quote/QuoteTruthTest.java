package io.entente.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.analysis.ArticleAnalysis;
import io.entente.analysis.Seeded;
import java.util.List;
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
}
