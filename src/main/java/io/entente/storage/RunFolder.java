package io.entente.storage;

import io.entente.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The folder of one run: published tables, working tables, and a marker for each finished stage. A stage that has no marker did
 * not happen, whatever files it left.
 */
public final class RunFolder {

    private static final String WORK = "_work";
    private static final String REUSE = "_reuse";
    private static final String REUSABLE = "reusable.json";
    private static final String STAGES = "_stages";
    private static final String MANIFEST = "manifest.json";
    private static final String METRICS = "metrics";
    private static final String CHECKED = "checked.json";

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

    /**
     * What a finished stage left to know.
     *
     * @param seconds wall-clock seconds
     */
    public record Marker(String stage, double seconds, StageWork work) {}

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

    /** The SHA-256 of the manifest as it lies in storage; empty where there is none. */
    public String manifestDigest() {
        return files.read(new Path(root, MANIFEST)).map(DigestUtils::sha256Hex).orElse("");
    }

    /** The files of the published tables. */
    public RunFiles files() {
        return new RunFiles(spark, root);
    }

    /** Writes what the run cost so far, for people and programs, and in Prometheus' format. */
    public void write(RunMetrics metrics) {
        files.replace(new Path(root, METRICS + ".json"), Json.write(metrics));
        files.replace(new Path(root, METRICS + ".prom"), PrometheusText.of(metrics));
    }

    /** Writes a working table over whatever an unfinished stage left of it. */
    public void writeWorking(Table table, Dataset<Row> rows) {
        writePlain(WORK, table, rows);
    }

    /** Writes a working table and reads it. */
    public Dataset<Row> keepWorking(Table table, Dataset<Row> rows) {
        writeWorking(table, rows);
        return readWorking(table);
    }

    public Dataset<Row> readWorking(Table table) {
        return readPlain(WORK, table);
    }

    /** Writes a table that stays for later runs over the grown corpus, over whatever an unfinished stage left of it. */
    public void writeReusable(Table table, Dataset<Row> rows) {
        writePlain(REUSE, table, rows);
    }

    /** Writes a table that stays for later runs and reads it. */
    public Dataset<Row> keepReusable(Table table, Dataset<Row> rows) {
        writeReusable(table, rows);
        return readReusable(table);
    }

    public Dataset<Row> readReusable(Table table) {
        return reusable(table).read();
    }

    /** Writes a table by month that stays for later runs, sorted as it says, over whatever an unfinished stage left of it. */
    public void writeReusable(Table table, Dataset<Row> rows, int partitions) {
        named(table, () -> {
            reusable(table).write(rows, partitions);
            return table;
        });
    }

    /** The rows of a table for later runs that lie in some months. */
    public Dataset<Row> readReusable(Table table, Set<String> months) {
        return reusable(table).read(months);
    }

    /** Whether more rows can be written beside an earlier run's files of a table for later runs. */
    public boolean canAppend(Table table, RunFolder earlier) {
        return kept(table, earlier).mayGrow();
    }

    /** Takes over an earlier run's files of a table for later runs as they are and writes more rows beside them. */
    public void appendReusable(Table table, RunFolder earlier, Dataset<Row> more) {
        files.delete(plain(REUSE, table));
        named(table, () -> {
            kept(table, earlier).copy(file -> true);
            more.to(table.stored())
                    .write()
                    .mode(SaveMode.Append)
                    .parquet(plain(REUSE, table).toString());
            return table;
        });
    }

    /** Whether a table for later runs has an earlier run's files. */
    public boolean isAppended(Table table, RunFolder earlier) {
        return kept(table, earlier).areCopied();
    }

    /** The rows of a table for later runs that were written beside an earlier run's files. */
    public Dataset<Row> readAppended(Table table, RunFolder earlier) {
        List<String> paths = kept(table, earlier).others();
        return paths.isEmpty()
                ? spark.createDataFrame(List.<Row>of(), table.stored())
                : spark.read().schema(table.stored()).parquet(paths.toArray(String[]::new));
    }

    private KeptFiles kept(Table table, RunFolder earlier) {
        return new KeptFiles(spark, earlier.plain(REUSE, table), plain(REUSE, table));
    }

    /** What the tables for later runs depend on, where there are any. */
    public Optional<Reusable> reusable() {
        return files.read(reusablePath()).flatMap(text -> Json.read(text, Reusable.class));
    }

