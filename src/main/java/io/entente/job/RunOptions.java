package io.entente.job;

import io.entente.analysis.AnalysisSettings;
import io.entente.article.Updates;
import io.entente.corpus.ReadSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The flags of the jobs that make tables. */
final class RunOptions {

    private static final long MEBIBYTE = 1024 * 1024;

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    /** Where neither a rule nor the first model is sure of an attitude between two actors of an article. */
    private static final String OPEN = "0.15:0.95";

    @Option(
            names = "--input",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files or folders of articles: JSON, CSV, Parquet, Avro, text, HTML, WARC, XML and SGML of"
                    + " agencies, feeds, also compressed and in ZIP or TAR."
                    + " Default: the sample corpus.")
    private List<String> input = new ArrayList<>();

    @Option(names = "--seeds", paramLabel = "DIR", description = "Folder of the seed files. Default: seeds.")
    private @Nullable String seeds;

    @Option(
            names = "--actors",
            paramLabel = "DIR",
            description = "Folder of your own actors.csv, aliases.csv, offices.csv …, which add to the seeds, change or"
                    + " remove.")
    private @Nullable String actors;

    @Option(
            names = "--sentiment-model",
            paramLabel = "DIR",
            description = "Folder of a model of pairs made by entente train. Default: the one the program carries.")
    private @Nullable String sentimentModel;

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Option(
            names = "--field",
            paramLabel = "ROLE=NAME",
            description = "Which field of the records is the text, title, date, source, url, id or language."
                    + " Default: found by the usual names.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Option(
            names = "--path-template",
            paramLabel = "TEMPLATE",
            description = "What the file's path tells, as in '{source}/{year}/{date}_{any}.txt'.")
    private @Nullable String pathTemplate;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Format of all input: jsonl, json, csv, tsv, parquet, avro, text, html, warc, xml or sgml."
                    + " Default: found by content.")
    private @Nullable String format;

    @Option(
            names = "--updates",
            paramLabel = "WHICH",
            defaultValue = "all",
            description =
                    "Of several records of one address, all are articles, or the latest is and the others are skipped:"
                            + " all or latest. Default: ${DEFAULT-VALUE}.")
    private Updates updates = Updates.ALL;

    @Option(names = "--source", paramLabel = "NAME", description = "Outlet of articles that name none.")
    private @Nullable String source;

    @Option(
            names = "--max-record-mb",
            paramLabel = "N",
            defaultValue = "32",
            description = "Longest record in MiB; longer ones are rejected. Default: ${DEFAULT-VALUE}.")
    private int maxRecordMebibytes;

    @Option(
            names = "--arrow-threshold",
            paramLabel = "P",
            description = "Probability from which an attitude counts as decided. Default: ${DEFAULT-VALUE}.")
    private double arrowThreshold = AnalysisSettings.DEFAULT.arrowThreshold();

    @Option(
            names = "--no-pair-mentions",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Leave out \"both leaders\", \"the two countries\" and the like as mentions of the two.")
    private boolean pairMentions;

    @Option(
            names = "--max-reject-share",
            paramLabel = "SHARE",
            defaultValue = "0.5",
            description = "Share of rejected records above which nothing is published. Default: ${DEFAULT-VALUE}.")
    private double maxRejectShare;

    @Option(
            names = "--force",
            description = "Make the run anew, even if it is finished, and take over nothing from an earlier run.")
    private boolean force;

    @Option(names = "--keep-work", description = "Keep the working tables of the run.")
    private boolean keepWork;

    @Option(
            names = "--no-reuse",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description =
                    "Keep no text of an article in the warehouse, and nothing else by which a later run over a corpus"
                            + " that grew is short.")
    private boolean reuse;

    @Option(
            names = "--tasks",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many tasks share each piece of work; the rows are the same with any number."
                    + " Default: ${DEFAULT-VALUE}, by the size of the input and the number of cores.")
    private int tasks;

    /** The settings that the flags say; wrong ones are a {@link UserException}. */
    RunSettings settings() {
        Home home = Home.find();
        List<String> inputs = input.isEmpty() ? List.of(home.sample().toString()) : List.copyOf(input);
        try {
            return new RunSettings(
                    corpus.corpus(input.isEmpty() ? null : input.get(0)),
                    inputs,
                    corpus.warehouse(),
                    new RunSettings.SeedFolders(
                            seeds == null ? home.seeds().toString() : seeds, actors, sentimentModel),
                    new ReadSettings(fields, pathTemplate, format, source, maxRecordMebibytes * MEBIBYTE),
                    new AnalysisSettings(arrowThreshold, pairMentions, models.open(OPEN)),
                    models.settings(),
                    new RunSettings.Control(maxRejectShare, force, keepWork, reuse, tasks, updates));
        } catch (IllegalArgumentException e) {
            throw new UserException(e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }
}
