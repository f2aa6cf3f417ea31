package io.entente.job;

import static org.apache.spark.sql.functions.lit;

import io.entente.article.Updates;
import io.entente.corpus.CorpusListing;
import io.entente.corpus.CorpusReader;
import io.entente.nlp.NamesReader;
import io.entente.nlp.PairsReader;
import io.entente.seed.SeedBundle;
import io.entente.seed.Seeds;
import io.entente.stage.AggregateActors;
import io.entente.stage.AggregateCoOccurrences;
import io.entente.stage.AggregatePairs;
import io.entente.stage.AnalyzeArticles;
import io.entente.stage.CarryOver;
import io.entente.stage.CheckTables;
import io.entente.stage.CheckedTables;
import io.entente.stage.CountCorpusDays;
import io.entente.stage.CountSourceZones;
import io.entente.stage.CutTables;
import io.entente.stage.DecideArticlePairs;
import io.entente.stage.IdentifyArticles;
import io.entente.stage.MeasureNetwork;
import io.entente.stage.MeasureTriads;
import io.entente.stage.ReadNames;
import io.entente.stage.RefinePairs;
import io.entente.stage.Unsettled;
import io.entente.storage.RunFolder;
import io.entente.storage.RunMetrics;
import io.entente.storage.Warehouse;
import io.entente.table.ActorDaysTable;
import io.entente.table.ActorsTable;
import io.entente.table.AnalysisTable;
import io.entente.table.ArticlePairsTable;
import io.entente.table.ArticlesTable;
import io.entente.table.CoOccurrenceTables;
import io.entente.table.CorpusDaysTable;
import io.entente.table.FilesTable;
import io.entente.table.FindingsTable;
import io.entente.table.IdentitiesTable;
import io.entente.table.Keys;
import io.entente.table.MentionsTable;
import io.entente.table.NetworkTables;
import io.entente.table.PairEvidenceTable;
import io.entente.table.PairPeriodTables;
import io.entente.table.QualityMetricsTable;
import io.entente.table.QualityMetricsTable.Metric;
import io.entente.table.QuotesTable;
import io.entente.table.ReadingsTables;
import io.entente.table.RecordsTable;
import io.entente.table.RecurringLinesTable;
import io.entente.table.RejectsTable;
import io.entente.table.SourceZonesTable;
import io.entente.table.Table;
import io.entente.table.TriadsTable;
import io.entente.text.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * One run, stage by stage. A stage that has its marker is not done again, so that a run that was killed goes on with the stage it
 * was in.
 */
final class RunPipeline {

    private static final long BYTES_A_TASK = 500_000;
    private static final long MOST_BYTES_A_TASK = 16_000_000;
    private static final long BYTES_A_FILE = 128_000_000;
    /** A run that is forced anew is made beside the published one, which stays until the new one is published. */
    private static final String AGAIN = "-2";

    private static final int TASKS_A_CORE = 3;

    private final SparkSession spark;
    private final RunSettings settings;
    private final SeedBundle seeds;
    private final CorpusListing listing;
    private final Warehouse warehouse;
    private final RunFolder folder;
    private final @Nullable RunFolder superseded;
    private final StageClock clock;
    private final Growth growth;
    private final OpenArticles open;

    RunPipeline(SparkSession spark, RunSettings settings, StageClock clock) {
        this.spark = spark;
        this.settings = settings;
        this.clock = clock;
        seeds = settings.seeds().load();
        Seeds.directory(seeds);
        listing = CorpusListing.of(
                settings.inputs(), settings.read(), spark.sparkContext().hadoopConfiguration());
        ShuffleParts.fit(spark, listing.bytes());
        warehouse = new Warehouse(spark, settings.warehouse(), settings.corpus());
        String runId = runId();
        RunFolder first = warehouse.run(runId);
        RunFolder second = warehouse.run(runId + AGAIN);
        String published = warehouse.published().map(RunFolder::runId).orElse("");
        RunFolder standing = published.equals(second.runId()) ? second : first;
        boolean beside = settings.control().force() && published.equals(standing.runId());
        folder = !beside ? standing : standing == first ? second : first;
        superseded = beside ? standing : null;
        if (settings.control().force()) {
            folder.delete();
        }
        boolean alone = settings.control().force() || folder.manifest().isPresent();
        growth = alone ? Growth.none(spark) : Growth.of(spark, warehouse, folder, settings.reusable(seeds));
        open = new OpenArticles(spark, folder, growth);
    }

