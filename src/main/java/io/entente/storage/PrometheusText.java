package io.entente.storage;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Metrics of a run in Prometheus' text format 0.0.4, for the textfile collector of the node exporter or a push gateway. */
final class PrometheusText {

    private static final double MILLIS = 1000;

    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> corpus;

    private PrometheusText(String corpus) {
        this.corpus = Map.of("corpus", corpus);
    }

    static String of(RunMetrics run) {
        PrometheusText page = new PrometheusText(run.corpus());
        page.one(
                "run_published",
                "Whether the run is done and published",
                run.published() ? 1 : 0,
                "run_id",
                run.runId());
        if (run.finished() != null) {
            double seconds = Instant.parse(run.finished()).toEpochMilli() / MILLIS;
            page.one("run_finished_timestamp_seconds", "When the run was published", seconds);
        }
        page.input(run.input());
        page.records(run);
        page.files(run.files());
        page.each("table_rows", "Rows of a published table", "table", run.rows());
        if (run.largest() != null) {
            page.one(
                    "largest_record_characters",
                    "Length of the longest article",
                    run.largest().characters());
        }
        page.stages(run.stages());
        return page.text.toString();
    }

    private void input(Manifest.@Nullable Input input) {
        if (input != null) {
            one("input_files", "Files read", input.files());
            one("input_bytes", "Bytes of the files read, as they lie in storage", input.bytes());
        }
    }

    private void records(RunMetrics run) {
        Manifest.Records records = run.records();
        if (records != null) {
            Map<String, Long> outcomes = new LinkedHashMap<>();
            outcomes.put("article", records.articles());
            outcomes.put("reject", records.rejects());
            outcomes.put("skipped", records.skipped());
            each("records", "Records read, by what became of them", "outcome", outcomes);
            each("rejects", "Records that are no article, by reason", "reason", run.rejects());
        }
    }

    private void files(Manifest.@Nullable FileTotals files) {
        if (files != null) {
            one("table_files", "Files of the published tables", files.files());
            one("table_bytes", "Bytes of the published tables", files.bytes());
        }
    }

    private void stages(List<RunFolder.Marker> stages) {
        stage("seconds", "Wall-clock seconds", stages, RunFolder.Marker::seconds);
        work("cpu_seconds", "Seconds of the tasks on a core", stages, StageWork::cpuSeconds);
        work("gc_seconds", "Seconds of the tasks in which Java collected garbage", stages, StageWork::gcSeconds);
        work("tasks", "Tasks that ended well", stages, StageWork::tasks);
        work("failed_tasks", "Tasks that failed and were made again", stages, StageWork::failedTasks);
        work("read_bytes", "Bytes read from storage", stages, StageWork::readBytes);
        work("shuffle_bytes", "Bytes written for a shuffle", stages, StageWork::shuffleBytes);
        work("spilled_bytes", "Bytes spilled to disk", stages, StageWork::spilledBytes);
        work("written_bytes", "Bytes written to storage", stages, StageWork::writtenBytes);
        work(
                "driver_heap_bytes",
                "Most that the driver's heap held after a collection",
                stages,
                StageWork::driverHeapBytes);
        longest("longest_task_seconds", "Seconds of the task that took longest", stages, LongestTask::seconds);
        longest(
                "median_task_seconds",
                "Median seconds of the tasks that shared its work",
                stages,
                LongestTask::medianSeconds);
        longest("task_skew_ratio", "The longest task's seconds over the median", stages, LongestTask::skew);
    }

    private void work(String name, String help, List<RunFolder.Marker> stages, ToDoubleFunction<StageWork> value) {
        stage(name, help, stages, marker -> value.applyAsDouble(marker.work()));
    }

    private void longest(String name, String help, List<RunFolder.Marker> stages, ToDoubleFunction<LongestTask> value) {
        List<RunFolder.Marker> told =
                stages.stream().filter(stage -> stage.work().longest() != null).toList();
        stage(name, help, told, marker -> {
            LongestTask task = marker.work().longest();
            return task == null ? 0 : value.applyAsDouble(task);
        });
    }

    private void stage(
            String name, String help, List<RunFolder.Marker> stages, ToDoubleFunction<RunFolder.Marker> value) {
        head("stage_" + name, help + ", by stage of the run");
        stages.forEach(stage -> sample("stage_" + name, "stage", stage.stage(), value.applyAsDouble(stage)));
    }

    private void each(String name, String help, String label, Map<String, Long> values) {
        head(name, help);
        new TreeMap<>(values).forEach((key, value) -> sample(name, label, key, value));
    }

    private void one(String name, String help, double value, String... label) {
        head(name, help);
        if (label.length == 0) {
            sample(name, corpus, value);
        } else {
            sample(name, label[0], label[1], value);
        }
    }

    private void head(String name, String help) {
        text.append("# HELP entente_").append(name).append(' ').append(help).append(".\n");
        text.append("# TYPE entente_").append(name).append(" gauge\n");
    }

    private void sample(String name, String label, String labelled, double value) {
        Map<String, String> labels = new LinkedHashMap<>(corpus);
        labels.put(label, labelled);
        sample(name, labels, value);
    }

    private void sample(String name, Map<String, String> labels, double value) {
        text.append("entente_").append(name).append('{');
        String comma = "";
        for (Map.Entry<String, String> label : labels.entrySet()) {
            text.append(comma)
                    .append(label.getKey())
                    .append("=\"")
                    .append(escaped(label.getValue()))
                    .append('"');
            comma = ",";
        }
        text.append("} ")
                .append(new BigDecimal(Double.toString(value))
                        .stripTrailingZeros()
                        .toPlainString())
                .append('\n');
    }

    private static String escaped(String label) {
        return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
