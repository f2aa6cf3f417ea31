package io.entente.nlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;
import org.apache.spark.sql.SparkSession;

/** A folder for files of one Spark session, which goes with the session, or at the latest with the process. */
final class PrivateFolder extends SparkListener {

    private final Path folder;
    private final Thread atExit = new Thread(this::delete);

    private PrivateFolder(Path folder) {
        this.folder = folder;
    }

    static Path of(SparkSession spark) {
        try {
            return adopt(spark, Files.createTempDirectory("entente-models-"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a temporary folder", e);
        }
    }

    /** Sees to it that a file or folder goes with the session. */
    static Path adopt(SparkSession spark, Path folder) {
        PrivateFolder made = new PrivateFolder(folder);
        Runtime.getRuntime().addShutdownHook(made.atExit);
        spark.sparkContext().addSparkListener(made);
        return folder;
    }

    @Override
    public void onApplicationEnd(SparkListenerApplicationEnd end) {
        delete();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook deletes nothing a second time.
            return;
        }
    }

    private void delete() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + folder, e);
        }
    }
}