    /** Takes away the published run that a forced one took the place of. */
    void deleteSuperseded() {
        if (superseded != null) {
            superseded.delete();
        }
    }

    /** Takes away what the run before kept for later runs, where this run keeps the same and more. */
    void deleteReplaced() {
        RunFolder base = growth.base();
        if (base != null && settings.control().reuse() && growth.replaces(base)) {
            base.deleteReusable();
        }
    }

    /** A digest of all that the rows depend on. */
    private String runId() {
        return Fingerprint.of(listing.digest(), settings.named().toString(), seeds.digest(), CodeVersion.digest())
                .substring(0, 16);
    }

    Growth growth() {
        return growth;
    }

    RunFolder folder() {
        return folder;
    }

    Warehouse warehouse() {
        return warehouse;
    }

    CorpusListing listing() {
        return listing;
    }

    SeedBundle seeds() {
        return seeds;
    }

    /** Does the stages up to one, that one included, as far as they are not done. */
    void runThrough(StageName last) {
        settings.models().check(spark);
        for (StageName stage : StageName.values()) {
            boolean asked = settings.models().isAsked() || !stage.asksModels();
            if (asked
                    && stage.compareTo(last) <= 0
                    && folder.marker(stage.label()).isEmpty()) {
                begin(stage.label(), stage.sentence());
                run(stage);
                folder.mark(end());
                folder.write(RunMetrics.unfinished(folder.runId(), settings.corpus(), stages()));
            }
        }
    }

    /** Begins a piece of work of the run: for the log, the Spark UI and the metrics. */
    void begin(String label, String sentence) {
        clock.start(label, sentence);
        spark.sparkContext().setJobGroup(label, sentence, false);
    }

    /** Ends the piece of work and answers what it cost. */
    RunFolder.Marker end() {
        RunFolder.Marker marker = clock.end(spark.sparkContext());
        spark.sparkContext().clearJobGroup();
        return marker;
    }

    /** What every stage that is done cost, in their order. */
    List<RunFolder.Marker> stages() {
        List<RunFolder.Marker> done = new ArrayList<>();
        for (StageName stage : StageName.values()) {
            folder.marker(stage.label()).ifPresent(done::add);
        }
        return done;
    }

    private void run(StageName stage) {
        switch (stage) {
            case READ -> read();
            case DEDUPLICATE -> deduplicate();
            case NAME -> name();
            case ANALYZE -> analyze();
            case REFINE -> refine();
            case DECIDE -> decide();
            case AGGREGATE -> aggregate();
            case CHECK -> check();
        }
    }

    private void read() {
        Set<String> unchanged = growth.unchangedFiles(listing);
        Dataset<Row> others = CorpusReader.read(spark, listing.without(unchanged), settings.read());
        RunFolder grown = growth.grown(unchanged);
        if (grown != null && folder.canAppend(RecordsTable.TABLE, grown)) {
            folder.appendReusable(RecordsTable.TABLE, grown, others);
        } else {
            Dataset<Row> kept = CarryOver.records(growth.read(RecordsTable.TABLE), Growth.names(spark, unchanged));
            folder.writeReusable(RecordsTable.TABLE, kept.union(others));
        }
        folder.writeReusable(FilesTable.TABLE, Growth.files(spark, listing));
        Dataset<Row> all = folder.readReusable(RecordsTable.TABLE);
        write(RejectsTable.TABLE, CutTables.rejects(all));
        write(IdentitiesTable.TABLE, IdentifyArticles.of(all, settings.control().updates()));
    }

    /** What was read, and what was left out. */
    Dataset<Row> records() {
        Dataset<Row> all = folder.readReusable(RecordsTable.TABLE);
        return settings.control().updates() == Updates.ALL
                ? all
                : IdentifyArticles.withoutSuperseded(all, folder.read(IdentitiesTable.TABLE));
    }

