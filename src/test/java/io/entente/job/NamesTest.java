package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesTest {

    @TempDir
    Path temp;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(temp.resolve(name), content);
    }

    private Outcome predict(Path input, Path output) {
        return Outcome.of("predict", "names", "--input", input.toString(), "--output", output.toString());
    }

    @Test
    void predictsNamesByCodePoints() throws IOException {
        Path input = file(
                "in.jsonl",
                "{\"id\": \"a\", \"text\": \"\ud83d\ude00 Then Harriet Vandermeer said that Germany would join.\"}\n\n"
                        + "{\"id\": \"b\", \"text\": \"nobody\"}\n");
        Path output = temp.resolve("out.jsonl");

        assertThat(predict(input, output).code()).isZero();
        assertThat(Files.readAllLines(output))
                .containsExactly(
                        "{\"id\":\"a\",\"entities\":[{\"start\":7,\"end\":25,\"type\":\"person\"},"
                                + "{\"start\":36,\"end\":43,\"type\":\"location\"}]}",
                        "{\"id\":\"b\",\"entities\":[]}");
    }

    @Test
    void namesTheLineWithoutAText() throws IOException {
        Outcome outcome = predict(file("in.jsonl", "{\"id\": \"a\"}\n"), temp.resolve("out.jsonl"));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("line 1", "text").hasLineCount(1);
    }

    @Test
    void trainsOnLinesAndOnColumns() throws IOException {
        String text = "Then Jane Doe left Oslo.";
        Path lines = file(
                "a.jsonl",
                "{\"text\": \"" + text + "\", \"entities\": [{\"start\": 5, \"end\": 13, \"type\": \"person\"}]}\n");
        Path columns = file(
                "b.iob2",
                "# text = " + text
                        + "\n1\tThen\tO\n2\tJane\tB-PER\n3\tDoe\tI-PER\n4\tleft\tO\n5\tOslo\tB-LOC\n6\t.\tO\n\n");
        Path model = temp.resolve("names.model");
        Outcome outcome = Outcome.of(
                "train", "names", "--train", lines.toString(), columns.toString(), "--output", temp.toString());

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(model).isNotEmptyFile();
    }

    @Test
    void refusesWhatCannotBeTrained() throws IOException {
        String out = temp.resolve("m").toString();
        Path wrong = file("a.jsonl", "{\"entities\": []}\n");

        assertThat(Outcome.of("train", "ships", "--train", wrong.toString(), "--output", out)
                        .err())
                .contains("ships", "names");
        assertThat(Outcome.of("train", "names", "--train", temp + "/none", "--output", out)
                        .err())
                .contains("none");
        assertThat(Outcome.of("train", "names", "--train", wrong.toString(), "--output", out)
                        .err())
                .contains("line 1", "text");
    }
}
