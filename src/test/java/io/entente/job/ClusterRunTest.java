package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.storage.Manifest;
import io.entente.support.SparkTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A cluster gives the tables that one machine gives, wherever the driver is and whatever is killed. The test that loses a Worker comes last. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterRunTest {

    private static final int ARTICLES = 2000;

    @TempDir
    private static Path shared = Path.of("");

    private static LocalCluster cluster = LocalCluster.NONE;

    @TempDir
    private Path temp = Path.of("");

    @BeforeAll
    static void start() {
        cluster = LocalCluster.start(shared.resolve("cluster"));
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    @Order(1)
    void givesTheSameTablesWithItsDriverOnAWorkerAndModelsOnAnother() throws IOException {
        Path input = temp.resolve("articles.jsonl");
        Files.writeString(input, ModelsRunTest.ARTICLES);
        String[] models = {"--tier", "models", "--name-doubt", "0"};
        Path local = temp.resolve("local");
        SparkTest.session();
        assertThat(JobMain.run(Submission.run(input.toString(), local.toString(), models)))
                .isEqualTo(ExitCode.DONE);
        Path warehouse = temp.resolve("warehouse");

        try (Submission submitted = Submission.start(
                temp.resolve("submit.log"),
                cluster.place().with("spark.submit.deployMode", "cluster"),
                Submission.run(input.toString(), warehouse.toString(), models))) {
            assertThat(submitted.exitCode()).as(submitted.log()).isZero();
        }

        assertThat(cluster.driversLog())
                .as("what the job prints is in the driver's log")
                .contains("name: " + StageName.NAME.sentence(), "Published.");
        assertThat(SampleRun.manifest(warehouse).tables())
                .isEqualTo(SampleRun.manifest(local).tables());
    }

    @Test
    @Order(2)
    void goesOnAfterItsDriverAndLosesNothingWithAnExecutorAndAWorker() {
        Path input = temp.resolve("made");
        MadeCorpus.write(input, ARTICLES);
        Manifest local = SampleRun.run(SparkTest.session(), SampleRun.settings(input, temp.resolve("local"), 0));
        Path warehouse = temp.resolve("warehouse");
        String[] run = Submission.run(input.toString(), warehouse.toString());

        try (Submission first = Submission.start(temp.resolve("first.log"), cluster.place(), run)) {
            first.awaits(StageName.ANALYZE).kill();
        }
        assertThat(warehouse.resolve(SampleRun.CORPUS).resolve("current.json")).doesNotExist();

        try (Submission second = Submission.start(temp.resolve("second.log"), cluster.place(), run)) {
            second.awaits(StageName.ANALYZE, () -> cluster.executor(1).isPresent());
            assertThat(cluster.executor(1).orElseThrow().destroyForcibly()).isTrue();
            second.awaits(StageName.AGGREGATE);
            ProcessHandle worker = cluster.worker(2);
            cluster.executor(2).ifPresent(ProcessHandle::destroyForcibly);
            assertThat(worker.destroyForcibly()).isTrue();

            assertThat(second.exitCode()).as(second.log()).isZero();
            assertThat(second.log())
                    .as("the stages that the killed driver finished are not done again")
                    .doesNotContain(StageName.READ.sentence(), StageName.DEDUPLICATE.sentence())
                    .contains("Lost executor");
        }

        Manifest manifest = SampleRun.manifest(warehouse);
        assertThat(manifest.tables()).isEqualTo(local.tables());
        assertThat(manifest.records()).isEqualTo(local.records());
    }
}