    private void deduplicate() {
        Dataset<Row> records = records();
        new CopySteps(spark, folder, growth, records).take(settings.control().updates() == Updates.ALL);
        open.tell(records);
    }

    /** Before the analysis, so that the names which a model finds are actors like any others. */
    private void name() {
        Dataset<Row> recurring = folder.readReusable(RecurringLinesTable.TABLE);
        double doubt = settings.models().nameDoubt();
        Dataset<Row> questions = folder.keepWorking(
                ReadingsTables.NAME_QUESTIONS,
                ReadNames.questions(
                        open.toAnalyze(records()), recurring, seeds, settings.analysis(), doubt, analysisTasks()));
        NamesReader reader = settings.models().names(spark);
        folder.writeWorking(ReadingsTables.NAME_ANSWERS, ReadNames.answers(questions, reader, modelTasks()));
    }

    private void analyze() {
        Dataset<Row> records = records();
        Dataset<Row> made = folder.keepWorking(AnalysisTable.TABLE, analyzed(open.toAnalyze(records)));
        Dataset<Row> found = CarryOver.findings(made, nameQuestions());
        Dataset<Row> earlier = growth.analyses(FindingsTable.TABLE);
        Dataset<Row> before = open.of(earlier);
        Dataset<Row> now = CarryOver.identities(before, open.kept()).union(CarryOver.identities(found));
        Months months = growth.touched(now, CarryOver.identities(before));
        writeFindings(months, open.withKept(FindingsTable.TABLE, months.of(earlier), found));
        Dataset<Row> findings = months.ofReusable(folder, FindingsTable.TABLE);
        List<Callable<Table>> tables = new ArrayList<>(List.of(
                writing(ArticlesTable.TABLE, months, () -> CutTables.articles(findings)),
                writing(MentionsTable.TABLE, months, withKept(MentionsTable.TABLE, months, CutTables.mentions(made))),
                writing(QuotesTable.TABLE, months, withKept(QuotesTable.TABLE, months, CutTables.quotes(made)))));
        if (!settings.models().isAsked()) {
            Dataset<Row> evidence = CutTables.evidence(made);
            tables.add(writing(PairEvidenceTable.TABLE, months, withKept(PairEvidenceTable.TABLE, months, evidence)));
        }
        Together.all(tables);
    }

    /** The sentences in which a model read names; none where none was asked. */
    private Dataset<Row> nameQuestions() {
        return settings.models().isAsked()
                ? folder.readWorking(ReadingsTables.NAME_QUESTIONS)
                : spark.createDataFrame(List.<Row>of(), ReadingsTables.NAME_QUESTIONS.stored());
    }

    /** Writes the findings of some months and takes over what the earlier run has of others. */
    private void writeFindings(Months months, Dataset<Row> rows) {
        folder.writeReusable(FindingsTable.TABLE, rows, outputTasks());
        takeOver(months, (base, made) -> folder.copyReusableMonths(FindingsTable.TABLE, base, made));
    }

    private Dataset<Row> analyzed(Dataset<Row> records) {
        AnalyzeArticles articles = new AnalyzeArticles(seeds, settings.analysis());
        Dataset<Row> recurring = folder.readReusable(RecurringLinesTable.TABLE);
        return settings.models().isAsked()
                ? articles.apply(records, open.clusters(), recurring, namesRead(), analysisTasks())
                : articles.apply(records, open.clusters(), recurring, analysisTasks());
    }

    private Supplier<Dataset<Row>> withKept(Table table, Months months, Dataset<Row> made) {
        return () -> open.withKept(table, growth.published(table, months), made);
    }

    private Dataset<Row> namesRead() {
        return ReadNames.byArticle(
                folder.readWorking(ReadingsTables.NAME_QUESTIONS), folder.readWorking(ReadingsTables.NAME_ANSWERS));
    }

