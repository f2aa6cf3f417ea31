package io.entente.job;

import io.entente.export.GexfWriter;
import io.entente.export.GraphmlWriter;
import io.entente.export.NetworkWriter;
import io.entente.export.NodeAndEdgeLists;
import io.entente.stage.ShapeEvents;
import io.entente.storage.RunFolder;
import io.entente.storage.SparkSessions;
import io.entente.table.ActorsTable;
import io.entente.table.ArticlesTable;
import io.entente.table.MentionsTable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a published run in a format of other programs. */
@Command(
        name = "export",
        description = {
            "Writes the signed network or the events of the published run for other programs.",
            "gexf, graphml: one file. gephi, neo4j, networkx: a folder with nodes.csv and edges.csv.",
            "gdelt, polecat: one file of tab-separated events with the columns of those data sets."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExportJob implements Callable<Integer> {

    private enum Format {
        GEXF,
        GRAPHML,
        GEPHI,
        NEO4J,
        NETWORKX,
        GDELT,
        POLECAT
    }

    private enum Grain {
        MONTH,
        PERIOD
    }

    @Parameters(paramLabel = "FORMAT", description = "gexf, graphml, gephi, neo4j, networkx, gdelt or polecat.")
    private Format format = Format.GEXF;

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Option(names = "--out", paramLabel = "PATH", required = true, description = "The file or folder to write.")
    private Path out = Path.of("");

    @Mixin
    private EvidenceOptions chosen = new EvidenceOptions();

    @Option(
            names = "--by",
            defaultValue = "MONTH",
            description = "month: ties of each month; period: of all months together. Default: month.")
    private Grain grain = Grain.MONTH;

    @Option(
            names = "--min-evidence",
            defaultValue = "1",
            description = "Only pairs with so many pieces of evidence for or against. Default: ${DEFAULT-VALUE}.")
    private long minEvidence;

    @Option(
            names = "--min-articles",
            defaultValue = "1",
            description = "Only pairs that so many articles tell of. Default: ${DEFAULT-VALUE}.")
    private long minArticles;

    @Option(
            names = "--backbone",
            paramLabel = "P",
            defaultValue = "1",
            description = "Only pairs whose p-value of the disparity filter is below, as 0.05. Default: all.")
    private double backbone;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "0",
            description = "Only the N pairs of which most is told. Default: all.")
    private int limit;

    @Override
    public Integer call() {
        if (minEvidence < 0 || minArticles < 0 || limit < 0 || !(backbone > 0 && backbone <= 1)) {
            throw new UserException(
                    "--min-evidence, --min-articles and --limit take 0 or more, --backbone what is in (0, 1]");
        }
        try (SparkSession spark = SparkSessions.open("entente export")) {
            Published published = Published.open(spark, corpus);
            Dataset<Row> evidence = chosen.evidence(published);
            switch (format) {
                case GDELT, POLECAT -> events(published.folder(), evidence);
                default -> network(published.folder(), evidence);
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + out, e);
        }
    }

    private void network(RunFolder folder, Dataset<Row> evidence) throws IOException {
        NetworkRows.Cut cut = new NetworkRows.Cut(minEvidence, minArticles, backbone, limit);
        NetworkRows rows = new NetworkRows(evidence, folder.read(ActorsTable.TABLE), cut, grain == Grain.MONTH);
        NetworkRows.Size size;
        try (OutputFiles files = new OutputFiles(out)) {
            try (NetworkWriter writer = writer(files, about(folder))) {
                size = rows.write(writer);
            }
            files.keep();
        }
        System.out.printf(
                Locale.ROOT,
                "%,d actors and %,d of %,d directed pairs with an attitude (%s): %s%n",
                size.nodes(),
                size.edges(),
                size.before(),
                words(),
                out);
    }

    private NetworkWriter writer(OutputFiles files, String about) throws IOException {
        return switch (format) {
            case GRAPHML -> new GraphmlWriter(new BufferedOutputStream(files.bytes("")), about);
            case GEPHI -> lists(files, NodeAndEdgeLists.Reader.GEPHI);
            case NEO4J -> lists(files, NodeAndEdgeLists.Reader.NEO4J);
            case NETWORKX -> lists(files, NodeAndEdgeLists.Reader.NETWORKX);
            default -> new GexfWriter(new BufferedOutputStream(files.bytes("")), about, grain == Grain.MONTH);
        };
    }

    private static NetworkWriter lists(OutputFiles files, NodeAndEdgeLists.Reader reader) throws IOException {
        return new NodeAndEdgeLists(reader, files.text("nodes.csv"), files.text("edges.csv"));
    }

    private String about(RunFolder folder) {
        return "Who is for or against whom in the news: run " + folder.runId() + ", " + words()
                + ". weight: evidence for and against, duplicates weighed; sign and net: which side.";
    }

    private String words() {
        String words = chosen.words();
        if (minEvidence > 1) {
            words += ", at least " + minEvidence + " pieces of evidence";
        }
        if (minArticles > 1) {
            words += ", at least " + minArticles + " articles";
        }
        if (backbone < 1) {
            words += ", backbone at " + backbone;
        }
        return limit == 0 ? words : words + ", the " + limit + " of which most is told";
    }

    private void events(RunFolder folder, Dataset<Row> evidence) throws IOException {
        Dataset<Row> articles = folder.read(ArticlesTable.TABLE);
        Dataset<Row> actors = folder.read(ActorsTable.TABLE);
        Dataset<Row> events = format == Format.GDELT
                ? ShapeEvents.gdelt(evidence, articles, actors)
                : ShapeEvents.polecat(evidence, articles, actors, folder.read(MentionsTable.TABLE));
        long written;
        try (OutputFiles files = new OutputFiles(out)) {
            written = EventLines.write(events, files.text(""));
            files.keep();
        }
        System.out.printf(Locale.ROOT, "%,d events (%s): %s%n", written, chosen.words(), out);
    }
}
