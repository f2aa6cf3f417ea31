package io.entente.job;

import io.entente.storage.Lease;
import io.entente.storage.Manifest;
import io.entente.storage.SparkSessions;
import io.entente.storage.Warehouse;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The whole way from article files to published tables. */
@Command(
        name = "run",
        description = "Reads articles, analyses them, and publishes the tables. Without flags: the sample corpus.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RunJob implements Callable<Integer> {

    @Mixin
    private RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        return run(options.settings(), StageName.CHECK, "run");
    }

    /** Does the stages up to one; after the last of all it publishes. */
    static int run(RunSettings settings, StageName last, String command) {
        SettingsPage.print(settings, System.err);
        long started = System.nanoTime();
        try (SparkSession spark = SparkSessions.open("entente " + command + " " + settings.corpus())) {
            StageClock clock = new StageClock(System.err);
            spark.sparkContext().addSparkListener(clock);
            RunPipeline pipeline = new RunPipeline(spark, settings, clock);
            return run(spark, settings, last, pipeline, started);
        }
    }

    private static int run(
            SparkSession spark, RunSettings settings, StageName last, RunPipeline pipeline, long started) {
        try (Lease lease = lease(pipeline.warehouse())) {
            @Nullable Manifest finished = pipeline.folder().manifest().orElse(null);
            boolean found = finished != null;
            if (!found) {
                String growth = pipeline.growth().sentence();
                if (!growth.isEmpty()) {
                    System.err.println(growth);
                }
                pipeline.runThrough(last);
            }
            Summary summary = new Summary(pipeline.folder(), System.out);
            if (found || last == StageName.CHECK) {
                if (!lease.isHeld()) {
                    throw new UserException(
                            "Nothing was published: another run took over this corpus; start again after it");
                }
                Manifest manifest = new Publisher(pipeline, settings).publish(spark.version());
                summary.print(manifest, found, (System.nanoTime() - started) / 1e9);
            } else {
                summary.printStage(last, pipeline.records());
            }
            return ExitCode.DONE;
        }
    }

    /** The right to write into the corpus, or one line that says who has it. */
    private static Lease lease(Warehouse warehouse) {
        Lease.Answer answer = warehouse.lease(Clock.systemUTC());
        Lease lease = answer.lease();
        if (lease == null) {
            Lease.Holder other = Objects.requireNonNull(answer.other());
            throw new UserException("Another run writes into " + warehouse.path() + ": process " + other.process()
                    + " on " + other.host() + ", last heard of at " + other.renewed()
                    + "; wait for its end, or, if it crashed, " + Lease.LIFE.toMinutes() + " minutes");
        }
        return lease;
    }
}
