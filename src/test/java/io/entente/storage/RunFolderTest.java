package io.entente.storage;

import static io.entente.support.Lookup.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.support.Fixture;
import io.entente.support.SparkTest;
import io.entente.table.ArticlesTable;
import io.entente.table.Column;
import io.entente.table.CopiesTable;
import io.entente.table.FilesTable;
import io.entente.table.Keys;
import io.entente.table.PairPeriodTables;
import io.entente.table.RecordsTable;
import io.entente.table.RejectsTable;
import io.entente.table.Table;
import io.entente.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    private static final String SPARK_SCHEMA = "org.apache.spark.sql.parquet.row.metadata";

    @TempDir
    Path temp;

    private RunFolder folder = new RunFolder(SparkTest.session(), new org.apache.hadoop.fs.Path("/nowhere"));

    @BeforeEach
    void open() {
        folder = new Warehouse(SparkTest.session(), temp.toString(), "corpus").run("run");
    }

    @Test
    void givesBackTheRowsThatWereWritten() {
        Dataset<Row> rows = days();

        folder.write(PairPeriodTables.DAYS, rows, 3);

        Dataset<Row> read = folder.read(PairPeriodTables.DAYS);
        assertThat(read.schema().simpleString())
                .isEqualTo(PairPeriodTables.DAYS.stored().simpleString());
        assertThat(read.collectAsList()).containsExactlyInAnyOrderElementsOf(rows.collectAsList());
        assertThat(months(PairPeriodTables.DAYS))
                .containsExactlyInAnyOrder("pub_month=2022-02", "pub_month=2022-03", "pub_month=undated");
    }

    @Test
    void cutsALargeTableIntoSeveralFiles() throws IOException {
        long many = TableFolder.ROWS_A_FILE + 1L;
        Dataset<Row> rows = SparkTest.session()
                .range(many)
                .selectExpr(
                        "cast(id AS string) AS " + RecordsTable.FILE,
                        "id AS " + FilesTable.FILE_LENGTH,
                        "id AS " + FilesTable.MODIFIED_MILLIS);

        folder.write(FilesTable.TABLE, rows, 1);

        try (Stream<Path> files = Files.list(Path.of(folder.tablePath(FilesTable.TABLE)))) {
            assertThat(files.filter(file -> file.toString().endsWith(".parquet")))
                    .hasSize(2);
        }
        assertThat(folder.read(FilesTable.TABLE).distinct().count()).isEqualTo(many);
    }

    @Test
    void writesTheMeaningOfEveryColumnIntoTheParquetFile() throws IOException {
        folder.write(PairPeriodTables.DAYS, days(), 1);
        folder.write(RejectsTable.TABLE, new Fixture(RejectsTable.TABLE).row().dataset(), 1);

        assertThat(comments(PairPeriodTables.DAYS)).isEqualTo(meanings(PairPeriodTables.DAYS));
        assertThat(comments(RejectsTable.TABLE)).isEqualTo(meanings(RejectsTable.TABLE));
    }

    @Test
    void compressesWithZstd() throws IOException {
        folder.write(RejectsTable.TABLE, new Fixture(RejectsTable.TABLE).row().dataset(), 1);

        assertThat(footer(RejectsTable.TABLE).getBlocks().get(0).getColumns())
                .allSatisfy(chunk -> assertThat(chunk.getCodec()).isEqualTo(CompressionCodecName.ZSTD));
    }

    @Test
    void sortsTheRowsOfAFileAsTheTableSays() {
        Fixture rows = new Fixture(ArticlesTable.TABLE);
        for (int i = 0; i < 50; i++) {
            rows.row(Keys.ARTICLE_ID, "" + (i * 37) % 50, Keys.PUB_MONTH, "2022-03");
        }

        folder.write(ArticlesTable.TABLE, rows.dataset(), 1);

        assertThat(folder.read(ArticlesTable.TABLE).collectAsList().stream()
                        .map(row -> row.<String>getAs(Keys.ARTICLE_ID.name())))
                .isSorted()
                .hasSize(50);
    }

    @Test
    void readsAnEmptyTableBackAsEmptyWithAllColumns() {
        for (Table table : Tables.ALL) {
            folder.write(table, new Fixture(table).dataset(), 2);

            assertThat(folder.read(table).collectAsList()).isEmpty();
            assertThat(folder.read(table).schema().simpleString())
                    .isEqualTo(table.stored().simpleString());
            assertThat(folder.contents(table)).isEmpty();
        }
    }

    @Test
    void readsSomeMonthsAlone() {
        folder.write(PairPeriodTables.DAYS, days(), 2);

        Dataset<Row> read = folder.read(PairPeriodTables.DAYS, Set.of("2022-03", "1999-01"));

        assertThat(read.collectAsList())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        days().where(Keys.PUB_MONTH.col().equalTo("2022-03")).collectAsList());
        assertThat(folder.read(PairPeriodTables.DAYS, Set.of("1999-01")).collectAsList())
                .isEmpty();
    }

    @Test
    void readsNothingOfMonthsWhoseContentIsKnown() {
        folder.write(PairPeriodTables.DAYS, days(), 2);
        Map<String, Manifest.TableContent> all = folder.contents(PairPeriodTables.DAYS);
        Manifest.TableContent promised = new Manifest.TableContent(7, "f".repeat(32));

        Map<String, Manifest.TableContent> contents =
                folder.contents(PairPeriodTables.DAYS, Map.of("2022-02", promised), Set.of("2022-03"));

        assertThat(all).containsOnlyKeys("2022-02", "2022-03", Keys.UNDATED);
        assertThat(contents).isEqualTo(Map.of("2022-02", promised, "2022-03", at(all, "2022-03")));
    }

    @Test
    void writesOverWhatAnUnfinishedStageLeft() {
        folder.write(PairPeriodTables.DAYS, days(), 2);
        Dataset<Row> one = new Fixture(PairPeriodTables.DAYS)
                .row(Keys.PUB_MONTH, "2024-01", Keys.PERIOD_DAY, LocalDate.of(2024, 1, 1))
                .dataset();

        folder.write(PairPeriodTables.DAYS, one, 2);

        assertThat(folder.read(PairPeriodTables.DAYS).collectAsList()).isEqualTo(one.collectAsList());
        assertThat(months(PairPeriodTables.DAYS)).containsExactly("pub_month=2024-01");
    }

    @Test
    void givesWorkingTablesBackUntilTheyAreTakenAway() {
        Dataset<Row> copies = new Fixture(CopiesTable.TABLE)
                .row(CopiesTable.MEMBER, "b", CopiesTable.HEAD, "a", CopiesTable.IS_SAME, true)
                .dataset();
        folder.writeWorking(CopiesTable.TABLE, copies);
        assertThat(folder.readWorking(CopiesTable.TABLE).collectAsList()).isEqualTo(copies.collectAsList());

        folder.deleteWorking();

        assertThat(temp.resolve("corpus/runs/run/_work")).doesNotExist();
    }

    @Test
    void givesBackTheMarkerOfAStage() {
        LongestTask longest = new LongestTask("read", "read: records", 9, 3, 4);
        RunFolder.Marker marker =
                new RunFolder.Marker("read", 1.25, new StageWork(4, 1, 2.5, 0.5, 6, 7, 8, 9, 10, longest));
        assertThat(folder.marker("read")).isEmpty();

        folder.mark(marker);

        assertThat(folder.marker("read")).contains(marker);
        assertThat(folder.marker("analyze")).isEmpty();
    }

    @Test
    void countsATruncatedMarkerAsNone() throws IOException {
        folder.mark(new RunFolder.Marker("read", 1.25, StageWork.NONE));
        Path file = temp.resolve("corpus/runs/run/_stages/read.json");
        String whole = Files.readString(file).strip();

        for (int length = 0; length < whole.length(); length++) {
            Files.writeString(file, whole.substring(0, length));
            assertThat(folder.marker("read")).as("first %d characters", length).isEmpty();
        }
    }

    @Test
    void givesBackTheManifest() {
        Manifest manifest = new Manifest(
                "run",
                "corpus",
                Map.of("format", "jsonl"),
                new Manifest.Input(List.of("/data"), 3, 4_000_000_000L, Map.of("hidden", 1L)),
                Map.of("input", "abc"),
                Map.of("spark", "3.5"),
                new Manifest.Records(12, 8, 2, 2),
                Map.of("NO_BODY", 2L),
                Map.of("no page", 2L),
                new Manifest.Growth("before", List.of("seeds/lexicon/cues.csv"), 5, 3),
                Map.of("articles", new Manifest.TableContent(8, "ffff")),
                new Manifest.FileTotals(3, 5_000_000_000L, "eeee"),
                new Manifest.LargestRecord(900, 12, "data/a.jsonl", 17),
                new LongestTask("read", "read: records", 9, 3, 4),
                Map.of("read", 1.5));
        assertThat(folder.manifest()).isEmpty();

        folder.write(manifest);

        assertThat(folder.manifest()).contains(manifest);
        assertThat(manifest.content(ArticlesTable.TABLE).rows()).isEqualTo(8);
        assertThat(manifest.content(RejectsTable.TABLE))
                .isNotEqualTo(folder.manifest().get().content(ArticlesTable.TABLE));
    }

    @Test
    void takesEverythingAwayWhenDeleted() {
        folder.write(PairPeriodTables.DAYS, days(), 1);
        folder.mark(new RunFolder.Marker("read", 1, StageWork.NONE));

        folder.delete();

        assertThat(temp.resolve("corpus/runs/run")).doesNotExist();
        assertThat(folder.marker("read")).isEmpty();
    }

    private static Dataset<Row> days() {
        return new Fixture(PairPeriodTables.DAYS)
                .row(
                        Keys.PUB_MONTH,
                        "2022-03",
                        Keys.PERIOD_DAY,
                        LocalDate.of(2022, 3, 1),
                        Keys.SOURCE_ACTOR_ID,
                        "RUS",
                        PairPeriodTables.NET,
                        -0.25,
                        Keys.EXAMPLES,
                        new String[] {"a", "b"})
                .row(Keys.PUB_MONTH, "2022-03", Keys.PERIOD_DAY, LocalDate.of(2022, 3, 2), Keys.SOURCE_ACTOR_ID, "UKR")
                .row(Keys.PUB_MONTH, "2022-02", Keys.PERIOD_DAY, LocalDate.of(1969, 2, 28), PairPeriodTables.NET, null)
                .row(Keys.PUB_MONTH, Keys.UNDATED)
                .dataset();
    }

    private List<String> months(Table table) {
        try (Stream<Path> list = Files.list(Path.of(folder.tablePath(table)))) {
            return list.filter(Files::isDirectory)
                    .map(month -> month.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Map<String, String> comments(Table table) throws IOException {
        String schema = footer(table).getFileMetaData().getKeyValueMetaData().get(SPARK_SCHEMA);
        return Stream.of(((StructType) DataType.fromJson(schema)).fields())
                .collect(Collectors.toMap(
                        StructField::name, field -> field.metadata().getString("comment")));
    }

    private static Map<String, String> meanings(Table table) {
        return table.columns().stream()
                .filter(column -> !table.isByMonth() || !column.name().equals(Keys.PUB_MONTH.name()))
                .collect(Collectors.toMap(Column::name, Column::meaning));
    }

    private ParquetMetadata footer(Table table) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(Path.of(folder.tablePath(table)))) {
            walk.filter(file -> file.toString().endsWith(".parquet")).sorted().forEach(files::add);
        }
        org.apache.hadoop.fs.Path file =
                new org.apache.hadoop.fs.Path(files.get(0).toUri());
        try (ParquetFileReader reader = ParquetFileReader.open(HadoopInputFile.fromPath(file, new Configuration()))) {
            return reader.getFooter();
        }
    }
}
