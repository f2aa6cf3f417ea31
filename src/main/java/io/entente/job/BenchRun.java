package io.entente.job;

import io.entente.job.BenchClock.Lap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** Times a whole run, from listing to publishing, stage by stage, into a temporary warehouse. */
final class BenchRun {

    private static final String PREFIX = "run ";

    private final SparkSession spark;
    private final RunSettings settings;
    private final BenchClock clock;
    private final Map<String, List<Lap>> laps = new LinkedHashMap<>();

    BenchRun(SparkSession spark, RunSettings settings, BenchClock clock) {
        this.spark = spark;
        this.settings = settings;
        this.clock = clock;
    }

    /** The results by stage, and last the sum of each run. */
    List<BenchResult> measure(int repeats, BenchStages.Size size) {
        for (int i = 0; i < repeats; i++) {
            Path warehouse = temporary();
            try {
                runOnce(warehouse);
            } finally {
                delete(warehouse);
            }
        }
        return laps.entrySet().stream()
                .map(entry ->
                        new BenchResult(PREFIX + entry.getKey(), size.articles(), size.characters(), entry.getValue()))
                .toList();
    }

    private void runOnce(Path warehouse) {
        RunSettings here = settings.over(
                settings.inputs(), settings.read(), warehouse.toUri().toString());
        StageClock silent =
                new StageClock(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        RunPipeline pipeline = new RunPipeline(spark, here, silent);
        Lap whole = new Lap(0, 0);
        for (StageName stage : StageName.values()) {
            whole = whole.plus(time(stage.label(), () -> pipeline.runThrough(stage)));
        }
        whole = whole.plus(time("publish", () -> new Publisher(pipeline, here).publish(spark.version())));
        laps.computeIfAbsent("in all", all -> new ArrayList<>()).add(whole);
    }

    private Lap time(String stage, Runnable work) {
        Lap lap = clock.ofTasks(work);
        laps.computeIfAbsent(stage, first -> new ArrayList<>()).add(lap);
        return lap;
    }

    static Path temporary() {
        try {
            return Files.createTempDirectory("entente-bench");
        } catch (IOException e) {
            throw new UserException("No temporary folder can be made: " + e.getMessage());
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + folder, e);
        }
    }
}
