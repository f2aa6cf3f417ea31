package io.entente.job;

import io.entente.storage.SparkSessions;
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
                "Explains a directed pair: counts by voice and month, then the sentences with their cues and rules.",
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

    @Override
    public Integer call() {
        try (SparkSession spark = SparkSessions.open("entente explain")) {
            Published published = Published.open(spark, corpus);
            String from = published.actorId(source);
            String to = published.actorId(target);
            Explanation explanation = new Explanation(published.folder(), month, limit, neutral);
            explanation.print(from, to, System.out);
            if (both) {
                System.out.println();
                explanation.print(to, from, System.out);
            }
            return ExitCode.DONE;
        }
    }
}