    private void refine() {
        Dataset<Row> analysis = folder.readWorking(AnalysisTable.TABLE);
        PairsReader reader = settings.models().pairs(spark);
        folder.writeWorking(
                ReadingsTables.PAIR_ANSWERS,
                RefinePairs.answers(RefinePairs.questions(analysis), reader, modelTasks()));
        Dataset<Row> evidence = RefinePairs.evidence(
                analysis,
                folder.readWorking(ReadingsTables.PAIR_ANSWERS),
                settings.analysis().arrowThreshold(),
                settings.models().pairsMethod(),
                settings.models().pairsVersion());
        Months months = growth.touched(folder);
        write(
                PairEvidenceTable.TABLE,
                months,
                withKept(PairEvidenceTable.TABLE, months, evidence).get());
    }

    private void decide() {
        Months months = growth.touched(folder);
        double threshold = settings.analysis().arrowThreshold();
        Dataset<Row> pairs = settings.models().isAsked()
                ? DecideArticlePairs.apply(refined(months), threshold)
                : DecideArticlePairs.ofArticles(CutTables.evidence(folder.readWorking(AnalysisTable.TABLE)), threshold);
        write(
                ArticlePairsTable.TABLE,
                months,
                withKept(ArticlePairsTable.TABLE, months, pairs).get());
    }

    /** The evidence of the analyses that were made, as both models together see it. */
    private Dataset<Row> refined(Months months) {
        return Unsettled.among(months.of(folder, PairEvidenceTable.TABLE), folder.readWorking(AnalysisTable.TABLE));
    }

    private void aggregate() {
        Dataset<Row> articles = folder.read(ArticlesTable.TABLE);
        Dataset<Row> mentions = folder.read(MentionsTable.TABLE);
        List<Row> listed = Seeds.actors(seeds).stream().map(ActorsTable::encode).toList();
        Dataset<Row> seedActors = spark.createDataFrame(listed, ActorsTable.SEED_SCHEMA);
        Dataset<Row> findings = folder.readReusable(FindingsTable.TABLE);
        Dataset<Row> known = seedActors.union(AggregateActors.discovered(findings));
        write(ActorsTable.TABLE, AggregateActors.actors(mentions, articles, known));
        Dataset<Row> actors = folder.read(ActorsTable.TABLE);
        Months touched = growth.touched(folder);
        Months months = touched.areAll()
                ? touched
                : touched.and(mentions.join(growth.renamed(actors), ActorsTable.ACTOR_ID.name()));
        Dataset<Row> found = months.ofReusable(folder, FindingsTable.TABLE);
        Dataset<Row> pairs = months.of(folder, ArticlePairsTable.TABLE);
        Dataset<Row> quotes = months.of(folder, QuotesTable.TABLE);
        Dataset<Row> evidence = months.of(folder, PairEvidenceTable.TABLE);
        Dataset<Row> named = months.of(folder, MentionsTable.TABLE);
        Dataset<Row> dated = months.of(folder, ArticlesTable.TABLE);
        Months counted = rejectsAreAsBefore() ? months : months.and(Keys.UNDATED);
        Together.all(List.of(
                writing(PairPeriodTables.DAYS, months, () -> AggregatePairs.days(pairs, actors)),
                writing(PairPeriodTables.MONTHS, months, () -> AggregatePairs.months(pairs, actors)),
                writing(CoOccurrenceTables.DAYS, months, () -> AggregateCoOccurrences.days(found, actors)),
                writing(CoOccurrenceTables.MONTHS, months, () -> AggregateCoOccurrences.months(found, actors)),
                writing(
                        ActorDaysTable.TABLE,
                        months,
                        () -> AggregateActors.days(named, quotes, evidence, dated, actors)),
                writing(CorpusDaysTable.TABLE, counted, () -> corpusDays(counted)),
                writing(SourceZonesTable.TABLE, Months.ALL, () -> CountSourceZones.apply(findings))));
        measureNetwork(months);
    }

    /** Whether the row that counts the rejects, which have no month, is as the earlier run has it. */
    private boolean rejectsAreAsBefore() {
        return folder.read(RejectsTable.TABLE).count()
                == growth.published(RejectsTable.TABLE).count();
    }

    private Dataset<Row> corpusDays(Months months) {
        Dataset<Row> rejects = folder.read(RejectsTable.TABLE).where(lit(months.has(Keys.UNDATED)));
        return CountCorpusDays.apply(months.of(folder, ArticlesTable.TABLE), rejects);
    }

