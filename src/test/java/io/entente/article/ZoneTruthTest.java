package io.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.analysis.Seeded;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ZoneTruthTest {

    private static final String TITLE = "Ministers meet again in Geneva";
    private static final String LEAD = "Foreign ministers met again on Monday for a second round of talks.";

    /** Each paragraph of the table stands after a title and a lead. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/truth/zones.csv", numLinesToSkip = 1)
    void aParagraphIsWhatTheTruthTableSays(String why, String paragraph, String expected) {
        List<Zone> zones = zones(TITLE, LEAD + "\n\n" + paragraph);

        assertThat(zones).hasSize(3);
        assertThat(zones.get(2).kind().label()).as(why).isEqualTo(expected);
    }

    @Test
    void theFirstParagraphOfTheStoryIsTheLead() {
        String body = "By Jane Miller\nPhoto: AFP\n" + LEAD + "\nThe talks went on.";

        assertThat(zones(TITLE, body).stream().map(Zone::kind))
                .containsExactly(ZoneKind.HEADLINE, ZoneKind.BYLINE, ZoneKind.CAPTION, ZoneKind.LEAD, ZoneKind.BODY);
    }

    @Test
    void zonesCoverTheTextAndDoNotOverlap() {
        Article article = Seeded.article("2024-01-31", "  " + TITLE + " ", "\n" + LEAD + "\n \n\nMore.\n");
        ZonedText text = ZonedText.of(article);

        assertThat(text.text()).isEqualTo(TITLE + "\n\n" + article.body());
        assertThat(text.text().substring(text.bodyStart())).isEqualTo(article.body());
        assertThat(text.zones().stream().map(zone -> zone.span().of(text.text())))
                .containsExactly(TITLE, LEAD, "More.");
    }

    @Test
    void aTextWithoutATitleBeginsWithItsBody() {
        assertThat(ZonedText.of(Seeded.article("none", "", LEAD)).bodyStart()).isZero();
    }

    private static List<Zone> zones(String title, String body) {
        return ZonedText.of(Seeded.article("2024-01-31", title, body)).zones();
    }
}
