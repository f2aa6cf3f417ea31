package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over a small corpus that changes in every way between them, compared. */
class DiffJobTest {

    private static final String STAYS =
            "France condemned Iran on Monday. The weather was mild in the north of the country.";

    @TempDir
    Path temp;

    @Test
    void tellsWhichPairsChangedAndWhy() throws IOException {
        article("stays", STAYS);
        article("goes", "Poland praised Ukraine on Monday. Nobody else was there to say anything about it.");
        article("rewritten", "Turkey condemned Israel on Monday. It was a cold day, and few had come to listen.");
        article("calm", "Spain thanked Portugal on Monday. The trains were late, as they had been all week.");
        String first = run();
        Files.delete(temp.resolve("news/goes.jsonl"));
        article("rewritten", "Turkey praised Israel on Monday. It was a warm day, and many had come to listen.");
        article("comes", "Japan condemned North Korea on Monday. The ships were back in port by the evening.");
        article("copy", STAYS);
        String second = run();

        JsonNode answer = diff(first, second);

        assertThat(answer.get("made_differently").fieldNames()).toIterable().containsExactly("input");
        assertThat(answer.get("articles").toString()).isEqualTo("{\"only_a\":1,\"only_b\":2,\"changed\":1,\"same\":2}");
        Map<String, String> causes = new java.util.TreeMap<>();
        answer.get("pairs")
                .forEach(pair -> causes.put(
                        pair.get("source").asText() + " → " + pair.get("target").asText(),
                        pair.get("for_a") + "/" + pair.get("against_a") + " " + pair.get("for_b") + "/"
                                + pair.get("against_b") + " " + pair.get("change") + " "
                                + pair.get("cause").asText()));
        assertThat(causes)
                .containsEntry("Poland → Ukraine", "1/0 0/0 -1.0 articles gone")
                .containsEntry("Turkey → Israel", "0/1 1/0 2.0 articles rewritten")
                .containsEntry("Japan → North Korea", "0/0 0/1 -1.0 new articles")
                .containsEntry("France → Iran", "0/1 0/2 0.0 new articles; other copies")
                .doesNotContainKey("Spain → Portugal");
        assertThat(answer.get("n_pairs_changed").asInt())
                .isEqualTo(answer.get("pairs").size());

        assertThat(command(first, first).out())
                .contains("made of the same input, seeds, model and settings by the same code")
                .contains("directed pairs that changed: 0");
        String third = run("--arrow-threshold", "0.99");
        JsonNode other = diff(temp.resolve("tables/news/runs/" + second).toString(), "current");
        assertThat(other.get("run_b").asText()).endsWith(third);
        assertThat(other.get("made_differently").get("setting arrow-threshold").toString())
                .isEqualTo("{\"a\":\"0.4\",\"b\":\"0.99\"}");
        assertThat(other.get("pairs"))
                .isNotEmpty()
                .allSatisfy(pair ->
                        assertThat(pair.get("cause").asText()).isEqualTo("evidence read differently (settings)"));

        Outcome unknown = command("no-such-run", "nothing-like-it");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.complaints()).singleElement().asString().contains("There is no finished run");
    }

    private void article(String name, String text) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("news"));
        Files.writeString(
                folder.resolve(name + ".jsonl"),
                new ObjectMapper().writeValueAsString(Map.of("text", text, "date", "2022-03-07", "source", name))
                        + "\n");
    }

    /** The id of a run that is published now. */
    private String run(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("run", "--tasks", "1", "--input", temp.resolve("news").toString(), "--warehouse", tables()));
        all.addAll(Arrays.asList(arguments));
        assertThat(Outcome.of(all.toArray(String[]::new)).code()).isZero();
        return SampleRun.manifest(Path.of(tables()), "news").runId();
    }

    private String tables() {
        return temp.resolve("tables").toString();
    }

    private Outcome command(String a, String b, String... arguments) {
        List<String> all = new ArrayList<>(List.of("diff", a, b, "--corpus", "news", "--warehouse", tables()));
        all.addAll(Arrays.asList(arguments));
        return Outcome.of(all.toArray(String[]::new));
    }

    private JsonNode diff(String a, String b) throws IOException {
        Outcome outcome = command(a, b, "--format", "json", "--limit", "1000");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return new ObjectMapper().readTree(outcome.out());
    }
}
