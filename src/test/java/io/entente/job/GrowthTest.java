package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.storage.Manifest;
import io.entente.support.SparkTest;
import io.entente.table.ArticlesTable;
import io.entente.table.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run over a corpus that changed gives the rows of a run that knows no earlier one, and analyses only what is new. */
class GrowthTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ARTICLES = 95;

    @TempDir
    Path temp;

    private Path input = Path.of("");
    private Path warehouse = Path.of("");

    @BeforeEach
    void startFromThePublishedSample() {
        input = FolderCopy.copy(SampleRun.sample(), temp.resolve("sample"));
        warehouse = SampleRun.published().copy(temp.resolve("grown"));
    }

    @Test
    void analysesTheArticlesOfANewFileAloneAndWeighsThoseAnewThatHaveACopyInIt() throws IOException {
        ObjectNode copy = firstOfTheWire();
        copy.put("text", copy.get("text").asText().replaceFirst("three hours", "nearly three hours"));
        copy.put("date", "2021-06-15");
        Files.writeString(
                input.resolve("new.jsonl"),
                copy
                        + "\n{\"text\": \"Xi Jinping praised Vladimir Putin in Beijing.\", \"date\": \"2022-02-04\"}\nbroken\n");
        assertThat(thirds(before(), warehouse)).isZero();

        Manifest grown = grown();

        assertThat(grown.growth()).isEqualTo(new Manifest.Growth(before(), List.of(), ARTICLES, 2));
        assertThat(thirds(grown.runId(), warehouse))
                .as("the story, which the sample has twice, and its new copy")
                .isEqualTo(3);
        assertSame(grown, full());
    }

    /** How many articles weigh a third of one. */
    private static long thirds(String runId, Path warehouse) {
        return new io.entente.storage.Warehouse(SparkTest.session(), warehouse.toString(), SampleRun.CORPUS)
                .run(runId)
                .read(ArticlesTable.TABLE)
                .where(Keys.DUPLICATE_WEIGHT.col().equalTo(1.0 / 3))
                .count();
    }

    @Test
    void analysesWhatChangedInAFileAndForgetsAFileThatIsGone() throws IOException {
        Path file = input.resolve("sample-wire.jsonl");
        List<String> lines = Files.readAllLines(file);
        ObjectNode changed = (ObjectNode) JSON.readTree(lines.get(lines.size() - 1));
        changed.put("text", changed.get("text").asText() + "\n\nXi Jinping praised Vladimir Putin.");
        lines.set(lines.size() - 1, changed.toString());
        Files.writeString(file, String.join("\n", lines) + "\n");
        Files.delete(input.resolve("sample-observer.csv"));

        Manifest grown = grown();

        int left = ARTICLES - 16;
        assertThat(grown.growth()).isEqualTo(new Manifest.Growth(before(), List.of(), left - 1, 1));
        assertThat(grown.records().articles()).isEqualTo(left);
        assertSame(grown, full());
    }

    @Test
    void analysesEverythingAnewWhereASeedChangedAndSaysSo() throws IOException {
        Path own = Files.createDirectories(temp.resolve("own"));
        Files.writeString(
                own.resolve("aliases.csv"),
                "alias,actor_id,kind,case_rule,context_rule\nthe Geneva host,guy-parmelin,name,any,always\n");

        Outcome outcome = run("--actors", own.toString());

        assertThat(outcome.err())
                .contains("What was read is taken over from run " + before()
                        + ", every article is analysed anew; changed: seeds/own/aliases.csv");
        Manifest grown = SampleRun.manifest(warehouse);
        assertThat(grown.growth())
                .isEqualTo(new Manifest.Growth(before(), List.of("seeds/own/aliases.csv"), 0, ARTICLES));
    }

    @Test
    void analysesAnewWhereTheThresholdChanged() {
        run("--arrow-threshold", "0.6");
        Manifest changed = SampleRun.manifest(warehouse);
        run("--arrow-threshold", "0.6", "--force");

        assertThat(changed.growth()).isEqualTo(new Manifest.Growth(before(), List.of("arrow-threshold"), 0, ARTICLES));
        Manifest anew = SampleRun.manifest(warehouse);
        assertThat(anew.growth().from()).isEmpty();
        assertThat(anew.tables()).isEqualTo(changed.tables());
    }

    private Outcome run(String... more) {
        List<String> all = new java.util.ArrayList<>(List.of(
                "run", "--corpus", SampleRun.CORPUS, "--input", input.toString(), "--warehouse", warehouse.toString()));
        all.addAll(List.of(more));
        Outcome outcome = Outcome.of(all.toArray(String[]::new));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome;
    }

    private static String before() {
        return SampleRun.published().manifest().runId();
    }

    private static ObjectNode firstOfTheWire() throws IOException {
        return (ObjectNode) JSON.readTree(Files.readAllLines(SampleRun.sample().resolve("sample-wire.jsonl"))
                .get(0));
    }

    private Manifest grown() {
        return SampleRun.run(SparkTest.session(), SampleRun.settings(input, warehouse, 2));
    }

    /** The same input where no run was before. */
    private Manifest full() {
        return SampleRun.run(SparkTest.session(), SampleRun.settings(input, temp.resolve("full"), 3));
    }

    private static void assertSame(Manifest grown, Manifest full) {
        assertThat(full.growth().from()).isEmpty();
        assertThat(grown.runId()).isEqualTo(full.runId());
        assertThat(grown.tables()).isEqualTo(full.tables());
        assertThat(grown.records()).isEqualTo(full.records());
        assertThat(grown.skipped()).isEqualTo(full.skipped());
    }
}
