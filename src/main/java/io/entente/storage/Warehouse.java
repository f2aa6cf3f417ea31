package io.entente.storage;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** The runs of one corpus, and the pointer to the published one, which is replaced last and as a whole. */
public final class Warehouse {

    private static final String RUNS = "runs";
    private static final String CURRENT = "current.json";

    private final SparkSession spark;
    private final Path corpus;
    private final Files files;

    /** The corpus of this name under a folder on any storage; neither needs to exist. */
    public Warehouse(SparkSession spark, String folder, String corpus) {
        this.spark = spark;
        this.corpus = new Path(new Path(folder), corpus);
        files = new Files(spark.sparkContext().hadoopConfiguration());
    }

    /**
     * What is published.
     *
     * @param manifest the SHA-256 of the run's manifest, in hexadecimal digits
     */
    public record Pointer(String runId, String manifest) {}

    public RunFolder run(String runId) {
        return new RunFolder(spark, new Path(new Path(corpus, RUNS), runId));
    }

    /** The published run, where there is one. */
    public Optional<RunFolder> published() {
        return pointer().map(pointer -> run(pointer.runId()));
    }

    /** What says which run is published; none where nothing does that can be read. */
    public Optional<Pointer> pointer() {
        return files.read(new Path(corpus, CURRENT))
                .flatMap(text -> Json.read(text, Pointer.class))
                .filter(pointer -> pointer.runId() != null);
    }

    /** Makes a run the published one. */
    public void publish(String runId) {
        files.replace(
                new Path(corpus, CURRENT),
                Json.write(new Pointer(runId, run(runId).manifestDigest())));
    }

    /** Asks for the right to write into this corpus, which one run has at a time. */
    public Lease.Answer lease(Clock clock) {
        return Lease.ask(spark.sparkContext().hadoopConfiguration(), corpus, clock);
    }

    /** The ids of all runs that left a folder, in their order. */
    public List<String> runIds() {
        return files.folders(new Path(corpus, RUNS)).stream().map(Path::getName).toList();
    }

    public String path() {
        return corpus.toString();
    }
}
