package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.storage.Manifest;
import io.entente.support.SparkTest;
import io.entente.table.ArticlesTable;
import io.entente.table.RejectsTable;
import io.entente.table.Table;
import io.entente.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the sample corpus from its files to its published tables. */
class WholeRunTest {

    private static final int ARTICLES = 95;
    private static final int REJECTS = 2;
    private static final int BODIES = 92;
    private static final int STORIES = 83;

    @TempDir
    Path temp;

    @Test
    void accountsForEveryRecordOfTheSample() {
        Manifest manifest = SampleRun.published().manifest();

        assertThat(SampleRun.published().outcome().code()).isZero();
        assertThat(manifest.records()).isEqualTo(new Manifest.Records(ARTICLES + REJECTS, ARTICLES, REJECTS, 0));
        assertThat(manifest.rejects()).isEqualTo(Map.of("BROKEN_JSON", 1L, "NO_BODY", 1L));
        assertThat(manifest.content(ArticlesTable.TABLE).rows()).isEqualTo(ARTICLES);
        assertThat(manifest.content(RejectsTable.TABLE).rows()).isEqualTo(REJECTS);
        assertThat(manifest.tables().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Tables.ALL.stream().map(Table::name).toList());
    }

    @Test
    void findsTheOdditiesThatTheSampleHasOnPurpose() throws Exception {
        try (Duck duck = new Duck(SampleRun.published())) {
            assertThat(duck.number("SELECT count(*) FROM articles WHERE lang IN ('fr', 'de')"))
                    .isEqualTo(2);
            assertThat(duck.number("SELECT count(*) FROM articles WHERE NOT is_analysed"))
                    .isEqualTo(2);
            assertThat(duck.number("SELECT count(*) FROM articles WHERE date_precision = 'none'"))
                    .isEqualTo(1);
            assertThat(duck.number("SELECT count(*) FROM articles WHERE date_precision = 'month'"))
                    .isEqualTo(1);
            assertThat(duck.number("SELECT count(DISTINCT duplicate_cluster_id) FROM articles"))
                    .isEqualTo(STORIES);
            assertThat(duck.number("SELECT count(*) FROM articles WHERE is_representative"))
                    .isEqualTo(STORIES);
            assertThat(duck.number("SELECT count(DISTINCT content_digest) FROM articles"))
                    .isGreaterThanOrEqualTo(BODIES);
            assertThat(duck.number("SELECT round(sum(duplicate_weight)) FROM articles"))
                    .isEqualTo(STORIES);
        }
    }

    @Test
    void readsTheFilesThatTheSampleDescribes() throws Exception {
        try (Duck duck = new Duck(SampleRun.published())) {
            assertThat(duck.rows("SELECT regexp_extract(source_uri, 'sample/(sample-[a-z]+)', 1) AS file, count(*) AS n"
                            + " FROM articles GROUP BY file ORDER BY file"))
                    .extracting(row -> row.get("file") + " " + row.get("n"))
                    .containsExactly(
                            "sample-daily 22",
                            "sample-observer 16",
                            "sample-tribune 19",
                            "sample-wire 26",
                            "sample-world 12");
        }
    }

    @Test
    void givesTheSameRowsInOneTaskAndInSeven() {
        Map<String, String> seven = Map.of(
                "spark.default.parallelism",
                "7",
                "spark.sql.shuffle.partitions",
                "7",
                "spark.sql.adaptive.enabled",
                "false");
        List<Manifest> manifests = new ArrayList<>();

        SparkTest.inSession(
                seven, spark -> manifests.add(SampleRun.run(spark, SampleRun.settings(SampleRun.sample(), temp, 7))));

        Manifest one = SampleRun.published().manifest();
        assertThat(manifests.get(0).tables()).isEqualTo(one.tables());
        assertThat(manifests.get(0).runId()).isEqualTo(one.runId());
    }

    @Test
    void findsItsFinishedRunAndDoesNoStageAgain() throws IOException {
        SampleRun first = SampleRun.published();
        Map<String, String> before = FolderCopy.digests(first.warehouse());

        Outcome again = Outcome.of("run", "--warehouse", first.warehouse().toString());

        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("This run was finished before; nothing was made anew.");
        assertThat(again.err()).doesNotContain(StageName.READ.sentence(), StageName.CHECK.sentence());
        assertThat(FolderCopy.digests(first.warehouse())).isEqualTo(before);
    }

    @Test
    void isAnotherRunWhereAnInputFileChanged() throws IOException {
        Path input = FolderCopy.copy(SampleRun.sample(), temp.resolve("sample"));
        String before = runId(input);
        assertThat(before).isEqualTo(SampleRun.published().manifest().runId());

        Path file = input.resolve("sample-wire.jsonl");
        Files.writeString(file, Files.readString(file) + "{\"text\": \"Xi Jinping praised Vladimir Putin.\"}\n");

        assertThat(runId(input)).isNotEqualTo(before);
    }

    private String runId(Path input) {
        RunSettings settings = SampleRun.settings(input, temp.resolve("warehouse"), 0);
        return SampleRun.pipeline(SparkTest.session(), settings).folder().runId();
    }

    @Test
    void publishesNothingWhereTooManyRecordsAreRejected() {
        Path input = broken();

        Outcome outcome = run(input);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.complaints())
                .singleElement()
                .asString()
                .startsWith("entente: Nothing was published: rejects, share of records rejected: 0.666");
        assertThat(temp.resolve("broken/current.json")).doesNotExist();
    }

    @Test
    void publishesWithAHigherLimitAndMakesTheSameTablesAnewWhenForced() {
        Path input = broken();

        assertThat(run(input, "--max-reject-share", "0.7").code()).isZero();
        Manifest first = SampleRun.manifest(temp, "broken");
        Outcome forced = run(input, "--max-reject-share", "0.7", "--force");

        assertThat(forced.code()).isZero();
        assertThat(forced.err()).contains(StageName.READ.sentence(), StageName.CHECK.sentence());
        assertThat(SampleRun.manifest(temp, "broken").tables()).isEqualTo(first.tables());
        assertThat(first.records()).isEqualTo(new Manifest.Records(5, 1, 2, 2));
        assertThat(first.skipped()).isEqualTo(Map.of("hidden", 1L, "other type", 1L));
    }

    /** An input of one article, two records that are none and two that rules leave out. */
    private Path broken() {
        Path input = temp.resolve("broken-input/broken");
        try {
            Files.createDirectories(input);
            Files.writeString(
                    input.resolve("a.jsonl"),
                    "{\"text\": \"Xi Jinping praised Vladimir Putin.\"}\nbroken\nbroken too\n");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(input.resolve("b.zip")))) {
                zip.putNextEntry(new ZipEntry("photo.jpg"));
                zip.putNextEntry(new ZipEntry("._c.txt"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return input;
    }

    private Outcome run(Path input, String... more) {
        List<String> all = new ArrayList<>(List.of("run", "--input", input.toString(), "--warehouse", temp.toString()));
        all.addAll(List.of(more));
        return Outcome.of(all.toArray(String[]::new));
    }

    @Test
    void takesTheTextsAwayWithTheWorkingTables() {
        SampleRun run = SampleRun.published();

        assertThat(run.table(ArticlesTable.TABLE).resolveSibling("_work")).doesNotExist();
        assertThat(run.table(ArticlesTable.TABLE).resolveSibling("_stages")).isDirectory();
    }
}
