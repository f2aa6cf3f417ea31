package io.entente.job;

import io.entente.stage.CheckTables;
import io.entente.stage.CheckedTables;
import io.entente.storage.Manifest;
import io.entente.storage.RunFolder;
import io.entente.storage.SparkSessions;
import io.entente.table.QualityMetricsTable.Metric;
import io.entente.table.Table;
import io.entente.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.SparkException;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks that the published tables are those that were written, and that they tie. */
@Command(
        name = "verify",
        description =
                "Compares every published file and table with its digest and its schema, and makes all checks of sums and references again.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class VerifyJob implements Callable<Integer> {

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Override
    public Integer call() {
        try (SparkSession spark = SparkSessions.open("entente verify")) {
            Published opened = Published.open(spark, corpus);
            RunFolder folder = opened.folder();
            Manifest manifest = folder.manifest()
                    .orElseThrow(
                            () -> new UserException("The run " + folder.path() + " has no manifest that can be read"));
            int wrong = files(opened, manifest) + digests(folder, manifest);
            if (wrong == 0) {
                wrong = checks(folder, manifest);
            }
            if (wrong > 0) {
                throw new UserException(
                        wrong + " of the checks of " + folder.path() + " failed: make the run again with --force");
            }
            System.out.println("The run " + folder.runId() + " is as it was published.");
            return ExitCode.DONE;
        }
    }

    /** Whether every byte is as it was: of the manifest, of the list of files, of each file. */
    private static int files(Published published, Manifest manifest) {
        RunFolder folder = published.folder();
        List<String> differences = new ArrayList<>();
        if (!folder.manifestDigest().equals(published.pointer().manifest())) {
            differences.add("manifest.json is not the one that was published");
        }
        differences.addAll(folder.files().differences(manifest.files()));
        differences.forEach(difference -> System.out.println("WRONG: " + difference));
        if (differences.isEmpty()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %,d files, %,d bytes, as published%n",
                    "files",
                    manifest.files().files(),
                    manifest.files().bytes());
        }
        return differences.size();
    }

    private static int digests(RunFolder folder, Manifest manifest) {
        int wrong = 0;
        for (Table table : Tables.ALL) {
            Manifest.TableContent promised = manifest.content(table);
            String found = found(folder, table, promised);
            boolean same = found.isEmpty();
            wrong += same ? 0 : 1;
            System.out.printf("%-22s %s%n", table.name(), same ? promised.rows() + " rows, as published" : found);
        }
        return wrong;
    }

    /** What is wrong with a table; empty where nothing is. */
    private static String found(RunFolder folder, Table table, Manifest.TableContent promised) {
        try {
            // A table by month without a row has no file.
            String schema = promised.rows() == 0 ? "" : folder.schemaDifference(table);
            if (!schema.isEmpty()) {
                return "DIFFERS: " + schema;
            }
            Map<String, Manifest.TableContent> contents = folder.contents(table);
            Manifest.TableContent content = Manifest.TableContent.together(contents.values());
            if (!content.equals(promised)) {
                return "DIFFERS: " + content + ", published " + promised;
            }
            return contents.equals(folder.published().contents().get(table.name()))
                    ? ""
                    : "DIFFERS from files.json in a month";
        } catch (Exception e) {
            if (e instanceof AnalysisException
                    || e instanceof SparkException
                    || e.getCause() instanceof SparkException) {
                return "CANNOT BE READ: "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            }
            throw e;
        }
    }

    private static int checks(RunFolder folder, Manifest manifest) {
        int wrong = 0;
        Manifest.Records records = manifest.records();
        CheckTables checks = new CheckTables(CheckedTables.all(folder::read), 1, records.read() - records.skipped());
        for (List<Metric> found : Together.all(checks.all())) {
            for (Metric metric : found) {
                wrong += metric.stops() ? 1 : 0;
                System.out.printf(
                        "%-22s %s: %s%s%n",
                        metric.table(), metric.check(), metric.value(), metric.passed() ? "" : "  FAILED");
            }
        }
        return wrong;
    }
}
