package io.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.analysis.Seeded;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** The dateline of a story's first paragraph; empty where it has none. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/truth/datelines.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void aStoryBeginsAfterItsDateline(String why, String paragraph, @Nullable String dateline) {
        ZonedText text = ZonedText.of(Seeded.article("2024-01-31", TITLE, paragraph + "\n\n" + paragraph));

        List<Zone> datelines = text.zones().stream()
                .filter(zone -> zone.kind() == ZoneKind.DATELINE)
                .toList();
        assertThat(datelines.stream().map(zone -> zone.span().of(text.text()).stripTrailing()))
                .as(why)
                .isEqualTo(dateline == null ? List.of() : List.of(dateline));
        assertThat(text.zones().get(text.zones().size() - 1).kind()).isEqualTo(ZoneKind.BODY);
    }

    @Test
    void aStoryInOneParagraphIsNoPostForThePostInIt() {
        String post = " The hall is full! pic.twitter.com/abc123 — Jane Miller (@janemiller) May 5, 2023 ";
        String story = (LEAD + " ").repeat(10) + post + (LEAD + " ").repeat(10);

        assertThat(zones("", story).stream().map(Zone::kind)).containsExactly(ZoneKind.LEAD);
        assertThat(zones("", post.strip()).stream().map(Zone::kind)).containsExactly(ZoneKind.POST);
    }

    @Test
    void linesThatRecurAreNoStory() {
        String mission = "Our newsroom has told the valley what is new since 1911.";
        RecurringLines recurring = lines(mission, "Donate 5 coins today");
        String body = "Our Newsroom has told the valley what is new since 2011\n" + LEAD + " " + mission
                + " Then they left.\nDonate 20 coins today!\nNobody smiled.";
        ZonedText text = ZonedText.of(Seeded.article("2024-01-31", TITLE, body), recurring);

        assertThat(text.zones().stream()
                        .map(zone -> zone.kind().label() + ": "
                                + zone.span().of(text.text()).strip()))
                .containsExactly(
                        "headline: " + TITLE,
                        "boilerplate: Our Newsroom has told the valley what is new since 2011",
                        "lead: " + LEAD,
                        "boilerplate: " + mission,
                        "body: Then they left.",
                        "boilerplate: Donate 20 coins today!",
                        "body: Nobody smiled.");
    }

    @Test
    void numbersOfATableAreWhatItSays() {
        assertThat(RecurringLines.digestsOf("Net 12 vs 11 mln"))
                .isNotEqualTo(RecurringLines.digestsOf("Net 14 vs 12 mln"));
        assertThat(RecurringLines.digestsOf("Hide caption 3 of 18"))
                .isEqualTo(RecurringLines.digestsOf("Hide Caption 12 of 24"));
    }

    @Test
    void linesOfASetLengthAreParagraphsTogether() {
        String body = """
                    Foreign ministers of the two countries met again on Monday
                for a second round of talks, the first since the visit of the
                Chancellor in May.
                    They spoke about the border for eleven hours, said nothing
                and left.
                """;

        assertThat(zones("", body.stripTrailing()).stream().map(Zone::kind))
                .containsExactly(ZoneKind.LEAD, ZoneKind.BODY);
        assertThat(zones("", "The hall was empty\nNobody smiled\nthey left\nThe end").stream()
                        .map(Zone::kind))
                .hasSize(4);
    }

    @Test
    void shortSentencesOfAStoryAreNotLookedAt() {
        assertThat(RecurringLines.digestsOf("He declined. Nobody in the hall had expected the vote."))
                .hasSize(2);
        assertThat(RecurringLines.digestsOf("…\n--\n")).isEmpty();
    }

    private static RecurringLines lines(String... lines) {
        return RecurringLines.of(RecurringLines.digestsOf(String.join("\n", lines)).stream()
                .mapToLong(Long::longValue)
                .toArray());
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
