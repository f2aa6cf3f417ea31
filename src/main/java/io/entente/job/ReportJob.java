package io.entente.job;

import io.entente.report.Report;
import io.entente.report.ReportLimits;
import io.entente.report.ReportScope;
import io.entente.storage.Manifest;
import io.entente.storage.RunFolder;
import io.entente.storage.SparkSessions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a page for people who look and read. */
@Command(
        name = "report",
        description =
                "Writes one HTML file about the published run: actors, network, pairs with their sentences, quality."
                        + " It needs no other file and no network.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ReportJob implements Callable<Integer> {

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write. Default: CORPUS.html.")
    private @Nullable Path out;

    @Option(
            names = "--actor",
            paramLabel = "ACTOR",
            description = "Only pairs with this actor, by id or name. May be repeated.")
    private List<String> actors = new ArrayList<>();

    @Option(names = "--from", paramLabel = "YYYY-MM", description = "First month. Default: the first of the run.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "YYYY-MM", description = "Last month. Default: the last of the run.")
    private @Nullable String to;

    @Option(
            names = "--max-pairs",
            paramLabel = "N",
            defaultValue = "" + ReportLimits.PAIRS,
            description = "Pairs of which most is said, both directions each. Default: ${DEFAULT-VALUE}.")
    private int pairs;

    @Option(
            names = "--max-sentences",
            paramLabel = "N",
            defaultValue = "" + ReportLimits.SENTENCES,
            description = "Sentences of each direction of a pair. Default: ${DEFAULT-VALUE}.")
    private int sentences;

    @Option(
            names = "--max-actors",
            paramLabel = "N",
            defaultValue = "" + ReportLimits.ACTORS,
            description = "Most mentioned actors; those of the pairs come on top. Default: ${DEFAULT-VALUE}.")
    private int mostActors;

    @Option(
            names = "--max-sources",
            paramLabel = "N",
            defaultValue = "" + ReportLimits.SOURCES,
            description = "Outlets that the page can filter by, the others as one. Default: ${DEFAULT-VALUE}.")
    private int sources;

    @Override
    public Integer call() {
        ReportLimits limits = checked(() -> new ReportLimits(mostActors, pairs, sentences, sources));
        checked(() -> new ReportScope(List.of(), from, to));
        try (SparkSession spark = SparkSessions.open("entente report")) {
            Published published = Published.open(spark, corpus);
            RunFolder folder = published.folder();
            Manifest manifest = folder.manifest()
                    .orElseThrow(
                            () -> new UserException("The run " + folder.path() + " has no manifest that can be read"));
            ReportScope scope =
                    new ReportScope(actors.stream().map(published::actorId).toList(), from, to);
            Path file = out == null ? Path.of(manifest.corpus() + ".html") : out;
            write(file, new Report(folder, manifest).page(scope, limits));
            return ExitCode.DONE;
        }
    }

    private static <T> T checked(java.util.function.Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new UserException(String.valueOf(e.getMessage()));
        }
    }

    private static void write(Path file, Report.Page page) {
        byte[] bytes = page.html().getBytes(StandardCharsets.UTF_8);
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UserException("Cannot write " + file + " (" + e + "): name another file by --out");
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %,d of %,d pairs, %,d of %,d actors, %,d sentences, %.1f MB%n",
                file.toAbsolutePath(),
                page.pairs(),
                page.pairsFound(),
                page.actors(),
                page.actorsFound(),
                page.sentences(),
                bytes.length / 1e6);
    }
}
