package io.entente.storage;

import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Opens Spark sessions with the settings that tables depend on; where they run is the submitter's business. */
public final class SparkSessions {

    /**
     * How exchanges are written, unless the submitter says how: with half the bytes of Spark's own default, and with one open stream a task where
     * there are more parts than a few, since every open stream of this codec holds a megabyte outside the heap.
     */
    private static final Map<String, String> EXCHANGES =
            Map.of("spark.io.compression.codec", "zstd", "spark.shuffle.sort.bypassMergeThreshold", "16");

    /**
     * How many pieces of generated code Spark keeps compiled: all of a run, some thousand. They do not fit into the four parts of Spark's own
     * thousand, in each of which the new take the place of the old.
     */
    private static final long COMPILED_QUERIES = 3_000;

    /** Java never compiles a longer method, in bytes, unless told to; Spark then takes its other way, whose methods are short. */
    private static final long LONGEST_COMPILED = 8_000;

    private SparkSessions() {}

    /**
     * A session whose times are UTC, whose dates are {@code java.time}, and whose Parquet every reader understands, and whose broadcasts may hold
     * records, which Kryo cannot read back.
     */
    public static SparkSession open(String name) {
        LocalFiles.replaceOpened(new Configuration());
        SparkConf submitted = new SparkConf();
        SparkSession.Builder builder = SparkSession.builder();
        EXCHANGES.forEach((key, value) -> builder.config(key, submitted.get(key, value)));
        SparkSession spark = builder.appName(name)
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
                .config("spark.sql.parquet.compression.codec", "zstd")
                .config("spark.sql.files.openCostInBytes", "65536")
                .config("spark.serializer", "org.apache.spark.serializer.JavaSerializer")
                .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
                .config("spark.sql.ansi.enabled", "false")
                .config("spark.sql.sources.parallelPartitionDiscovery.parallelism", "16")
                .config("spark.sql.execution.useObjectHashAggregateExec", "false")
                .config("spark.sql.codegen.cache.maxEntries", COMPILED_QUERIES)
                .config("spark.sql.codegen.hugeMethodLimit", LONGEST_COMPILED)
                .config("spark.hadoop.fs.file.impl", LocalFiles.class.getName())
                .config("spark.jsl.settings.onnx.intraOpNumThreads", "1")
                .getOrCreate();
        spark.sparkContext().setLogLevel("WARN");
        return spark;
    }
}
