package io.entente.job;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.entente.storage.CheckedContents;
import io.entente.storage.FileDigest;
import io.entente.storage.FileList;
import io.entente.storage.Manifest;
import io.entente.storage.RunFolder;
import io.entente.storage.RunMetrics;
import io.entente.table.AnalysisTable;
import io.entente.table.ArticlesTable;
import io.entente.table.Keys;
import io.entente.table.RejectsTable;
import io.entente.table.Table;
import io.entente.table.Tables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Writes the manifest of a checked run and then points to it. */
final class Publisher {

    private static final String PUBLISH = "publish";

    private final RunPipeline pipeline;
    private final RunSettings settings;

    Publisher(RunPipeline pipeline, RunSettings settings) {
        this.pipeline = pipeline;
        this.settings = settings;
    }

    Manifest publish(String sparkVersion) {
        RunFolder folder = pipeline.folder();
        boolean found = folder.manifest().isPresent();
        if (!found && settings.control().reuse()) {
            folder.write(settings.reusable(pipeline.seeds()));
        }
        Manifest manifest = folder.manifest().orElseGet(() -> describe(sparkVersion));
        pipeline.warehouse().publish(folder.runId());
        pipeline.deleteSuperseded();
        pipeline.deleteReplaced();
        if (!settings.control().reuse()) {
            folder.deleteReusable();
        }
        if (!settings.control().keepWork()) {
            folder.deleteWorking();
        }
        return manifest;
    }

    private Manifest.Growth growth(RunFolder folder) {
        long analysed = folder.readWorking(AnalysisTable.TABLE).count();
        long articles = folder.read(ArticlesTable.TABLE).count();
        Growth growth = pipeline.growth();
        return new Manifest.Growth(growth.from(), growth.changed(), articles - analysed, analysed);
    }

    /** Writes the manifest and, beside it, the list of files and what the run cost. */
    private Manifest describe(String sparkVersion) {
        RunFolder folder = pipeline.folder();
        pipeline.begin(PUBLISH, "Taking the digests of all tables");
        FileList published = contents(folder);
        Manifest.FileTotals files = folder.files().seal(published);
        Map<String, Manifest.TableContent> tables = new LinkedHashMap<>();
        for (Table table : Tables.ALL) {
            tables.put(
                    table.name(),
                    Manifest.TableContent.together(published
                            .contents()
                            .getOrDefault(table.name(), Map.of())
                            .values()));
        }
        Map<String, Long> rejects = new TreeMap<>();
        for (Row row : folder.read(RejectsTable.TABLE)
                .groupBy(RejectsTable.REASON.col())
                .agg(count(lit(1)))
                .collectAsList()) {
            rejects.put(row.getString(0), row.getLong(1));
        }
        Dataset<Row> records = pipeline.records();
        long read = RecordCounts.all(records);
        Map<String, Long> skipped = RecordCounts.skipped(records);
        long leftOut = skipped.values().stream().mapToLong(Long::longValue).sum();
        long refused = rejects.values().stream().mapToLong(Long::longValue).sum();
        Manifest.LargestRecord largest = largest(folder);
        Manifest.Growth growth = growth(folder);
        List<RunFolder.Marker> stages = new ArrayList<>(pipeline.stages());
        stages.add(pipeline.end());
        Map<String, Double> seconds = new LinkedHashMap<>();
        stages.forEach(stage -> seconds.put(stage.stage(), stage.seconds()));
        Manifest manifest = new Manifest(
                folder.runId(),
                settings.corpus(),
                settings.named(),
                new Manifest.Input(
                        settings.inputs(),
                        pipeline.listing().files(),
                        pipeline.listing().bytes(),
                        pipeline.listing().skipped()),
                Map.of(
                        "input",
                        pipeline.listing().digest(),
                        "seeds",
                        pipeline.seeds().digest(),
                        "code",
                        CodeVersion.digest()),
                Map.of(
                        "entente",
                        CodeVersion.version(),
                        "spark",
                        sparkVersion,
                        "java",
                        Runtime.version().toString()),
                new Manifest.Records(read, read - refused - leftOut, refused, leftOut),
                rejects,
                skipped,
                growth,
                tables,
                files,
                largest,
                RunMetrics.slowest(stages),
                seconds);
        folder.write(manifest);
        folder.write(RunMetrics.finished(manifest, Instant.now(), stages));
        return manifest;
    }

    /**
     * Every file of the tables and what they hold. What was taken over from an earlier run is as that run's list has it, and what was checked
     * as the checks read it.
     */
    private FileList contents(RunFolder folder) {
        FileList before = pipeline.growth().publishedList();
        List<FileDigest> files = folder.files().digests(before);
        Map<String, Set<String>> unlike = FileList.unlike(files, before.files());
        CheckedContents checked = folder.checkedContents().orElse(new CheckedContents(Map.of()));
        List<Callable<Map<String, Manifest.TableContent>>> parts = new ArrayList<>();
        for (Table table : Tables.ALL) {
            Set<String> others = unlike.getOrDefault(table.name(), Set.of());
            Map<String, Manifest.TableContent> known = before.known(table, others);
            Optional<Map<String, Manifest.TableContent>> read = checked.of(table, others);
            read.ifPresent(known::putAll);
            parts.add(() -> folder.contents(table, known, read.isPresent() ? Set.of() : others));
        }
        Map<String, Map<String, Manifest.TableContent>> contents = new TreeMap<>();
        List<Map<String, Manifest.TableContent>> found = Together.all(parts);
        for (int i = 0; i < found.size(); i++) {
            contents.put(Tables.ALL.get(i).name(), found.get(i));
        }
        return new FileList(files, contents);
    }

    private static Manifest.@Nullable LargestRecord largest(RunFolder folder) {
        Dataset<Row> articles = folder.read(ArticlesTable.TABLE);
        for (Row row : articles.orderBy(ArticlesTable.N_CHARS.col().desc(), Keys.ARTICLE_ID.col())
                .select(
                        ArticlesTable.N_CHARS.col(),
                        ArticlesTable.N_SENTENCES.col(),
                        ArticlesTable.SOURCE_URI.col(),
                        ArticlesTable.SOURCE_OFFSET.col())
                .takeAsList(1)) {
            return new Manifest.LargestRecord(row.getInt(0), row.getInt(1), row.getString(2), row.getLong(3));
        }
        return null;
    }
}
