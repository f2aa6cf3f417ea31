package io.entente.job;

import io.entente.job.Submission.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A standalone cluster on this machine, a Master and two Workers, started and stopped by {@code jobs/cluster}. */
final class LocalCluster implements AutoCloseable {

    /** No cluster, which has nothing to stop. */
    static final LocalCluster NONE = new LocalCluster(Path.of(""), 0);

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

    /** Where a job finds it; its driver is a process of its own. */
    Place place() {
        return new Place(
                folder.resolve("place.conf").toString(),
                Map.of("spark.executor.memory", "800m", "spark.sql.shuffle.partitions", "4"));
    }

    /** What the drivers that Workers ran have printed. */
    String driversLog() {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().matches(".*/driver-[^/]*/std(out|err)"))
                    .sorted()
                    .toList()) {
                all.append(text(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
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
        if (port > 0) {
            command("stop");
        }
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

    /** All that a file holds. */
    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
