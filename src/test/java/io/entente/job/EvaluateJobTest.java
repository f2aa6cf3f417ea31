package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The arithmetic of evaluate on a few rows that can be counted by hand. */
class EvaluateJobTest {

    @TempDir
    private Path temp = Path.of("");

    @Test
    void actorsAreRightWronglyLinkedOrMissed() throws IOException {
        Path gold = file("gold.jsonl", """
                {"id": "a", "kind": "title", "ref": "person", "actor": "José Ruiz-Díaz"}
                {"id": "b", "kind": "title", "ref": "generic"}
                {"id": "c", "kind": "place", "ref": "state", "actor": "FRA"}
                {"id": "d", "kind": "place", "ref": "place"}
                {"id": "e", "kind": "place", "ref": "unclear"}
                """);
        Path answers = file("answers.jsonl", """
                {"id": "a", "ref": "person", "actor": "Jose Ruiz Diaz"}
                {"id": "b", "ref": "person", "actor": "Ann Doe"}
                {"id": "c", "ref": "place"}
                {"id": "d", "ref": "modifier"}
                """);

        assertThat(evaluate("actors", gold, answers))
                .containsPattern("all +4 +0.500 +0.250 +0.250")
                .containsPattern("kind title +2 +0.500 +0.500 +0.000")
                .containsPattern("meant place +1 +1.000");
    }

    @Test
    void namesAreMatchedStrictlyAndByOverlap() throws IOException {
        Path gold = file("gold.jsonl", """
                {"id": "a", "text": "The Ann Doe Fund's vote of May", "entities": [
                 {"start": 4, "end": 16, "type": "org"}, {"start": 19, "end": 30, "type": "other"}]}
                """.replace("\n ", " "));
        Path answers = file("answers.jsonl", """
                {"id": "a", "entities": [{"start": 0, "end": 18, "type": "org"}, {"start": 8, "end": 11, "type": "org"},
                 {"start": 27, "end": 30, "type": "person"}]}
                """.replace("\n ", " "));

        assertThat(evaluate("names", gold, answers))
                .containsPattern("strict +all +0.5000 +1.0000 +0.6667 +1")
                .containsPattern("relaxed +org +0.5000 +1.0000 +0.6667 +1");
    }

    @Test
    void pairsOfArticlesAreRequiredOrAllowed() throws IOException {
        Path gold = file("gold.jsonl", """
                {"article": "x", "source": "U.S. Congress", "target": "FRA", "polarity": "negative", "need": "required"}
                {"article": "x", "source": "FRA", "target": "Ann Doe", "polarity": "positive", "need": "required"}
                {"article": "x", "source": "FRA", "target": "DEU", "polarity": "mixed", "need": "optional"}
                """);
        Path answers = file("answers.jsonl", """
                {"article": "x", "source": "US Congress", "target": "FRA", "polarity": "negative"}
                {"article": "x", "source": "FRA", "target": "Ann Doe", "polarity": "negative"}
                {"article": "x", "source": "FRA", "target": "DEU", "polarity": "positive"}
                {"article": "x", "source": "DEU", "target": "FRA", "polarity": "positive"}
                """);

        assertThat(evaluate("articles", gold, answers))
                .contains(
                        "drawn 4, required 2, precision 0.500, recall 0.500, F1 0.500, opposite sign 1, not labelled 1");
    }

    @Test
    void eventsHaveSignsAndClasses() throws IOException {
        Path gold = file("gold.jsonl", """
                {"id": "a", "label": "positive", "quad": "verbal_cooperation"}
                {"id": "b", "label": "negative", "quad": "verbal_conflict"}
                {"id": "c", "label": "negative", "quad": "material_conflict"}
                {"id": "d", "label": "negative", "quad": "material_conflict"}
                """);
        Path answers = file("answers.jsonl", """
                {"id": "a", "label": "positive", "quad": "material_cooperation"}
                {"id": "b", "label": "negative", "quad": "material_conflict"}
                {"id": "c", "label": "negative", "quad": "material_conflict"}
                """);

        assertThat(evaluate("event-class", gold, answers))
                .contains("sign: accuracy 75.0, macro-F1 90.0", "quad: accuracy 25.0, macro-F1 16.7")
                .containsPattern("negative +1.000 +0.667 +0.800 +3");
    }

    @Test
    void anEventIsClassedWithoutLabels() throws IOException {
        Path gold = file("gold.jsonl", """
                {"id": "a", "sentence": "😀 Peru expelled three envoys of Chile.", "source_start": 2, "source_end": 6,
                 "target_start": 32, "target_end": 37, "label": "negative", "quad": "material_conflict"}
                """.replace("\n ", " "));
        Outcome outcome = Outcome.of("evaluate", "event-class", "--gold", gold.toString());

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("quad: accuracy 100.0");
    }

    @Test
    void articlesNeedTheirTexts() throws IOException {
        Path gold = file("gold.jsonl", "");
        Outcome outcome = Outcome.of("evaluate", "articles", "--gold", gold.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--texts").hasLineCount(1);
    }

    @Test
    void anUnknownTaskIsNamed() throws IOException {
        Outcome outcome = Outcome.of(
                "evaluate", "weather", "--gold", file("gold.jsonl", "").toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("'weather' cannot be evaluated", "pair-sentiment");
    }

    private static String evaluate(String task, Path gold, Path answers) {
        Outcome outcome = Outcome.of("evaluate", task, "--gold", gold.toString(), "--input", answers.toString());
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        return outcome.out();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(temp.resolve(name), content);
    }
}
