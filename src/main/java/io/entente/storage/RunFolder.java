package io.entente.storage;

import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;

import io.entente.table.Column;
import io.entente.table.Keys;
import io.entente.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * The folder of one run: published tables, working tables, and a marker for each finished stage. A stage that has no marker did
 * not happen, whatever files it left.
 */
public final class RunFolder {

    private static final int MONTHS_AT_ONCE = 16;
    private static final String WORK = "_work";
    private static final String STAGES = "_stages";
    private static final String MANIFEST = "manifest.json";

    private final SparkSession spark;
    private final Path root;
    private final Files files;

    RunFolder(SparkSession spark, Path root) {
        this.spark = spark;
        this.root = root;
        files = new Files(spark.sparkContext().hadoopConfiguration());
    }

    public String path() {
        return root.toString();
    }

    public String runId() {
        return root.getName();
    }

    /** What a finished stage left to know. */
    public record Marker(String stage, double seconds, double cpuSeconds) {}

    public Optional<Marker> marker(String stage) {
        return files.read(markerPath(stage)).flatMap(text -> Json.read(text, Marker.class));
    }

    public void mark(Marker marker) {
        files.replace(markerPath(marker.stage()), Json.write(marker));
    }

    private Path markerPath(String stage) {
        return new Path(new Path(root, STAGES), stage + ".json");
    }

    public Optional<Manifest> manifest() {
        return files.read(new Path(root, MANIFEST)).flatMap(text -> Json.read(text, Manifest.class));
    }

    public void write(Manifest manifest) {
        files.replace(new Path(root, MANIFEST), Json.write(manifest));
    }

    /** Writes a working table over whatever an unfinished stage left of it. */
    public void writeWorking(Table table, Dataset<Row> rows) {
        rows.to(table.stored())
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(working(table).toString());
    }

    public Dataset<Row> readWorking(Table table) {
        return spark.read().schema(table.stored()).parquet(working(table).toString());
    }

    private Path working(Table table) {
        return new Path(new Path(root, WORK), table.name());
    }

    /** Writes a published table, sorted as it says, over whatever an unfinished stage left of it. */
    public void write(Table table, Dataset<Row> rows, int partitions) {
        List<org.apache.spark.sql.Column> order = new ArrayList<>();
        if (table.isByMonth()) {
            order.add(Keys.PUB_MONTH.col());
        }
        table.sort().stream().map(Column::col).forEach(order::add);
        org.apache.spark.sql.Column[] sort = order.toArray(org.apache.spark.sql.Column[]::new);
        Dataset<Row> sorted = spread(table, described(table, rows), partitions).sortWithinPartitions(sort);
        var writer = sorted.write().mode(SaveMode.Overwrite);
        if (table.isByMonth()) {
            writer = writer.partitionBy(Keys.PUB_MONTH.name());
        }
        writer.parquet(tablePath(table));
    }

    /**
     * The rows with the table's columns and their comments. Each comment comes with a name of its own: what {@code to} does alone, Spark drops
     * where it changes nothing else.
     */
    private static Dataset<Row> described(Table table, Dataset<Row> rows) {
        StructType stored = table.stored();
        return rows.select(Arrays.stream(rows.columns())
                        .map(name -> Arrays.asList(stored.fieldNames()).contains(name)
                                ? functions
                                        .col(name)
                                        .as(name, stored.apply(name).metadata())
                                : functions.col(name))
                        .toArray(org.apache.spark.sql.Column[]::new))
                .to(stored);
    }

    /** A month lies in one task where there are few tasks, and in several by its first sort column where there are many. */
    private static Dataset<Row> spread(Table table, Dataset<Row> rows, int partitions) {
        if (partitions == 1 || !table.isByMonth()) {
            return rows.repartition(1);
        }
        int tasksAMonth = (partitions + MONTHS_AT_ONCE - 1) / MONTHS_AT_ONCE;
        org.apache.spark.sql.Column part = pmod(hash(table.sort().get(0).col()), lit(tasksAMonth));
        return rows.repartition(partitions, Keys.PUB_MONTH.col(), part);
    }

    /** A published table; one without a row is empty and has its columns. */
    public Dataset<Row> read(Table table) {
        return spark.read()
                .schema(table.stored())
                .parquet(tablePath(table))
                .select(table.columns().stream().map(Column::col).toArray(org.apache.spark.sql.Column[]::new));
    }

    public String tablePath(Table table) {
        return new Path(root, table.name()).toString();
    }

    /** Rows and digest of a table as it lies on disk. */
    public Manifest.TableContent content(Table table) {
        return ContentDigest.of(read(table), table);
    }

    /** Takes away the working tables, which hold the texts. */
    public void deleteWorking() {
        files.delete(new Path(root, WORK));
    }

    /** Takes away everything, for a run that is to be made anew. */
    public void delete() {
        files.delete(root);
    }
}
