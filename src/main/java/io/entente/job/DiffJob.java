package io.entente.job;

import io.entente.storage.RunFolder;
import io.entente.storage.SparkSessions;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which pairs changed from one run to another, by how much, and why. */
@Command(
        name = "diff",
        description = "Says which pairs changed from run A to run B, by how much, and why.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DiffJob implements Callable<Integer> {

    private static final String RUN = "an id of the corpus, 'current', or the path of a run or of a corpus.";

    @Parameters(index = "0", paramLabel = "RUN_A", description = "The earlier run: " + RUN)
    private String runA = "";

    @Parameters(index = "1", paramLabel = "RUN_B", description = "The later run, named likewise.")
    private String runB = "";

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Option(names = "--limit", defaultValue = "30", description = "How many pairs. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(names = "--format", defaultValue = "TABLE", description = "table, csv or json. Default: table.")
    private Listing.Format format = Listing.Format.TABLE;

    @Override
    public Integer call() {
        Listing.checkLimit(limit);
        try (SparkSession spark = SparkSessions.open("entente diff")) {
            RunName runs = new RunName(spark, corpus);
            RunFolder a = runs.find(runA);
            RunFolder b = runs.find(runB);
            RunDifference difference = new RunDifference(a, b);
            ManifestDifference made = new ManifestDifference(a, b);
            Dataset<Row> changed = difference.pairs().persist();
            long all = changed.count();
            List<ChangedPair> pairs = changed.limit(limit).collectAsList().stream()
                    .map(row -> new ChangedPair(row, made.causes()))
                    .toList();
            Map<String, Long> articles = articles(difference);
            if (format == Listing.Format.JSON) {
                printJson(a, b, made, articles, all, pairs);
            } else {
                if (format == Listing.Format.TABLE) {
                    printAccount(a, b, made, articles, all, System.out);
                }
                List<String> names = format == Listing.Format.CSV ? ChangedPair.NAMES : ChangedPair.SHORT;
                Listing listing = new Listing(names.toArray(String[]::new));
                pairs.forEach(pair -> listing.add(pair.cells(names).toArray()));
                listing.print(System.out, format);
            }
            return ExitCode.DONE;
        }
    }

    private static Map<String, Long> articles(RunDifference difference) {
        Map<String, Long> articles = new LinkedHashMap<>();
        for (RunDifference.ArticleState state : RunDifference.ArticleState.values()) {
            articles.put(state.name().toLowerCase(Locale.ROOT), 0L);
        }
        difference
                .articles()
                .collectAsList()
                .forEach(row -> articles.put(row.getString(0).toLowerCase(Locale.ROOT), row.getLong(1)));
        return articles;
    }

    private static void printAccount(
            RunFolder a, RunFolder b, ManifestDifference made, Map<String, Long> articles, long all, PrintStream out) {
        out.println("A  " + a.path());
        out.println("B  " + b.path());
        made.changes().forEach((what, change) -> out.println("   " + what + ": " + change.a() + " → " + change.b()));
        if (made.changes().isEmpty()) {
            out.println("   made of the same input, seeds, model and settings by the same code");
        }
        out.printf(
                Locale.ROOT,
                "   articles: %,d the same, %,d rewritten, %,d only in A, %,d only in B%n",
                articles.get("same"),
                articles.get("changed"),
                articles.get("only_a"),
                articles.get("only_b"));
        out.printf(Locale.ROOT, "   directed pairs that changed: %,d%n%n", all);
    }

    private static void printJson(
            RunFolder a,
            RunFolder b,
            ManifestDifference made,
            Map<String, Long> articles,
            long all,
            List<ChangedPair> pairs) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("run_a", a.path());
        answer.put("run_b", b.path());
        answer.put("made_differently", made.changes());
        answer.put("articles", articles);
        answer.put("n_pairs_changed", all);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (ChangedPair pair : pairs) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            List<@Nullable Object> cells = pair.cells(ChangedPair.NAMES);
            for (int i = 0; i < cells.size(); i++) {
                row.put(ChangedPair.NAMES.get(i), cells.get(i));
            }
            rows.add(row);
        }
        answer.put("pairs", rows);
        System.out.println(JsonText.of(answer));
    }
}
