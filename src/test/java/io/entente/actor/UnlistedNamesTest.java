package io.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.analysis.ArticleAnalysis;
import io.entente.analysis.Seeded;
import io.entente.article.Article;
import io.entente.article.DateOrigin;
import io.entente.article.Provenance;
import io.entente.article.PublicationDate;
import io.entente.pair.CoOccurrence;
import io.entente.pair.PairEvidence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnlistedNamesTest {

    private static final String STORY = """
            Farm minister says dam will be built

            A dam will be built in the valley, the engineer Harriet M. Vandermeer told reporters on Monday.
            The Northern Herders Alliance (NHA) opposes the dam. France praised Harriet Vandermeer on Tuesday.
            “Nobody asked the herders,” said Tobias Lindqvist, who leads the NHA.
            Ms. Vandermeer said that Lindqvist was wrong.
            Talbot Steel Corp. will make the gates. Critics of Talbot Steel say that it is too dear.
            """;

    private static ArticleAnalysis analyze(String title, String body, String outlet) {
        Provenance from = new Provenance("corpus/a.jsonl", 0, null, null, outlet, null);
        PublicationDate date = PublicationDate.ofDay(LocalDate.of(2023, 5, 5), DateOrigin.FIELD);
        return Seeded.ANALYZER.analyze(new Article(from, title, body, "en", date));
    }

    private static List<Mention> found(ArticleAnalysis analysis) {
        return analysis.mentions().stream()
                .filter(mention -> UnlistedNames.isDiscovered(mention.actor().id()))
                .toList();
    }

    private static List<String> surfaces(ArticleAnalysis analysis, String actorId) {
        return found(analysis).stream()
                .filter(mention -> mention.actor().id().equals(actorId))
                .map(mention -> mention.span().of(analysis.text().text()))
                .toList();
    }

    @Test
    void clustersTheFormsOfAName() {
        ArticleAnalysis analysis = analyze("", STORY, "Riverton Review");

        assertThat(surfaces(analysis, "~harriet-vandermeer"))
                .containsExactly("Harriet M. Vandermeer", "Harriet Vandermeer", "Vandermeer");
        assertThat(surfaces(analysis, "~tobias-lindqvist")).containsExactly("Tobias Lindqvist", "Lindqvist");
        assertThat(surfaces(analysis, "~northern-herders-alliance"))
                .containsExactly("Northern Herders Alliance", "NHA", "NHA");
        assertThat(surfaces(analysis, "~talbot-steel")).containsExactly("Talbot Steel Corp", "Talbot Steel");
        assertThat(found(analysis)).hasSize(10);
    }

    @Test
    void theLongestFormNamesTheCluster() {
        assertThat(found(analyze("", STORY, "Riverton Review")))
                .extracting(mention -> mention.actor().name())
                .contains("Harriet M. Vandermeer", "Talbot Steel Corp")
                .doesNotContain("Harriet Vandermeer", "NHA");
    }

    @Test
    void givesTheSameIdInAnotherArticle() {
        ArticleAnalysis other =
                analyze("", "The valley belongs to us, HARRIET said. Harriet Vandermeer left.", "Riverton Review");

        assertThat(surfaces(other, "~harriet-vandermeer")).containsExactly("Harriet Vandermeer");
    }

    @Test
    void saysWhichRuleAndHowSure() {
        assertThat(found(analyze("", STORY, "Riverton Review"))).allSatisfy(mention -> {
            assertThat(mention.confidence()).isBetween(0.4, mention.rule().confidence());
            assertThat(mention.isActor()).isTrue();
        });
        assertThat(found(analyze("", STORY, "Riverton Review")))
                .extracting(Mention::rule)
                .contains(
                        Mention.Rule.UNLISTED_PERSON,
                        Mention.Rule.UNLISTED_ORGANISATION,
                        Mention.Rule.UNLISTED_SHORT_FORM);
    }

    @Test
    void takesPartInEvidenceAndCoOccurrence() {
        ArticleAnalysis analysis = analyze("", STORY, "Riverton Review");

        assertThat(analysis.evidence())
                .filteredOn(one -> one.opinion().target().actor().id().equals("~harriet-vandermeer"))
                .filteredOn(one -> one.opinion().source().actor().id().equals("FRA"))
                .extracting(PairEvidence::polarity)
                .containsExactly(1);
        assertThat(analysis.coOccurrences())
                .extracting(CoOccurrence::pair)
                .extracting(pair -> pair.first() + " " + pair.second())
                .contains("FRA ~harriet-vandermeer");
    }

    @Test
    void aHeadlineGivesNoNameAndNamesWhomTheStoryNames() {
        String body = "The engineer Harriet Vandermeer left the company on Monday.";

        assertThat(found(analyze("Vandermeer Leaves, Bold Riverton Quits", body, "Riverton Review")))
                .extracting(mention -> mention.actor().id())
                .containsExactly("~harriet-vandermeer", "~harriet-vandermeer");
    }

    @Test
    void anOutletIsNobodyInItsOwnStory() {
        String body = "The minister told the Riverton Institute Review that the dam was safe. "
                + "The Riverton Institute Review asked him twice.";

        assertThat(found(analyze("", body, "Riverton Institute Review"))).isEmpty();
        assertThat(found(analyze("", body, "Riverton"))).isEmpty();
    }

    @Test
    void aMemberOfTheOutletIsNobodyInItsStory() {
        String body = "The dam is not safe, CNN's Harriet Vandermeer reports from the valley.";

        assertThat(found(analyze("", body, "CNN"))).isEmpty();
        assertThat(found(analyze("", body, "Riverton Review"))).hasSize(1);
    }

    @Test
    void anArticleWithoutAnUnlistedNameKeepsItsMentions() {
        ArticleAnalysis analysis = analyze("", "France condemned Iran on Monday.", "Riverton Review");

        assertThat(analysis.mentions()).extracting(m -> m.actor().id()).containsExactly("FRA", "IRN");
    }
}
