package io.entente.pair;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.analysis.ArticleAnalysis;
import io.entente.analysis.Seeded;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoOccurrenceCounterTest {

    private static List<CoOccurrence> count(String body) {
        ArticleAnalysis analysis = Seeded.analyze("2023-05-05", body);
        return CoOccurrenceCounter.count(
                analysis.mentions(), analysis.sentences().size());
    }

    @Test
    void countsSentencesAndWindows() {
        assertThat(
                        count(
                                "France thanked Germany. France waited. Nobody spoke. It rained. Germany waited. Spain waited."))
                .containsExactly(
                        new CoOccurrence(ActorPair.of("DEU", "ESP"), 0, 1),
                        new CoOccurrence(ActorPair.of("DEU", "FRA"), 1, 1),
                        new CoOccurrence(ActorPair.of("ESP", "FRA"), 0, 0));
    }

    @Test
    void countsAShortArticleAsOneWindow() {
        assertThat(count("France thanked Germany."))
                .containsExactly(new CoOccurrence(ActorPair.of("DEU", "FRA"), 1, 1));
    }

    @Test
    void leavesOutPlacesWhereThingsHappen() {
        assertThat(count("France won a match in Germany.")).isEmpty();
    }

    @Test
    void pairsTheMostMentionedActorsOnly() {
        StringBuilder body = new StringBuilder();
        Seeded.file("actors/actors.csv")
                .lines()
                .filter(line -> line.contains(",state,"))
                .limit(120)
                .forEach(line -> body.append(line.split(",")[1]).append(" waited. "));
        List<CoOccurrence> pairs = count(body.toString());
        int most = CoOccurrenceCounter.MOST_ACTORS;

        assertThat(pairs).hasSizeLessThanOrEqualTo(most * (most - 1) / 2).hasSizeGreaterThan(2000);
        assertThat(pairs.stream().map(CoOccurrence::pair).toList()).isSorted();
    }
}