    public void write(Reusable reusable) {
        files.replace(reusablePath(), Json.write(reusable));
    }

    private Path reusablePath() {
        return new Path(new Path(root, REUSE), REUSABLE);
    }

    private void writePlain(String part, Table table, Dataset<Row> rows) {
        named(table, () -> {
            rows.to(table.stored())
                    .write()
                    .mode(SaveMode.Overwrite)
                    .parquet(plain(part, table).toString());
            return table;
        });
    }

    private Dataset<Row> readPlain(String part, Table table) {
        return spark.read().schema(table.stored()).parquet(plain(part, table).toString());
    }

    private Path plain(String part, Table table) {
        return new Path(new Path(root, part), table.name());
    }

    /** Writes a published table, sorted as it says, over whatever an unfinished stage left of it. */
    public void write(Table table, Dataset<Row> rows, int partitions) {
        named(table, () -> {
            published(table).write(rows, partitions);
            return table;
        });
    }

    private TableFolder published(Table table) {
        return new TableFolder(spark, new Path(root, table.name()), table);
    }

    private TableFolder reusable(Table table) {
        return new TableFolder(spark, plain(REUSE, table), table);
    }

    private <T> T named(Table table, Supplier<T> work) {
        return JobNames.named(spark, table, work);
    }

    /** Takes over a published table's months as they lie in an earlier run, save some. */
    public void copyMonths(Table table, RunFolder earlier, Set<String> except) {
        copyMonths(earlier.published(table), published(table), except);
    }

    /** Takes over the months of a table for later runs as they lie in an earlier run, save some. */
    public void copyReusableMonths(Table table, RunFolder earlier, Set<String> except) {
        copyMonths(earlier.reusable(table), reusable(table), except);
    }

    private void copyMonths(TableFolder from, TableFolder to, Set<String> except) {
        named(to.table(), () -> {
            to.copyMonths(from, except);
            return to.table();
        });
    }

    /** A published table; one without a row is empty and has its columns. */
    public Dataset<Row> read(Table table) {
        return published(table).read();
    }

    /** The rows of a published table that lie in some months; all of a table that is not split by month. */
    public Dataset<Row> read(Table table, Set<String> months) {
        return published(table).read(months);
    }

    /** In what the columns on disk are not those of the table, save their order; empty where they are. */
    public String schemaDifference(Table table) {
        return published(table).schemaDifference();
    }

    public String tablePath(Table table) {
        return new Path(root, table.name()).toString();
    }

    /** Rows and digest of each month of a table as it lies on disk; of a table that is not split by month, under an empty name. */
    public Map<String, Manifest.TableContent> contents(Table table) {
        return named(table, () -> ContentDigest.of(read(table), table));
    }

    /**
     * Rows and digest of each month of a table.
     *
     * @param known what is known of some months
     * @param others the months that have to be read
     */
    public Map<String, Manifest.TableContent> contents(
            Table table, Map<String, Manifest.TableContent> known, Set<String> others) {
        Map<String, Manifest.TableContent> contents = new TreeMap<>(known);
        if (!others.isEmpty()) {
            contents.putAll(named(table, () -> ContentDigest.of(read(table, others), table)));
        }
        return contents;
    }

    /** Writes what the checks read of the tables. */
    public void write(CheckedContents contents) {
        files.replace(checkedPath(), Json.write(contents));
    }

    /** What the checks read of the tables; empty where they were not made, or the run is published. */
    public Optional<CheckedContents> checkedContents() {
        return files.read(checkedPath()).flatMap(text -> Json.read(text, CheckedContents.class));
    }

    private Path checkedPath() {
        return new Path(new Path(root, WORK), CHECKED);
    }

    /** The list of what was published of the run; an empty one where it is not known. */
    public FileList published() {
        return manifest().map(manifest -> files().listed(manifest.files())).orElse(FileList.NONE);
    }

    /** Takes away what stays for later runs. */
    public void deleteReusable() {
        files.delete(new Path(root, REUSE));
    }

    /** Takes away the working tables. */
    public void deleteWorking() {
        files.delete(new Path(root, WORK));
    }

    /** Takes away everything, for a run that is to be made anew. */
    public void delete() {
        files.delete(root);
    }
}
