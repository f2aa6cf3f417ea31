package io.entente.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.analysis.Seeded;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ArticleTest {

    @Test
    void refusesABlankBody() {
        assertThatThrownBy(() -> Seeded.article("none", "Title", " \n ")).hasMessageContaining("corpus/a.jsonl");
    }

    @Test
    void hasTheIdOfItsPlaceAndTheDigestOfItsWords() {
        Article article = Seeded.article("2024-01-31", "A  title", "One\n\ntwo.");
        Article spaced = Seeded.article("none", "A title ", " One two.");
        Article moved = new Article(
                new Provenance("corpus/a.jsonl", 1, null, null, null, null),
                article.title(),
                article.body(),
                "en",
                article.date());

        assertThat(spaced.id()).isEqualTo(article.id());
        assertThat(moved.id()).isNotEqualTo(article.id());
        assertThat(spaced.contentDigest()).isEqualTo(article.contentDigest());
        assertThat(Seeded.article("none", "A", "title One two.").contentDigest())
                .isNotEqualTo(article.contentDigest());
    }

    @Test
    void aDateIsAsLongAsItsPrecisionSays() {
        PublicationDate day = PublicationDate.ofDay(LocalDate.of(2024, 2, 3), DateOrigin.FIELD);
        PublicationDate month = PublicationDate.ofMonth(YearMonth.of(2024, 2), DateOrigin.PATH);
        PublicationDate year = PublicationDate.ofYear(2024, DateOrigin.HEAD);

        assertThat(day.last()).isEqualTo(day.first());
        assertThat(month.last()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(month.day()).isEmpty();
        assertThat(month.month()).contains(YearMonth.of(2024, 2));
        assertThat(year.last()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(year.month()).isEmpty();
        assertThat(PublicationDate.UNKNOWN.isKnown()).isFalse();
        assertThatThrownBy(() -> new PublicationDate(LocalDate.EPOCH, DatePrecision.DAY, DateOrigin.NONE))
                .hasMessageContaining("NONE");
    }

    @Test
    void aRejectIsOneShortLine() {
        Reject reject = new Reject("a.csv", 3, RejectReason.BROKEN_CSV, "a\nb\u0007c", "x ".repeat(5000));

        assertThat(reject.message()).isEqualTo("a b c");
        assertThat(reject.excerpt().length()).isLessThanOrEqualTo(Reject.EXCERPT_CHARS);
    }

    @Test
    void theDatelineNamesTheAgency() {
        assertThat(Origin.of("GENEVA (Reuters) - Talks went on.")).contains("Reuters");
        assertThat(Origin.of("Talks went on.\nReporting by Reuters")).contains("Reuters");
        assertThat(Origin.of("Talks with the Reuters foundation went on in a hall."))
                .isEmpty();
    }
}
