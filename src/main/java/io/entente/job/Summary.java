package io.entente.job;

import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;

import io.entente.storage.LongestTask;
import io.entente.storage.Manifest;
import io.entente.storage.RunFolder;
import io.entente.table.ArticlesTable;
import io.entente.table.Keys;
import io.entente.table.PairEvidenceTable;
import io.entente.table.QualityMetricsTable;
import io.entente.table.RecordsTable;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What a run says at its end: that nothing was lost, who stood where, and where the tables are. */
final class Summary {

    private static final int ARROWS = 12;

    private final RunFolder folder;
    private final PrintStream out;

    Summary(RunFolder folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** The account of records after a stage before the last. */
    void printStage(StageName last, Dataset<Row> records) {
        for (Row row : records.groupBy(RecordsTable.KIND.col(), RecordsTable.REASON.col())
                .agg(sum(RecordsTable.N_RECORDS.col()))
                .orderBy(RecordsTable.KIND.col(), RecordsTable.REASON.col())
                .collectAsList()) {
            out.printf("%-8s %-24s %,d%n", row.getString(0), row.isNullAt(1) ? "" : row.getString(1), row.getLong(2));
        }
        out.println("The run " + folder.runId() + " is done up to the stage " + last.label() + ": " + folder.path());
    }

    void print(Manifest manifest, boolean found, double seconds) {
        Manifest.Records records = manifest.records();
        out.printf(Locale.ROOT, "%nRun %s of corpus %s%n", manifest.runId(), manifest.corpus());
        out.printf(
                Locale.ROOT,
                "  read      %,d records in %,d files = %,d articles + %,d rejects%s + %,d skipped%s%n",
                records.read(),
                manifest.input().files(),
                records.articles(),
                records.rejects(),
                reasons(manifest.rejects()),
                records.skipped(),
                reasons(manifest.skipped()));
        if (!manifest.input().skipped().isEmpty()) {
            out.println("  skipped   files by rule:" + reasons(manifest.input().skipped()));
        }
        Manifest.Growth growth = manifest.growth();
        if (!growth.from().isEmpty()) {
            out.printf(
                    Locale.ROOT,
                    "  kept      %,d analyses of run %s; %,d articles analysed%s%n",
                    growth.articlesKept(),
                    growth.from(),
                    growth.articlesAnalysed(),
                    growth.changed().isEmpty() ? "" : "; changed: " + String.join(", ", growth.changed()));
        }
        printArticles();
        printPairs(manifest);
        printModels();
        printSkew(manifest);
        printArrows();
        out.printf(Locale.ROOT, "%nTables: %s%n", folder.path());
        out.printf(
                Locale.ROOT,
                found ? "This run was finished before; nothing was made anew. %.0f s%n" : "Published. %.0f s%n",
                seconds);
    }

    private static String reasons(Map<String, Long> counts) {
        StringBuilder text = new StringBuilder();
        counts.forEach((reason, count) -> text.append(text.length() == 0 ? " (" : ", ")
                .append(reason)
                .append(' ')
                .append(count));
        return text.length() == 0 ? "" : text.append(')').toString();
    }

    private void printArticles() {
        Dataset<Row> articles = folder.read(ArticlesTable.TABLE);
        Row counts = articles.selectExpr(
                        "count(*)",
                        "count_if(" + Keys.PUB_DATE + " is null)",
                        "count_if(not " + ArticlesTable.IS_REPRESENTATIVE + ")",
                        "count_if(not " + ArticlesTable.IS_ANALYSED + ")",
                        "coalesce(sum(" + ArticlesTable.N_SENTENCES + "), 0)",
                        "coalesce(sum(" + ArticlesTable.N_UNSETTLED + "), 0)",
                        "cast(min(" + Keys.PUB_DATE + ") as string)",
                        "cast(max(" + Keys.PUB_DATE + ") as string)")
                .first();
        out.printf(
                Locale.ROOT,
                "  articles  %,d, of which %,d copies of another, %,d not dated to the day, %,d in another language%s; %,d"
                        + " sentences with %,d references left open%n",
                counts.getLong(0),
                counts.getLong(2),
                counts.getLong(1),
                counts.getLong(3),
                reasons(otherLanguages(articles)),
                counts.getLong(4),
                counts.getLong(5));
        out.println("  days      "
                + (counts.isNullAt(6) ? "no article is dated to the day" : counts.get(6) + " to " + counts.get(7)));
    }

    /** What could hold up a run: its longest article and its slowest task. */
    private void printSkew(Manifest manifest) {
        Manifest.LargestRecord largest = manifest.largest();
        if (largest != null) {
            out.printf(
                    Locale.ROOT,
                    "  longest   article: %,d characters, %,d sentences, %s at %d%n",
                    largest.characters(),
                    largest.sentences(),
                    largest.sourceUri(),
                    largest.sourceOffset());
        }
        LongestTask slowest = manifest.slowest();
        if (slowest != null) {
            out.printf(
                    Locale.ROOT,
                    "  slowest   task: %.1f s in %s (%s); %d tasks took %.1f s in the median, skew %.1f%n",
                    slowest.seconds(),
                    slowest.stage(),
                    slowest.work(),
                    slowest.tasks(),
                    slowest.medianSeconds(),
                    slowest.skew());
        }
    }

    /** The articles that are not analysed by language, the most frequent first. */
    private static Map<String, Long> otherLanguages(Dataset<Row> articles) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Dataset<Row> byLanguage = articles.where(not(ArticlesTable.IS_ANALYSED.col()))
                .groupBy(ArticlesTable.LANG.col())
                .count();
        for (Row row : byLanguage
                .orderBy(byLanguage.col("count").desc(), ArticlesTable.LANG.col())
                .collectAsList()) {
            counts.put(row.getString(0), row.getLong(1));
        }
        return counts;
    }

