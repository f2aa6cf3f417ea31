package io.entente.job;

import io.entente.storage.SparkSessions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Goes from a pair to its counts, and from those to sentences, cues and rules. */
@Command(
        name = "explain",
        description =
                "Explains a directed pair: counts by voice and period, then the sentences with their cues and rules and the copies.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExplainJob implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SOURCE", description = "Who holds the attitude: an id or a name.")
    private String source = "";

    @Parameters(index = "1", paramLabel = "TARGET", description = "Whom it is about: an id or a name.")
    private String target = "";

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "Only evidence of this month.")
    private @Nullable String month;

    @Option(names = "--limit", defaultValue = "20", description = "How many sentences. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(names = "--neutral", description = "Show sentences without an attitude too.")
    private boolean neutral;

    @Option(names = "--both", description = "Explain the other direction too.")
    private boolean both;

    @Option(names = "--format", defaultValue = "TEXT", description = "text or json. Default: text.")
    private Format format = Format.TEXT;

    private enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() {
        Listing.checkLimit(limit);
        try (SparkSession spark = SparkSessions.open("entente explain")) {
            Published published = Published.open(spark, corpus);
            String from = published.actorId(source);
            String to = published.actorId(target);
            List<PairFindings> directions = new ArrayList<>();
            directions.add(new PairFindings(published.folder(), from, to, month));
            if (both) {
                directions.add(new PairFindings(published.folder(), to, from, month));
            }
            if (format == Format.JSON) {
                printJson(published.folder().runId(), directions);
            } else {
                printText(directions);
            }
            return ExitCode.DONE;
        }
    }

    private void printText(List<PairFindings> directions) {
        Explanation explanation = new Explanation(limit, neutral);
        for (int i = 0; i < directions.size(); i++) {
            if (i > 0) {
                System.out.println();
            }
            explanation.print(directions.get(i), System.out);
        }
    }

    private void printJson(String runId, List<PairFindings> directions) {
        ExplanationObject object = new ExplanationObject(limit, neutral);
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("run_id", runId);
        answer.put("month", month);
        answer.put("edges", directions.stream().map(object::of).toList());
        System.out.println(JsonText.of(answer));
    }
}
