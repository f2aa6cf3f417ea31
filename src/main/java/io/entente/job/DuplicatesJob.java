package io.entente.job;

import io.entente.corpus.CorpusListing;
import io.entente.corpus.CorpusReader;
import io.entente.stage.Deduplicate;
import io.entente.storage.SparkSessions;
import io.entente.table.CopiesTable;
import io.entente.table.RecordsTable;
import io.entente.table.SignaturesTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports the copies in a corpus, and scores them against pairs that somebody judged. */
@Command(
        name = "duplicates",
        description =
                "Finds the copies in a corpus and analyses nothing: how large clusters are, and how many articles of"
                        + " each input and outlet only copy another. Publishes nothing.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DuplicatesJob implements Callable<Integer> {

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(
            names = "--gold",
            paramLabel = "CSV",
            description = "Judged pairs to score: columns first, second (article ids) and is_copy (true or false).")
    private @Nullable Path gold;

    @Override
    public Integer call() throws IOException {
        RunSettings settings = options.settings();
        SettingsPage.print(settings, System.err);
        try (SparkSession spark = SparkSessions.open("entente duplicates")) {
            CorpusListing listing = CorpusListing.of(
                    settings.inputs(), settings.read(), spark.sparkContext().hadoopConfiguration());
            Dataset<Row> records = CorpusReader.read(spark, listing, settings.read())
                    .where(RecordsTable.KIND.col().equalTo(RecordsTable.ARTICLE))
                    .to(RecordsTable.TABLE.stored())
                    .localCheckpoint(true);
            Dataset<Row> signatures =
                    Deduplicate.sign(records).to(SignaturesTable.TABLE.stored()).localCheckpoint(true);
            Dataset<Row> copies = Deduplicate.copies(records, signatures, (table, rows) -> rows.localCheckpoint(true))
                    .to(CopiesTable.TABLE.stored())
                    .localCheckpoint(true);
            DuplicateReport report = DuplicateReport.of(records, Deduplicate.clusters(copies, records));
            report.print(System.out);
            if (gold != null) {
                score(report, gold);
            }
            return ExitCode.DONE;
        }
    }

    private static void score(DuplicateReport report, Path gold) throws IOException {
        LabelScore score = new LabelScore("");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .build();
        int unknown = 0;
        try (CSVParser rows = CSVParser.parse(gold, StandardCharsets.UTF_8, format)) {
            for (CSVRecord row : rows) {
                String first = row.get("first");
                String second = row.get("second");
                if (report.hasRead(first) && report.hasRead(second)) {
                    score.add(row.get("is_copy"), Boolean.toString(report.areCopies(first, second)), Double.NaN);
                } else {
                    unknown++;
                }
            }
        }
        System.out.printf(
                "%njudged pairs%s%n", unknown == 0 ? "" : ", without " + unknown + " whose articles are not here");
        score.classes()
                .forEach((label, figures) -> System.out.printf(
                        java.util.Locale.ROOT,
                        "is_copy=%-6s precision %.3f  recall %.3f  F1 %.3f  pairs %d%n",
                        label,
                        figures.precision(),
                        figures.recall(),
                        figures.f1(),
                        figures.support()));
    }
}
