package io.entente.job;

import io.entente.stage.CheckTables;
import io.entente.storage.Manifest;
import io.entente.storage.RunFolder;
import io.entente.storage.SparkSessions;
import io.entente.table.QualityMetricsTable.Metric;
import io.entente.table.Table;
import io.entente.table.Tables;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.SparkException;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks that the published tables are those that were written, and that they tie. */
@Command(
        name = "verify",
        description = "Compares every published table with its digest in the manifest and makes all checks again.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class VerifyJob implements Callable<Integer> {

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Override
    public Integer call() {
        try (SparkSession spark = SparkSessions.open("entente verify")) {
            RunFolder folder = Published.open(spark, corpus).folder();
            Manifest manifest = folder.manifest()
                    .orElseThrow(
                            () -> new UserException("The run " + folder.path() + " has no manifest that can be read"));
            int wrong = digests(folder, manifest);
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
            Manifest.TableContent content = folder.content(table);
            return content.equals(promised) ? "" : "DIFFERS: " + content + ", published " + promised;
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
        CheckTables checks = new CheckTables(folder::read, 1, records.read() - records.skipped());
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
