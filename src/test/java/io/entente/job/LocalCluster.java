package io.entente.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A standalone cluster on this machine, a Master and two Workers, started and stopped by {@code jobs/cluster}. */
final class LocalCluster implements AutoCloseable {

    private final Path folder;
    private final int port;

    private LocalCluster(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static LocalCluster start(Path folder) {
        LocalCluster cluster = new LocalCluster(folder, freePort());
        cluster.command("start", "--port", "" + cluster.port, "--workers", "2", "--cores", "1", "--memory", "1200m");
        return cluster;
    }

    /** Starts a job on it, whose driver is a process of its own; what it prints goes to a file. */
    Process submit(Path log, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "bash",
                SampleRun.home().resolve("jobs/entente").toString(),
                "--on",
                "standalone",
                "--spark-conf",
                "spark.master=spark://127.0.0.1:" + port,
                "--spark-conf",
                "spark.executor.memory=800m",
                "--spark-conf",
                "spark.executor.cores=1",
                "--spark-conf",
                "spark.sql.shuffle.partitions=4",
                "--spark-conf",
                "spark.driver.host=127.0.0.1"));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SPARK_"));
        builder.environment()
                .put("SPARK_HOME", SampleRun.home().resolve("target/spark-home").toString());
        builder.environment().put("ENTENTE_DRIVER_MEMORY", "1g");
        return started(builder);
    }

    /** The first executor that a Worker runs at the moment. */
    Optional<ProcessHandle> executor(int worker) {
        return worker(worker)
                .descendants()
                .filter(process -> arguments(process).contains("CoarseGrainedExecutorBackend"))
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .findFirst();
    }

    ProcessHandle worker(int number) {
        String pid = text(folder.resolve("worker-" + number + ".pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    @Override
    public void close() {
        command("stop");
    }

    /** The command line as the kernel has it: Java leaves a long one out. */
    private static String arguments(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", "" + process.pid(), "cmdline"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    private void command(String word, String... flags) {
        List<String> command = new ArrayList<>(List.of(
                "bash", SampleRun.home().resolve("jobs/cluster").toString(), word, "--folder", folder.toString()));
        command.addAll(Arrays.asList(flags));
        Path log = folder.resolveSibling("cluster-" + word + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SPARK_"));
        try {
            if (started(builder).waitFor() != 0) {
                throw new AssertionError("jobs/cluster " + word + ":\n" + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Process started(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file holds a text. */
    static boolean says(Path log, String text) {
        return text(log).contains(text);
    }

    /** All that a file holds. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
