package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.storage.Manifest;
import io.entente.support.SparkTest;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster that loses an executor and then a whole Worker gives the tables that one machine gives. */
class ClusterRunTest {

    private static final int ARTICLES = 2000;
    private static final long PATIENCE_SECONDS = 300;

    @TempDir
    Path temp;

    @Test
    void losesNothingWithAnExecutorAndAWorker() throws InterruptedException {
        Path input = temp.resolve("made");
        MadeCorpus.write(input, ARTICLES);
        Manifest local = SampleRun.run(SparkTest.session(), SampleRun.settings(input, temp.resolve("local"), 0));
        Path warehouse = temp.resolve("warehouse");
        Path log = temp.resolve("driver.log");

        try (LocalCluster cluster = LocalCluster.start(temp.resolve("cluster"))) {
            Process driver = cluster.submit(
                    log,
                    "run",
                    "--corpus",
                    SampleRun.CORPUS,
                    "--input",
                    input.toString(),
                    "--warehouse",
                    warehouse.toString());
            try {
                await(
                        driver,
                        log,
                        () -> hasStarted(log, StageName.ANALYZE)
                                && cluster.executor(1).isPresent());
                ProcessHandle executor = cluster.executor(1).orElseThrow();
                assertThat(executor.destroyForcibly()).isTrue();
                await(driver, log, () -> hasStarted(log, StageName.AGGREGATE));
                ProcessHandle worker = cluster.worker(2);
                cluster.executor(2).ifPresent(ProcessHandle::destroyForcibly);
                assertThat(worker.destroyForcibly()).isTrue();

                assertThat(driver.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
                assertThat(driver.exitValue()).as(LocalCluster.text(log)).isZero();
            } finally {
                driver.descendants().forEach(ProcessHandle::destroyForcibly);
                driver.destroyForcibly();
            }
        }

        Manifest manifest = SampleRun.manifest(warehouse);
        assertThat(manifest.tables()).isEqualTo(local.tables());
        assertThat(manifest.records()).isEqualTo(local.records());
    }

    private static boolean hasStarted(Path log, StageName stage) {
        return LocalCluster.says(log, stage.label() + ": " + stage.sentence());
    }

    private static void await(Process driver, Path log, BooleanSupplier due) {
        Patience.await(due, driver, () -> LocalCluster.text(log), PATIENCE_SECONDS);
    }
}
