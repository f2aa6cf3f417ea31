package io.entente.storage;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run cost, for those who operate it; no row depends on it. It is written anew after every stage.
 *
 * @param published whether the run is done; before, of the values only the stages are there
 * @param finished when it was published, ISO 8601 in UTC; null before
 * @param input what it read
 * @param records how many records were read, and what became of them
 * @param rejects rejects by reason
 * @param rows rows of every table
 * @param files the files of the tables
 * @param largest the longest article
 * @param slowest the task that took longest in all stages
 * @param stages every stage that is done, in their order
 */
public record RunMetrics(
        String runId,
        String corpus,
        boolean published,
        @Nullable String finished,
        Manifest.@Nullable Input input,
        Manifest.@Nullable Records records,
        Map<String, Long> rejects,
        Map<String, Long> rows,
        Manifest.@Nullable FileTotals files,
        Manifest.@Nullable LargestRecord largest,
        @Nullable LongestTask slowest,
        List<RunFolder.Marker> stages) {

    public RunMetrics {
        rejects = Collections.unmodifiableMap(new LinkedHashMap<>(rejects));
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        stages = List.copyOf(stages);
    }

    /** Of a run that is not published yet: its stages. */
    public static RunMetrics unfinished(String runId, String corpus, List<RunFolder.Marker> stages) {
        return new RunMetrics(
                runId, corpus, false, null, null, null, Map.of(), Map.of(), null, null, slowest(stages), stages);
    }

    /** Of a run that is described. */
    public static RunMetrics finished(Manifest manifest, Instant finished, List<RunFolder.Marker> stages) {
        Map<String, Long> rows = new LinkedHashMap<>();
        manifest.tables().forEach((table, content) -> rows.put(table, content.rows()));
        return new RunMetrics(
                manifest.runId(),
                manifest.corpus(),
                true,
                finished.toString(),
                manifest.input(),
                manifest.records(),
                manifest.rejects(),
                rows,
                manifest.files(),
                manifest.largest(),
                slowest(stages),
                stages);
    }

    /** The task that took longest in some stages; null where none had any. */
    public static @Nullable LongestTask slowest(List<RunFolder.Marker> stages) {
        LongestTask slowest = null;
        for (RunFolder.Marker stage : stages) {
            LongestTask longest = stage.work().longest();
            if (longest != null && (slowest == null || longest.seconds() > slowest.seconds())) {
                slowest = longest;
            }
        }
        return slowest;
    }
}
