package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.storage.Manifest;
import io.entente.support.SparkTest;
import io.entente.table.PairEvidenceTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator of a run can see of it: the metrics beside its manifest, the Spark UI, the log. */
class RunMetricsTest {

    private static final String LABEL = "[a-z_]+=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\"";
    private static final Pattern SAMPLE =
            Pattern.compile("(entente_[a-z_]+)\\{(" + LABEL + "(?:," + LABEL + ")*)} (-?[0-9]+(?:\\.[0-9]+)?)");

    @TempDir
    Path temp;

    @Test
    void tellsInJsonWhatTheManifestTellsAndWhatEveryStageCost() throws IOException {
        Manifest manifest = SampleRun.published().manifest();
        JsonNode metrics =
                new ObjectMapper().readTree(folder().resolve("metrics.json").toFile());

        assertThat(metrics.get("runId").asText()).isEqualTo(manifest.runId());
        assertThat(metrics.get("published").asBoolean()).isTrue();
        assertThat(Duration.between(Instant.parse(metrics.get("finished").asText()), Instant.now()))
                .isBetween(Duration.ZERO, Duration.ofHours(2));
        assertThat(metrics.get("records").get("articles").asLong())
                .isEqualTo(manifest.records().articles());
        assertThat(metrics.get("rows").get("articles").asLong())
                .isEqualTo(manifest.records().articles());
        assertThat(metrics.get("largest").get("characters").asInt()).isEqualTo(1115);
        List<String> names = new ArrayList<>();
        double longest = 0;
        for (JsonNode stage : metrics.get("stages")) {
            names.add(stage.get("stage").asText());
            JsonNode work = stage.get("work");
            assertThat(stage.get("seconds").asDouble()).isPositive();
            assertThat(work.get("tasks").asLong()).as(stage.toString()).isPositive();
            assertThat(work.get("failedTasks").asLong()).isZero();
            assertThat(work.get("cpuSeconds").asDouble()).isPositive();
            assertThat(work.get("driverHeapBytes").asLong()).isGreaterThan(1_000_000);
            assertThat(work.get("longest").get("skew").asDouble()).isGreaterThanOrEqualTo(1);
            longest = Math.max(longest, work.get("longest").get("seconds").asDouble());
        }
        assertThat(names).containsExactly("read", "deduplicate", "analyze", "decide", "aggregate", "check", "publish");
        assertThat(metrics.get("slowest").get("seconds").asDouble()).isEqualTo(longest);
        assertThat(metrics.findValues("shuffleBytes")).anyMatch(bytes -> bytes.asLong() > 0);
        assertThat(manifest.slowest()).isNotNull();
        assertThat(manifest.seconds().keySet()).containsExactlyElementsOf(names);
    }

    @Test
    void tellsTheSameInPrometheusText() throws IOException {
        Manifest manifest = SampleRun.published().manifest();
        Map<String, Double> samples = samples(Files.readString(folder().resolve("metrics.prom")));

        assertThat(samples)
                .containsEntry("entente_run_published{corpus=\"sample\",run_id=\"" + manifest.runId() + "\"}", 1.0)
                .containsEntry("entente_records{corpus=\"sample\",outcome=\"article\"}", 95.0)
                .containsEntry("entente_rejects{corpus=\"sample\",reason=\"NO_BODY\"}", 1.0)
                .containsEntry("entente_largest_record_characters{corpus=\"sample\"}", 1115.0)
                .containsEntry("entente_table_rows{corpus=\"sample\",table=\"pair_evidence\"}", (double)
                        manifest.content(PairEvidenceTable.TABLE).rows())
                .containsEntry(
                        "entente_stage_seconds{corpus=\"sample\",stage=\"analyze\"}",
                        manifest.seconds().get("analyze"))
                .containsEntry("entente_table_bytes{corpus=\"sample\"}", (double)
                        manifest.files().bytes());
    }

