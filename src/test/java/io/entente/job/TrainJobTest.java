package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.support.SparkTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainJobTest {

    private static final List<String> AGAINST = List.of("blasted", "condemned", "mocked", "denounced");
    private static final List<String> FOR = List.of("praised", "thanked", "applauded", "hailed");
    private static final List<String> NEITHER = List.of("met", "called", "visited", "followed");
    private static final List<String> ENDS = List.of("on Monday", "in a speech", "after the vote", "this week");

    @TempDir
    Path temp;

    @BeforeEach
    void place() {
        SparkTest.session();
    }

    private static List<String> pairs() {
        List<String> lines = new ArrayList<>();
        for (int verb = 0; verb < AGAINST.size(); verb++) {
            for (String end : ENDS) {
                add(lines, AGAINST.get(verb), end, "neg_p_to_q");
                add(lines, FOR.get(verb), end, "pos_p_to_q");
                add(lines, NEITHER.get(verb), end, "neutral");
            }
        }
        return lines;
    }

    private static void add(List<String> lines, String verb, String end, String label) {
        String sentence = "Zorbul " + verb + " Klimpek " + end + ".";
        int from = sentence.indexOf("Klimpek");
        lines.add(
                "{\"id\": \"x" + lines.size() + "\", \"sentence\": \"" + sentence + "\", \"p_start\": 0, \"p_end\": 6,"
                        + " \"q_start\": " + from + ", \"q_end\": " + (from + 7) + ", \"label\": \"" + label + "\"}");
    }

    private Path labels() throws IOException {
        return Files.write(temp.resolve("labels.jsonl"), pairs());
    }

    private Outcome train(Path labels, String folder) {
        return Outcome.of(
                "train",
                "pair-sentiment",
                "--train",
                labels.toString(),
                "--fewest",
                "2",
                "--folds",
                "4",
                "--output",
                temp.resolve(folder).toString());
    }

    @Test
    void theSameLabelsGiveTheSameBytesAndAModelThatKnowsThem() throws IOException {
        Path labels = labels();

        Outcome first = train(labels, "one");
        assertThat(first.code()).as(first.err()).isZero();
        SparkTest.session();
        Outcome second = train(labels, "two");
        assertThat(second.code()).as(second.err()).isZero();

        Path model = temp.resolve("one/pair-sentiment.model");
        assertThat(Files.readAllBytes(model)).isEqualTo(Files.readAllBytes(temp.resolve("two/pair-sentiment.model")));
        assertThat(temp.resolve("one/pair-sentiment.md"))
                .content()
                .contains("96 cases of 48 sentences", "entente train");
        Outcome score = Outcome.of(
                "evaluate",
                "pair-sentiment",
                "--gold",
                labels.toString(),
                "--sentiment-model",
                temp.resolve("one").toString());
        assertThat(score.code()).isZero();
        assertThat(score.out()).contains("rows               48", "micro-F1           100.0", "made-up ones");
    }

    @Test
    void evaluatesGivenAnswersAndCountsAbsentOnesAsWrong() throws IOException {
        Path labels = labels();
        Path answers = temp.resolve("answers.jsonl");
        assertThat(Outcome.of("predict", "pair-sentiment", "--input", labels.toString(), "--output", answers.toString())
                        .code())
                .isZero();
        List<String> all = Files.readAllLines(answers);
        assertThat(all).hasSize(48).allMatch(line -> line.contains("\"p_neutral\""));
        Files.write(answers, all.subList(0, 24));

        Outcome score =
                Outcome.of("evaluate", "pair-sentiment", "--gold", labels.toString(), "--input", answers.toString());

        assertThat(score.code()).isZero();
        assertThat(score.out()).contains("rows               48").doesNotContain("made-up");
    }

    @Test
    void saysInOneLineWhatIsWrong() throws IOException {
        Path few = Files.write(temp.resolve("few.jsonl"), pairs().subList(0, 3));
        Path wrong =
                Files.write(temp.resolve("wrong.jsonl"), List.of(pairs().get(0).replace("neg_p_to_q", "angry")));

        assertThat(train(few, "none").err()).contains("Only 3 different sentences");
        assertThat(train(wrong, "none").err()).contains("line 1", "'angry' is no label");
        assertThat(train(temp.resolve("absent.jsonl"), "none").err()).contains("Cannot read");
        assertThat(Outcome.of("train", "weather", "--train", few.toString(), "--output", temp.toString())
                        .err())
                .contains("'weather' cannot be learned");
        assertThat(Outcome.of("run", "--sentiment-model", temp.toString()).err())
                .contains("entente train");
        assertThat(train(few, "none").code()).isEqualTo(2);
    }
}
