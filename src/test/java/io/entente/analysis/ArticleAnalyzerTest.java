package io.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.actor.Actor;
import io.entente.actor.Mention;
import io.entente.article.ZoneKind;
import io.entente.pair.CoOccurrenceCounter;
import io.entente.pair.PairEvidence;
import io.entente.pair.Voice;
import io.entente.quote.Quote;
import io.entente.sentiment.CuePath;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ArticleAnalyzerTest {

    private static final List<String> NAMES =
            List.of("Donald Trump", "Vladimir Putin", "Xi Jinping", "France", "Germany", "Iran", "NATO", "Moscow");

    @Property(tries = 400)
    void readsAnyTextAndPointsIntoIt(@ForAll @From("texts") String title, @ForAll @From("texts") String body) {
        ArticleAnalysis analysis = Seeded.ANALYZER.analyze(Seeded.article("2024-01-31", title, "x " + body));
        int length = analysis.text().text().length();
        int tokens = analysis.tokens().size();
        int sentences = analysis.sentences().size();

        assertThat(analysis.zones()).hasSize(sentences);
        int last = 0;
        for (Mention mention : analysis.mentions()) {
            if (!mention.sharesItsPlace()) {
                assertThat(mention.from()).isGreaterThanOrEqualTo(last);
            }
            assertThat(mention.from()).isLessThan(mention.to());
            assertThat(mention.to()).isLessThanOrEqualTo(tokens);
            assertThat(mention.span()).isEqualTo(analysis.tokens().span(mention.from(), mention.to()));
            assertThat(mention.sentence()).isLessThan(sentences);
            assertThat(analysis.sentences().get(mention.sentence()).span().contains(mention.span()))
                    .isTrue();
            last = mention.to();
        }
        assertThat(analysis.mentions().stream()
                        .map(mention -> mention.from() + " " + mention.to() + " "
                                + mention.actor().id()))
                .doesNotHaveDuplicates();
        for (Quote quote : analysis.quotes()) {
            assertThat(quote.span().end()).isLessThanOrEqualTo(length);
            assertThat(quote.from()).isLessThan(quote.to());
            assertThat(quote.to()).isLessThanOrEqualTo(tokens);
        }
        for (PairEvidence evidence : analysis.evidence()) {
            assertThat(evidence.opinion().source().actor())
                    .isNotEqualTo(evidence.opinion().target().actor());
            assertThat(evidence.opinion().path() == CuePath.LINKED
                            || evidence.opinion().target().sentence()
                                    == evidence.sentence().index())
                    .isTrue();
            assertThat(evidence.opinion().path() == CuePath.QUOTED
                            || evidence.opinion().source().sentence()
                                    == evidence.sentence().index())
                    .isTrue();
            assertThat(evidence.opinion().cue() == null || evidence.opinion().cueFrom() >= 0)
                    .isTrue();
            assertThat(evidence.opinion().cueTo()).isLessThanOrEqualTo(tokens);
        }
    }

    @Property(tries = 100)
    void readsTheSameArticleTheSameWayTwice(@ForAll @From("texts") String body) {
        ArticleAnalysis first = Seeded.analyze("2024-01-31", "x " + body);
        ArticleAnalysis second = Seeded.analyze("2024-01-31", "x " + body);

        assertThat(second.mentions()).isEqualTo(first.mentions());
        assertThat(second.quotes()).isEqualTo(first.quotes());
        assertThat(second.evidence()).isEqualTo(first.evidence());
        assertThat(second.coOccurrences()).isEqualTo(first.coOccurrences());
    }

    @Test
    void aSentenceWithTenThousandNamesGivesOneOpinionAPair() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            body.append(NAMES.get(i % NAMES.size())).append(i % 50 == 49 ? " condemned " : ", ");
        }
        body.append("and nobody else spoke.");
        ArticleAnalysis analysis = Seeded.analyze("2024-01-31", body.toString());

        assertThat(analysis.sentences()).hasSize(1);
        assertThat(analysis.mentions()).hasSizeGreaterThan(5_000);
        assertThat(analysis.evidence()).hasSizeBetween(1, NAMES.size() * (NAMES.size() - 1));
    }

    @Test
    void aListOfManyActorsWithoutACueGivesNoEvidence() {
        ArticleAnalysis analysis = Seeded.analyze(
                "2024-01-31",
                "Present were France, Germany, Italy, Spain, Poland, Norway, Sweden, Finland, Denmark, Austria, Greece, "
                        + "Ireland, Portugal and Belgium.");

        assertThat(analysis.mentions()).hasSize(14);
        assertThat(analysis.evidence()).isEmpty();
        assertThat(analysis.coOccurrences()).hasSize(14 * 13 / 2);
    }

    @Test
    void anArticleOfFiveThousandSentencesGivesEvidenceForEachOfThem() {
        ArticleAnalysis analysis = Seeded.analyze(
                "2024-01-31", "\u201cWe are here,\u201d Putin said. France condemned Iran. ".repeat(2_500));
        int most = CoOccurrenceCounter.MOST_ACTORS;

        assertThat(analysis.sentences()).hasSize(5_000);
        assertThat(analysis.evidence()).hasSize(2 * 2_500);
        assertThat(analysis.coOccurrences()).hasSizeLessThanOrEqualTo(most * (most - 1) / 2);
    }

    @Test
    void tellsTheVoiceOfAnAttitude() {
        List<PairEvidence> evidence = Seeded.analyze(
                        "2023-05-05",
                        "France condemned Iran. Germany said that Russia attacked Ukraine. "
                                + "\u201cChina supports Russia,\u201d Joe Biden said on Monday.")
                .evidence();

        assertThat(voice(evidence, "FRA", "IRN")).isEqualTo(Voice.AUTHOR);
        assertThat(voice(evidence, "RUS", "UKR")).isEqualTo(Voice.INDIRECT_QUOTE);
        assertThat(voice(evidence, "CHN", "RUS")).isEqualTo(Voice.DIRECT_QUOTE);
        assertThat(evidence.stream().filter(one -> one.voice() == Voice.DIRECT_QUOTE))
                .isNotEmpty()
                .allSatisfy(
                        one -> assertThat(one.holder()).extracting(Actor::id).isEqualTo("joe-biden"));
    }

    private static Voice voice(List<PairEvidence> evidence, String source, String target) {
        return evidence.stream()
                .filter(one -> one.opinion().source().actor().id().equals(source))
                .filter(one -> one.opinion().target().actor().id().equals(target))
                .findFirst()
                .orElseThrow()
                .voice();
    }

    @Test
    void readsTheHeadlineAndLeavesOutWhatIsNoStory() {
        ArticleAnalysis analysis = Seeded.ANALYZER.analyze(Seeded.article(
                "2023-05-05",
                "France condemns Iran",
                "By Donald Trump\nGermany thanked Poland.\nRead more: Spain and Italy"));

        assertThat(analysis.zones()).containsExactly(ZoneKind.HEADLINE, ZoneKind.LEAD);
        assertThat(analysis.mentions().stream().map(mention -> mention.actor().id()))
                .containsExactly("FRA", "IRN", "DEU", "POL");
    }

    @Test
    void refusesAThresholdThatIsNoProbability() {
        assertThatThrownBy(() -> new AnalysisSettings(0, true)).hasMessageContaining("0.0");
        assertThatThrownBy(() -> new AnalysisSettings(1.5, true)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> new AnalysisSettings(Double.NaN, true)).hasMessageContaining("NaN");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(150);
        Arbitrary<String> news = Arbitraries.of(
                        "Donald Trump",
                        "Trump",
                        "the French president",
                        "Moscow",
                        "Russia",
                        "Russian forces",
                        "he",
                        "said",
                        "told",
                        "that",
                        "condemned",
                        "supports",
                        "criticism of",
                        "sanctions against",
                        "not",
                        "by",
                        "and",
                        ",",
                        ".",
                        ". ",
                        "\n",
                        "\n\n",
                        "\u201c",
                        "\u201d",
                        "\"",
                        "'s",
                        "\u2019s",
                        "I",
                        "we",
                        "the",
                        "of",
                        "president",
                        "(",
                        ")",
                        "-",
                        "former",
                        "his",
                        "counterpart",
                        "Mr.",
                        "U.S.",
                        "\ud83d\ude00",
                        "\ud83d",
                        "relations with",
                        "between",
                        "according to",
                        "Posted by",
                        "@",
                        "pic.twitter.com/",
                        "THE",
                        "PRESIDENT OF")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
        return Arbitraries.oneOf(any, news);
    }
}