    /** The samples of a page, each of which must follow the help and the type of its metric. */
    private static Map<String, Double> samples(String text) {
        assertThat(text).endsWith("\n").doesNotContain("\r");
        Map<String, Double> samples = new TreeMap<>();
        Set<String> metrics = new LinkedHashSet<>();
        String metric = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("# HELP ")) {
                metric = line.split(" ")[2];
                assertThat(metrics.add(metric)).as(metric).isTrue();
            } else if (line.startsWith("# TYPE ")) {
                assertThat(line).isEqualTo("# TYPE " + metric + " gauge");
            } else {
                Matcher sample = SAMPLE.matcher(line);
                assertThat(sample.matches()).as(line).isTrue();
                assertThat(sample.group(1)).isEqualTo(metric);
                samples.put(line.substring(0, line.lastIndexOf(' ')), Double.parseDouble(sample.group(3)));
            }
        }
        return samples;
    }

    @Test
    void tellsOfARunThatStopsWhatItHasDone() throws IOException {
        RunSettings settings = SampleRun.settings(input(), temp.resolve("stopped"), 1);
        RunPipeline pipeline = SampleRun.pipeline(SparkTest.session(), settings);

        pipeline.runThrough(StageName.DEDUPLICATE);

        Path folder = Path.of(pipeline.folder().path());
        JsonNode metrics =
                new ObjectMapper().readTree(folder.resolve("metrics.json").toFile());
        assertThat(metrics.get("published").asBoolean()).isFalse();
        assertThat(metrics.get("stages")).hasSize(2);
        assertThat(samples(Files.readString(folder.resolve("metrics.prom"))))
                .containsKey("entente_stage_seconds{corpus=\"sample\",stage=\"deduplicate\"}")
                .doesNotContainKey("entente_stage_seconds{corpus=\"sample\",stage=\"analyze\"}");
    }

    @Test
    void callsEveryJobInTheSparkUiByItsStageAndMostByTheirTable() throws Exception {
        SparkSession spark = SparkTest.session();
        Jobs jobs = new Jobs();
        spark.sparkContext().addSparkListener(jobs);

        SampleRun.run(spark, SampleRun.settings(input(), temp.resolve("named"), 1));

        spark.sparkContext().listenerBus().waitUntilEmpty(60_000);
        spark.sparkContext().removeSparkListener(jobs);
        assertThat(jobs.groups)
                .containsExactlyInAnyOrder("read", "deduplicate", "analyze", "decide", "aggregate", "check", "publish");
        assertThat(jobs.descriptions)
                .contains(
                        StageName.CHECK.sentence(),
                        "check: pair_days",
                        "read: records",
                        "analyze: quotes",
                        "aggregate: pair_days",
                        "publish: quality_metrics")
                .allSatisfy(description -> assertThat(description).isNotBlank());
    }

    private static final class Jobs extends SparkListener {

        private final Set<String> groups = ConcurrentHashMap.newKeySet();
        private final ConcurrentLinkedQueue<String> descriptions = new ConcurrentLinkedQueue<>();

        @Override
        public void onJobStart(SparkListenerJobStart start) {
            Properties properties = start.properties();
            groups.add(properties.getProperty("spark.jobGroup.id", "none"));
            descriptions.add(properties.getProperty("spark.job.description", ""));
        }
    }

    @Test
    void saysOnALineOfItsOwnWhatAStageDoesAndWhatItCost() {
        String log = SampleRun.published().outcome().err();

        assertThat(log).doesNotContain("\r", "\u001b");
        assertThat(log.lines().toList())
                .contains("analyze: " + StageName.ANALYZE.sentence() + "…")
                .anyMatch(line -> line.matches(
                        "analyze: done in \\d+:\\d\\d, \\d+ tasks, \\d+\\.\\d s of CPU, \\d+\\.\\d MB shuffled"));
    }

    private Path input() throws IOException {
        Path folder = temp.resolve("input");
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("articles.jsonl"),
                "{\"date\": \"2022-03-02\", \"text\": \"Russia accused Ukraine of shelling a village.\"}\n");
        return folder;
    }

    private static Path folder() {
        SampleRun run = SampleRun.published();
        return run.warehouse()
                .resolve(SampleRun.CORPUS)
                .resolve("runs")
                .resolve(run.manifest().runId());
    }
}
