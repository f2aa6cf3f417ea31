package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.storage.Manifest;
import io.entente.support.SparkTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job that is killed at any moment harms nothing that is published, and its next start goes on where it was. */
class KilledRunTest {

    private static final int ARTICLES = 2000;

    @TempDir
    Path temp;

    @Test
    void leavesThePublishedTablesAsTheyWereAndGoesOnWhereItWasKilled() throws IOException {
        Path warehouse = SampleRun.published().copy(temp.resolve("warehouse"));
        Path input = temp.resolve("made");
        MadeCorpus.write(input, ARTICLES);
        String sampleRun = SampleRun.published().manifest().runId();
        Manifest undisturbed =
                SampleRun.run(SparkTest.session(), SampleRun.settings(input, temp.resolve("undisturbed"), 0));
        Path corpus = warehouse.resolve(SampleRun.CORPUS);
        Path published = corpus.resolve("runs").resolve(sampleRun);
        Path made = corpus.resolve("runs").resolve(undisturbed.runId());
        Map<String, String> tables = FolderCopy.digests(published);
        String pointer = FolderCopy.digest(corpus.resolve("current.json"));

        start(input, warehouse).killWhen(() -> isDone(made, StageName.READ) && !isDone(made, StageName.DEDUPLICATE));

        assertThat(isDone(made, StageName.DEDUPLICATE)).isFalse();
        assertThat(FolderCopy.digest(corpus.resolve("current.json"))).isEqualTo(pointer);
        assertThat(FolderCopy.digests(published)).isEqualTo(tables);
        FileTime read = Files.getLastModifiedTime(marker(made, StageName.READ));

        start(input, warehouse).killWhen(() -> isDone(made, StageName.DEDUPLICATE) && isBegun(made, "analysis"));

        assertThat(isDone(made, StageName.ANALYZE)).isFalse();
        assertThat(FolderCopy.digest(corpus.resolve("current.json"))).isEqualTo(pointer);
        assertThat(FolderCopy.digests(published)).isEqualTo(tables);
        FileTime deduplicate = Files.getLastModifiedTime(marker(made, StageName.DEDUPLICATE));

        ChildJob last = start(input, warehouse);

        assertThat(last.exitCode()).as(last.log()).isZero();
        assertThat(Files.getLastModifiedTime(marker(made, StageName.READ))).isEqualTo(read);
        assertThat(Files.getLastModifiedTime(marker(made, StageName.DEDUPLICATE)))
                .isEqualTo(deduplicate);
        assertThat(last.log())
                .doesNotContain(StageName.READ.sentence(), StageName.DEDUPLICATE.sentence())
                .contains(StageName.ANALYZE.sentence());
        Manifest finished = SampleRun.manifest(warehouse);
        assertThat(finished.runId()).isEqualTo(undisturbed.runId());
        assertThat(finished.tables()).isEqualTo(undisturbed.tables());
        assertThat(finished.records()).isEqualTo(undisturbed.records());
        assertThat(FolderCopy.digests(published))
                .as("all but what the new run keeps in its place")
                .isEqualTo(tablesAlone(tables));
    }

    private static Map<String, String> tablesAlone(Map<String, String> all) {
        Map<String, String> tables = new TreeMap<>(all);
        assertThat(tables.keySet().removeIf(name -> name.startsWith("_reuse/"))).isTrue();
        return tables;
    }

    private ChildJob start(Path input, Path warehouse) {
        return ChildJob.start(
                temp.resolve("child"),
                "run",
                "--corpus",
                SampleRun.CORPUS,
                "--input",
                input.toString(),
                "--warehouse",
                warehouse.toString());
    }

    private static Path marker(Path run, StageName stage) {
        return run.resolve("_stages").resolve(stage.label() + ".json");
    }

    private static boolean isDone(Path run, StageName stage) {
        return Files.exists(marker(run, stage));
    }

    /** Whether a working table has been begun. */
    private static boolean isBegun(Path run, String table) {
        return Files.exists(run.resolve("_work").resolve(table))
                || Files.exists(run.resolve("_reuse").resolve(table));
    }
}
