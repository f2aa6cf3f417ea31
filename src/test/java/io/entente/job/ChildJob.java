package io.entente.job;

import io.entente.support.SparkTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A job in a JVM of its own, submitted as {@code spark-submit} does it, so that it can be killed. */
final class ChildJob {

    private static final long PATIENCE_SECONDS = 180;

    private final LoggedProcess child;

    private ChildJob(LoggedProcess child) {
        this.child = child;
    }

    /** @param work a folder for what the child needs and logs */
    static ChildJob start(Path work, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(moduleOptions());
        command.add("-Xmx1500m");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:ReservedCodeCacheSize=256m");
        command.add("-Duser.timezone=UTC");
        command.add("-Djava.io.tmpdir=" + work);
        command.add("-Dentente.home=" + SampleRun.home());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("org.apache.spark.deploy.SparkSubmit");
        SparkTest.PLACE.forEach((key, value) -> command.addAll(List.of("--conf", key + "=" + value)));
        command.addAll(List.of("--class", JobMain.class.getName(), "spark-internal"));
        command.addAll(Arrays.asList(arguments));
        try {
            Files.createDirectories(work);
            Path log = Files.createTempFile(work, "child", ".log");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(work.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("SPARK_"));
            return new ChildJob(new LoggedProcess(builder.start(), log, PATIENCE_SECONDS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What opens the JDK to Spark, as this JVM was given it. */
    private static List<String> moduleOptions() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--add-opens")
                        || option.startsWith("-XX:+IgnoreUnrecognized")
                        || option.startsWith("-Djdk.reflect"))
                .toList();
    }

    /** Waits until something is so and kills the process at once, as the kernel would. */
    void killWhen(BooleanSupplier due) {
        child.await(due);
        child.kill();
    }

    int exitCode() {
        return child.exitCode();
    }

    /** All it printed. */
    String log() {
        return child.printed();
    }
}
