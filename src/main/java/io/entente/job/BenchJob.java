package io.entente.job;

import io.entente.storage.SparkSessions;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how fast this machine is at each stage. */
@Command(
        name = "bench",
        description = "Times each stage on a corpus, alone and in a whole run, and prints articles per CPU second."
                + " Publishes nothing.",
        footer = {
            "",
            "CPU seconds are those of Spark's tasks; for list those of the one thread that lists. Rates are by the median."
                    + " Characters are the Unicode code points of titles and bodies. Each stage is done once untimed before"
                    + " it is timed alone. analyze goes from decoded articles in memory to rows of evidence, and counts"
                    + " the articles that are analysed. The whole run, which only a Spark on this machine does, is written"
                    + " to a temporary folder and removed, whatever --warehouse says; --force and --keep-work change"
                    + " nothing here."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class BenchJob implements Callable<Integer> {

    private static final double GIBIBYTE = 1L << 30;

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(
            names = "--repeat",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often each stage is timed. Default: ${DEFAULT-VALUE}.")
    private int repeats;

    @Option(
            names = "--multiply",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Measure on N articles for each one of the input: copies with a later date, another source and a"
                            + " syllable at the end of some words and digits at the end of numbers, so that none is a copy of"
                            + " another to the program."
                            + " Default: ${DEFAULT-VALUE}, the input as it is.")
    private int multiply;

    @Option(names = "--output", defaultValue = "TABLE", description = "table, csv or json. Default: table.")
    private Listing.Format output = Listing.Format.TABLE;

    @Override
    public Integer call() {
        if (repeats < 1) {
            throw new UserException("--repeat " + repeats + " times nothing: give 1 or more");
        }
        if (multiply < 1) {
            throw new UserException("--multiply " + multiply + " leaves nothing to measure: give 1 or more");
        }
        RunSettings given = options.settings();
        SettingsPage.print(given, System.err);
        Path made = multiply == 1 ? null : BenchRun.temporary();
        try (SparkSession spark = SparkSessions.open("entente bench")) {
            RunSettings settings = given;
            if (made != null) {
                System.err.println("Making " + multiply + " articles of each, shifted in date, source and words…");
                settings = MultipliedCorpus.write(spark, given, multiply, made.resolve("corpus"));
            }
            BenchClock clock = BenchClock.on(spark.sparkContext());
            System.err.println("Timing each stage alone…");
            BenchStages.Report report = new BenchStages(spark, settings, repeats, clock).measure();
            List<BenchResult> results = new ArrayList<>(report.results());
            if (spark.sparkContext().isLocal()) {
                System.err.println("Timing whole runs…");
                results.addAll(new BenchRun(spark, settings, clock).measure(repeats, report.size()));
            }
            Listing listing = BenchResult.listing();
            results.forEach(result -> result.addTo(listing));
            listing.print(System.out, output);
            PrintStream out = output == Listing.Format.TABLE ? System.out : System.err;
            if (made != null) {
                out.printf(
                        "Of a made corpus: %d articles for each of the input, shifted in date, source and words%n",
                        multiply);
            }
            printMachine(spark, out);
            return ExitCode.DONE;
        } finally {
            if (made != null) {
                BenchRun.delete(made);
            }
        }
    }

    private void printMachine(SparkSession spark, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%s; %d cores in Spark's use (%s), %d in this machine; Java %s, Spark %s, heap of %.1f GiB; timed %d times%n",
                CodeVersion.version(),
                spark.sparkContext().defaultParallelism(),
                spark.sparkContext().master(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                spark.version(),
                Runtime.getRuntime().maxMemory() / GIBIBYTE,
                repeats);
    }
}
