package io.entente.storage;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/** Opens Spark sessions with the settings that tables depend on; where they run is the submitter's business. */
public final class SparkSessions {

    private SparkSessions() {}

    /**
     * A session whose times are UTC, whose dates are {@code java.time}, and whose Parquet every reader understands, and whose broadcasts may hold
     * records, which Kryo cannot read back.
     */
    public static SparkSession open(String name) {
        LocalFiles.replaceOpened(new Configuration());
        SparkSession spark = SparkSession.builder()
                .appName(name)
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
                .config("spark.hadoop.fs.file.impl", LocalFiles.class.getName())
                .config("spark.jsl.settings.onnx.intraOpNumThreads", "1")
                .getOrCreate();
        spark.sparkContext().setLogLevel("WARN");
        return spark;
    }
}
