package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** A job that {@code jobs/entente} submits in a process of its own, as a user would; what it prints goes to a file. */
final class Submission implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 600;

    private final LoggedProcess child;

    private Submission(LoggedProcess child) {
        this.child = child;
    }

    /**
     * Where jobs are submitted to.
     *
     * @param name of {@code jobs/conf}
     * @param properties of Spark, stronger than that file's
     */
    record Place(String name, Map<String, String> properties, Map<String, String> environment) {

        Place(String name, Map<String, String> properties) {
            this(name, properties, Map.of());
        }

        /** The same with one property more or otherwise. */
        Place with(String key, String value) {
            Map<String, String> more = new TreeMap<>(properties);
            more.put(key, value);
            return new Place(name, more, environment);
        }
    }

    static Submission start(Path log, Place place, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of("bash", SampleRun.home().resolve("jobs/entente").toString(), "--on", place.name()));
        place.properties().forEach((key, value) -> command.addAll(List.of("--spark-conf", key + "=" + value)));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SPARK_"));
        builder.environment()
                .put("SPARK_HOME", SampleRun.home().resolve("target/spark-home").toString());
        builder.environment().put("ENTENTE_DRIVER_MEMORY", "1g");
        builder.environment().putAll(place.environment());
        try {
            return new Submission(new LoggedProcess(builder.start(), log, PATIENCE_SECONDS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words that make a run of the corpus that tests call the sample. */
    static String[] run(String input, String warehouse, String... more) {
        List<String> all = new ArrayList<>(
                List.of("run", "--corpus", SampleRun.CORPUS, "--input", input, "--warehouse", warehouse));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }

    /** Waits until the log says that a stage has begun and something else is so. */
    Submission awaits(StageName stage, BooleanSupplier due) {
        child.await(() -> log().contains(stage.label() + ": " + stage.sentence()) && due.getAsBoolean());
        return this;
    }

    Submission awaits(StageName stage) {
        return awaits(stage, () -> true);
    }

    /** Kills it, as the kernel would. */
    void kill() {
        assertThat(child.process().isAlive()).as(log()).isTrue();
        child.kill();
    }

    /** Waits for its end. */
    int exitCode() {
        return child.exitCode();
    }

    /** All it printed so far. */
    String log() {
        return child.printed();
    }

    /** Ends it where it has not ended. */
    @Override
    public void close() {
        child.process().descendants().forEach(ProcessHandle::destroyForcibly);
        child.process().destroyForcibly();
    }
}
