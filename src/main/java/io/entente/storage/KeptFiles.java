package io.entente.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The files of a table's folder that a later run takes over as they are, without reading a row. Tasks copy them, so that a cluster takes
 * over a large archive with all its machines.
 */
final class KeptFiles {

    /** From so many files on, small ones are written anew together. */
    static final int MANY = 64;

    static final long SMALL_BYTES = 8_000_000;
    private static final String PARQUET = ".parquet";
    private static final long BYTES_A_TASK = 256_000_000;

    private final SparkSession spark;
    private final Files files;
    private final Path from;
    private final Path to;

    KeptFiles(SparkSession spark, Path from, Path to) {
        this.spark = spark;
        this.from = from;
        this.to = to;
        files = new Files(spark.sessionState().newHadoopConf());
    }

    /** The lengths of the files that hold rows. */
    private Map<String, Long> sizes(Path folder) {
        Map<String, Long> sizes = files.sizes(folder);
        sizes.keySet().removeIf(file -> !file.endsWith(PARQUET));
        return sizes;
    }

    /** Copies the files whose path in the folder is asked for. */
    void copy(Predicate<String> isAsked) {
        Map<String, Long> asked = sizes(from);
        asked.keySet().removeIf(isAsked.negate());
        if (asked.isEmpty()) {
            return;
        }
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        long bytes = asked.values().stream().mapToLong(Long::longValue).sum();
        long tasks = Math.max(context.defaultParallelism(), bytes / BYTES_A_TASK);
        context.parallelize(new ArrayList<>(asked.keySet()), (int) Math.min(tasks, asked.size()))
                .foreach(new CopyFile(from, to, new SerializableConfiguration(files.conf())));
    }

    /** Whether there are few files, or they are large, so that some more do no harm. */
    boolean mayGrow() {
        Map<String, Long> found = sizes(from);
        long bytes = found.values().stream().mapToLong(Long::longValue).sum();
        return found.size() <= MANY || bytes / found.size() >= SMALL_BYTES;
    }

    /** Whether all of them were copied. */
    boolean areCopied() {
        Set<String> kept = sizes(from).keySet();
        return !kept.isEmpty() && sizes(to).keySet().containsAll(kept);
    }

    /** The addresses of the files that were written beside the copied ones. */
    List<String> others() {
        Set<String> others = new HashSet<>(sizes(to).keySet());
        others.removeAll(sizes(from).keySet());
        return others.stream()
                .sorted()
                .map(file -> new Path(to + "/" + file).toString())
                .toList();
    }
}