    private void measureNetwork(Months months) {
        Dataset<Row> pairMonths = months.of(folder, PairPeriodTables.MONTHS);
        Together.all(List.of(
                writing(NetworkTables.ARCS, months, () -> MeasureNetwork.arcs(pairMonths)),
                writing(NetworkTables.EDGES, months, () -> MeasureNetwork.edges(pairMonths))));
        Dataset<Row> edges = months.of(folder, NetworkTables.EDGES);
        write(TriadsTable.TABLE, months, MeasureTriads.apply(edges));
    }

    private void check() {
        Dataset<Row> records = records();
        long read = RecordCounts.all(records);
        long skipped = RecordCounts.skipped(records).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        CheckTables checks = new CheckTables(checked(), settings.control().maxRejectShare(), read - skipped);
        List<Metric> metrics = new ArrayList<>(
                Together.all(checks.all()).stream().flatMap(List::stream).toList());
        folder.write(checks.contents());
        if (settings.models().isAsked()) {
            metrics.addAll(ModelShares.of(
                    folder.readReusable(FindingsTable.TABLE),
                    folder.read(PairEvidenceTable.TABLE),
                    settings.models().pairsMethod()));
        }
        List<Row> rows = metrics.stream().map(QualityMetricsTable::encode).toList();
        write(QualityMetricsTable.TABLE, spark.createDataFrame(rows, QualityMetricsTable.TABLE.schema()));
        for (Metric metric : metrics) {
            if (metric.stops()) {
                throw new UserException("Nothing was published: " + metric.table() + ", " + metric.check() + ": "
                        + metric.value() + ", more than " + metric.threshold());
            }
        }
    }

    /** What was not taken over as it was from an earlier, checked run. */
    private CheckedTables checked() {
        RunFolder base = growth.base();
        Months months = growth.unlike(folder);
        return base == null || months.areAll()
                ? CheckedTables.all(folder::read)
                : new CheckedTables(
                        table -> months.of(folder, table),
                        table -> months.of(base, table),
                        folder.read(ArticlesTable.TABLE));
    }

    private Callable<Table> writing(Table table, Months months, Supplier<Dataset<Row>> rows) {
        return () -> {
            write(table, months, rows.get());
            return table;
        };
    }

    /** Writes the rows of some months and takes over what the earlier run has of others. */
    private void write(Table table, Months months, Dataset<Row> rows) {
        write(table, rows);
        takeOver(months, (base, made) -> folder.copyMonths(table, base, made));
    }

    /** Copies something from the earlier run, where there is one, but for the months that were made anew. */
    private void takeOver(Months months, BiConsumer<RunFolder, Set<String>> copy) {
        RunFolder base = growth.base();
        Set<String> made = months.names();
        if (base != null && made != null) {
            copy.accept(base, made);
        }
    }

    private void write(Table table, Dataset<Row> rows) {
        folder.write(table, rows, outputTasks());
    }

    /** Enough tasks for all cores, few enough that the seeds are not read for a handful of articles. */
    private int analysisTasks() {
        if (settings.control().tasks() > 0) {
            return settings.control().tasks();
        }
        long cores = spark.sparkContext().defaultParallelism();
        long bytes = (long) (listing.bytes() * open.share(records()));
        long bySize = Math.min(TASKS_A_CORE * cores, bytes / BYTES_A_TASK + 1);
        return (int) Math.max(bySize, bytes / MOST_BYTES_A_TASK);
    }

    /** A reader of models is slow and small: as many tasks as there are cores, and more where there is much to read. */
    private int modelTasks() {
        return Math.max(analysisTasks(), spark.sparkContext().defaultParallelism());
    }

    private int outputTasks() {
        if (settings.control().tasks() > 0) {
            return settings.control().tasks();
        }
        long cores = spark.sparkContext().defaultParallelism();
        long bySize = Math.min(cores, listing.bytes() / (4 * BYTES_A_TASK) + 1);
        return (int) Math.max(bySize, listing.bytes() / BYTES_A_FILE);
    }
}
