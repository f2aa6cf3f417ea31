package io.entente.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import io.entente.corpus.CorpusListing;
import io.entente.corpus.CorpusReader;
import io.entente.corpus.ReadSettings;
import io.entente.stage.ShiftedCopies;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;

/** A large corpus made out of a small one, to measure with: gzipped JSON Lines in a folder. */
final class MultipliedCorpus {

    /** A file of this many bytes of input and less is written by one task. */
    private static final long BYTES_A_FILE = 8_000_000;

    private MultipliedCorpus() {}

    /** Writes it, and answers with the settings of the same run over it. */
    static RunSettings write(SparkSession spark, RunSettings settings, int times, Path folder) {
        CorpusListing listing = CorpusListing.of(
                settings.inputs(), settings.read(), spark.sparkContext().hadoopConfiguration());
        int files = (int) Math.max(spark.sparkContext().defaultParallelism(), listing.bytes() * times / BYTES_A_FILE);
        spark.sparkContext().setJobGroup("bench multiply", "Making the larger corpus", false);
        Column place = xxhash64(col("title"), col("text"), col("date"), col("source"));
        // In no order, so that it compresses like articles and not like copies of one.
        ShiftedCopies.of(CorpusReader.read(spark, listing, settings.read()).repartition(files), times)
                .repartition(files, place)
                .sortWithinPartitions(place)
                .write()
                .option("compression", "gzip")
                .json(folder.toUri().toString());
        return settings.over(List.of(folder.toUri().toString()), ReadSettings.DEFAULT, settings.warehouse());
    }
}
