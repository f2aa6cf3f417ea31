package io.entente.job;

import io.entente.analysis.AnalysisSettings;
import io.entente.article.Updates;
import io.entente.corpus.ReadSettings;
import io.entente.storage.Manifest;
import io.entente.storage.Warehouse;
import io.entente.support.SparkTest;
import io.entente.table.Table;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * The sample corpus, run and published once for all tests of a JVM. Tests look at it and change nothing; one that changes files
 * works on a {@link #copy}.
 */
final class SampleRun {

    static final String CORPUS = "sample";

    private static @Nullable SampleRun made;

    private final Path warehouse;
    private final Outcome outcome;
    private final Manifest manifest;

    private SampleRun(Path warehouse, Outcome outcome) {
        this.warehouse = warehouse;
        this.outcome = outcome;
        manifest = manifest(warehouse);
    }

    static synchronized SampleRun published() {
        SampleRun run = made;
        if (run == null) {
            Path warehouse = Path.of(System.getProperty("java.io.tmpdir"), "sample-run");
            FolderCopy.delete(warehouse);
            run = new SampleRun(warehouse, Outcome.of("run", "--tasks", "1", "--warehouse", warehouse.toString()));
            made = run;
        }
        return run;
    }

    /** The project's own folder. */
    static Path home() {
        return Path.of(System.getProperty("entente.home", ".")).toAbsolutePath();
    }

    static Path sample() {
        return home().resolve("seeds/sample");
    }

    Path warehouse() {
        return warehouse;
    }

    /** What the command that made it answered. */
    Outcome outcome() {
        return outcome;
    }

    Manifest manifest() {
        return manifest;
    }

    /** The folder of a table. */
    Path table(Table table) {
        return warehouse
                .resolve(CORPUS)
                .resolve("runs")
                .resolve(manifest.runId())
                .resolve(table.name());
    }

    /** Its warehouse once more, to be changed. */
    Path copy(Path to) {
        return FolderCopy.copy(warehouse, to);
    }

    /** The manifest of the sample's run that is published in a warehouse. */
    static Manifest manifest(Path warehouse) {
        return manifest(warehouse, CORPUS);
    }

    /** The manifest of the run that is published in a warehouse. */
    static Manifest manifest(Path warehouse, String corpus) {
        return new Warehouse(SparkTest.session(), warehouse.toString(), corpus)
                .published()
                .orElseThrow()
                .manifest()
                .orElseThrow();
    }

    /** The settings of a run over some input. */
    static RunSettings settings(Path input, Path warehouse, int tasks) {
        return new RunSettings(
                CORPUS,
                List.of(input.toString()),
                warehouse.toString(),
                new RunSettings.SeedFolders(home().resolve("seeds").toString(), null, null),
                ReadSettings.DEFAULT,
                AnalysisSettings.DEFAULT,
                new ModelOptions().settings(),
                new RunSettings.Control(0.5, false, false, true, tasks, Updates.ALL));
    }

    /** A pipeline in a session, which says nothing. */
    static RunPipeline pipeline(SparkSession spark, RunSettings settings) {
        return new RunPipeline(
                spark, settings, new StageClock(new java.io.PrintStream(java.io.OutputStream.nullOutputStream())));
    }

    /** Runs and publishes in a session; the session stays open. */
    static Manifest run(SparkSession spark, RunSettings settings) {
        RunPipeline pipeline = pipeline(spark, settings);
        pipeline.runThrough(StageName.CHECK);
        return new Publisher(pipeline, settings).publish(spark.version());
    }
}
