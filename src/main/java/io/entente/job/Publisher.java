package io.entente.job;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.entente.storage.Manifest;
import io.entente.storage.RunFolder;
import io.entente.table.ArticlesTable;
import io.entente.table.KeptTable;
import io.entente.table.RejectsTable;
import io.entente.table.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Writes the manifest of a checked run and then points to it. */
final class Publisher {

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
        folder.write(manifest);
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
        long kept = folder.readWorking(KeptTable.TABLE).count();
        long articles = folder.read(ArticlesTable.TABLE).count();
        Growth growth = pipeline.growth();
        return new Manifest.Growth(growth.from(), growth.changed(), kept, articles - kept);
    }

    private Manifest describe(String sparkVersion) {
        RunFolder folder = pipeline.folder();
        Map<String, Manifest.TableContent> tables = new LinkedHashMap<>();
        List<Callable<Manifest.TableContent>> digests = Tables.ALL.stream()
                .map(table -> (Callable<Manifest.TableContent>) () -> folder.content(table))
                .toList();
        List<Manifest.TableContent> contents = Together.all(digests);
        for (int i = 0; i < contents.size(); i++) {
            tables.put(Tables.ALL.get(i).name(), contents.get(i));
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
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (StageName stage : StageName.values()) {
            folder.marker(stage.label()).ifPresent(marker -> seconds.put(stage.label(), marker.seconds()));
        }
        return new Manifest(
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
                growth(folder),
                tables,
                seconds);
    }
}
