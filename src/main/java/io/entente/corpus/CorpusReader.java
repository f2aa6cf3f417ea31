package io.entente.corpus;

import io.entente.table.RecordsTable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** Reads a listed corpus on a cluster. */
public final class CorpusReader {

    private static final int PARTITIONS_PER_CORE = 4;

    /** More input than this is not left to one task, so that a task that is lost costs minutes. */
    private static final long MOST_BYTES_A_PARTITION = 128_000_000;

    private CorpusReader() {}

    /**
     * What the files of a listing give, as rows of {@link RecordsTable}. There are about four partitions a core, fewer if
     * there are fewer slices, and more where one would have over 128 MB; which slice is in which depends on the slices and the number of cores alone.
     */
    public static Dataset<Row> read(SparkSession spark, CorpusListing listing, ReadSettings settings) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        List<List<Row>> partitions = new ArrayList<>();
        long byCores = (long) PARTITIONS_PER_CORE * context.defaultParallelism();
        int limit = (int) Math.max(byCores, listing.bytes() / MOST_BYTES_A_PARTITION);
        for (List<FileSlice> slices : SlicePlan.of(listing.slices(), limit)) {
            List<Row> rows = new ArrayList<>();
            slices.forEach(slice -> rows.add(FileSliceRow.encode(slice)));
            partitions.add(rows);
        }
        JavaRDD<Row> slices =
                context.parallelize(partitions, Math.max(1, partitions.size())).flatMap(new OnePartition());
        Configuration conf = spark.sessionState().newHadoopConf();
        return spark.createDataFrame(slices, FileSliceRow.SCHEMA)
                .mapPartitions(
                        new ReadFiles(settings, new SerializableConfiguration(conf)),
                        Encoders.row(RecordsTable.TABLE.schema()));
    }

    /** The slices of a partition, which travel to it as one element. */
    private static final class OnePartition implements FlatMapFunction<List<Row>, Row> {

        private static final long serialVersionUID = 1L;

        @Override
        public Iterator<Row> call(List<Row> slices) {
            return slices.iterator();
        }
    }
}