    private void printPairs(Manifest manifest) {
        Dataset<Row> evidence = folder.read(PairEvidenceTable.TABLE);
        Row counts = evidence.selectExpr(
                        "count_if(" + PairEvidenceTable.POLARITY + " > 0)",
                        "count_if(" + PairEvidenceTable.POLARITY + " < 0)")
                .first();
        long pairs = evidence.select(Keys.SOURCE_ACTOR_ID.col(), Keys.TARGET_ACTOR_ID.col())
                .distinct()
                .count();
        out.printf(
                Locale.ROOT,
                "  pairs     %,d directed pairs with %,d pieces of evidence: %,d positive, %,d negative%n",
                pairs,
                manifest.content(PairEvidenceTable.TABLE).rows(),
                counts.getLong(0),
                counts.getLong(1));
    }

    /** What models of Spark NLP read, and what it cost. */
    private void printModels() {
        double nameSeconds = cpuSeconds(StageName.NAME);
        double pairSeconds = cpuSeconds(StageName.REFINE);
        if (nameSeconds + pairSeconds > 0) {
            Dataset<Row> metrics = folder.read(QualityMetricsTable.TABLE);
            out.printf(
                    Locale.ROOT,
                    "  models    read %.1f %% of the sentences for names in %.0f s of CPU, %.1f %% of the evidence in %.0f s%n",
                    100 * ModelShares.sentences(metrics),
                    nameSeconds,
                    100 * ModelShares.pairs(metrics),
                    pairSeconds);
        }
    }

    private double cpuSeconds(StageName stage) {
        return folder.marker(stage.label())
                .map(marker -> marker.work().cpuSeconds())
                .orElse(0.0);
    }

    private void printArrows() {
        List<Arrow> arrows = new Arrows(folder).strongest(ArrowFilter.NONE, ARROWS);
        out.printf(Locale.ROOT, "%nStrongest arrows%n");
        for (Arrow arrow : arrows) {
            out.println("  " + arrow.line());
            out.println("      " + arrow.sentence());
        }
        if (arrows.isEmpty()) {
            out.println("  none: no sentence says that one actor is for or against another");
        }
    }
}
