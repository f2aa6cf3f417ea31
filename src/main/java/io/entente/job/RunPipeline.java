package io.entente.job;

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
import io.entente.stage.CheckTables;
import io.entente.stage.CountCorpusDays;
import io.entente.stage.CutTables;
import io.entente.stage.DecideArticlePairs;
import io.entente.stage.Deduplicate;
import io.entente.stage.MeasureNetwork;
import io.entente.stage.MeasureTriads;
import io.entente.stage.ReadNames;
import io.entente.stage.RefinePairs;
import io.entente.storage.RunFolder;
import io.entente.storage.Warehouse;
import io.entente.table.ActorDaysTable;
import io.entente.table.ActorsTable;
import io.entente.table.AnalysisTable;
import io.entente.table.ArticlePairsTable;
import io.entente.table.ArticlesTable;
import io.entente.table.ClustersTable;
import io.entente.table.CoOccurrenceTables;
import io.entente.table.CopiesTable;
import io.entente.table.CorpusDaysTable;
import io.entente.table.MentionsTable;
import io.entente.table.NetworkTables;
import io.entente.table.PairEvidenceTable;
import io.entente.table.PairPeriodTables;
import io.entente.table.QualityMetricsTable;
import io.entente.table.QualityMetricsTable.Metric;
import io.entente.table.QuotesTable;
import io.entente.table.ReadingsTables;
import io.entente.table.RecordsTable;
import io.entente.table.RejectsTable;
import io.entente.table.SignaturesTable;
import io.entente.table.Table;
import io.entente.table.TriadsTable;
import io.entente.text.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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

    RunPipeline(SparkSession spark, RunSettings settings, StageClock clock) {
        this.spark = spark;
        this.settings = settings;
        this.clock = clock;
        seeds = settings.seeds().load();
        Seeds.directory(seeds);
        listing = CorpusListing.of(
                settings.inputs(), settings.read(), spark.sparkContext().hadoopConfiguration());
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
    }

    /** Takes away the published run that a forced one took the place of. */
    void deleteSuperseded() {
        if (superseded != null) {
            superseded.delete();
        }
    }

    /** A digest of all that the rows depend on. */
    private String runId() {
        return Fingerprint.of(listing.digest(), settings.named().toString(), seeds.digest(), CodeVersion.digest())
                .substring(0, 16);
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
        for (StageName stage : StageName.values()) {
            boolean asked = settings.models().isAsked() || !stage.asksModels();
            if (asked
                    && stage.compareTo(last) <= 0
                    && folder.marker(stage.label()).isEmpty()) {
                clock.start(stage);
                spark.sparkContext().setJobGroup(stage.label(), stage.sentence(), false);
                run(stage);
                folder.mark(new RunFolder.Marker(stage.label(), clock.seconds(), clock.cpuSeconds()));
            }
        }
        clock.stop();
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
        folder.writeWorking(RecordsTable.TABLE, CorpusReader.read(spark, listing, settings.read()));
        write(RejectsTable.TABLE, CutTables.rejects(folder.readWorking(RecordsTable.TABLE)));
    }

    private void deduplicate() {
        Dataset<Row> records = folder.readWorking(RecordsTable.TABLE);
        folder.writeWorking(SignaturesTable.TABLE, Deduplicate.sign(records));
        Dataset<Row> signatures = folder.readWorking(SignaturesTable.TABLE);
        folder.writeWorking(CopiesTable.TABLE, Deduplicate.copies(records, signatures));
        folder.writeWorking(ClustersTable.TABLE, Deduplicate.clusters(folder.readWorking(CopiesTable.TABLE)));
    }

    /** Before the analysis, so that the names which a model finds are actors like any others. */
    private void name() {
        Dataset<Row> records = folder.readWorking(RecordsTable.TABLE);
        double doubt = settings.models().nameDoubt();
        folder.writeWorking(
                ReadingsTables.NAME_QUESTIONS,
                ReadNames.questions(records, seeds, settings.analysis(), doubt, analysisTasks()));
        Dataset<Row> questions = folder.readWorking(ReadingsTables.NAME_QUESTIONS);
        NamesReader reader = settings.models().names(spark);
        folder.writeWorking(ReadingsTables.NAME_ANSWERS, ReadNames.answers(questions, reader, modelTasks()));
    }

    private void analyze() {
        AnalyzeArticles articles = new AnalyzeArticles(seeds, settings.analysis());
        Dataset<Row> records = folder.readWorking(RecordsTable.TABLE);
        Dataset<Row> clusters = folder.readWorking(ClustersTable.TABLE);
        boolean asked = settings.models().isAsked();
        folder.writeWorking(
                AnalysisTable.TABLE,
                asked
                        ? articles.apply(records, clusters, namesRead(), analysisTasks())
                        : articles.apply(records, clusters, analysisTasks()));
        Dataset<Row> analysis = folder.readWorking(AnalysisTable.TABLE);
        List<Callable<Table>> tables = new ArrayList<>(List.of(
                writing(ArticlesTable.TABLE, () -> CutTables.articles(analysis)),
                writing(MentionsTable.TABLE, () -> CutTables.mentions(analysis)),
                writing(QuotesTable.TABLE, () -> CutTables.quotes(analysis))));
        if (!asked) {
            tables.add(writing(PairEvidenceTable.TABLE, () -> CutTables.evidence(analysis)));
        }
        Together.all(tables);
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
        write(
                PairEvidenceTable.TABLE,
                RefinePairs.evidence(
                        analysis,
                        folder.readWorking(ReadingsTables.PAIR_ANSWERS),
                        settings.analysis().arrowThreshold(),
                        settings.models().pairsMethod(),
                        settings.models().pairsVersion()));
    }

    private void decide() {
        Dataset<Row> evidence = folder.read(PairEvidenceTable.TABLE);
        folder.writeWorking(
                ArticlePairsTable.WORKING,
                DecideArticlePairs.apply(evidence, settings.analysis().arrowThreshold()));
        write(ArticlePairsTable.TABLE, CutTables.articlePairs(folder.readWorking(ArticlePairsTable.WORKING)));
    }

    private void aggregate() {
        Dataset<Row> articles = folder.read(ArticlesTable.TABLE);
        Dataset<Row> mentions = folder.read(MentionsTable.TABLE);
        List<Row> listed = Seeds.actors(seeds).stream().map(ActorsTable::encode).toList();
        Dataset<Row> seedActors = spark.createDataFrame(listed, ActorsTable.SEED_SCHEMA);
        Dataset<Row> analysis = folder.readWorking(AnalysisTable.TABLE);
        Dataset<Row> known = seedActors.union(AggregateActors.discovered(analysis));
        write(ActorsTable.TABLE, AggregateActors.actors(mentions, articles, known));
        Dataset<Row> actors = folder.read(ActorsTable.TABLE);
        Dataset<Row> pairs = folder.readWorking(ArticlePairsTable.WORKING);
        Dataset<Row> quotes = folder.read(QuotesTable.TABLE);
        Dataset<Row> evidence = folder.read(PairEvidenceTable.TABLE);
        Dataset<Row> rejects = folder.read(RejectsTable.TABLE);
        Together.all(List.of(
                writing(PairPeriodTables.DAYS, () -> AggregatePairs.days(pairs, actors)),
                writing(PairPeriodTables.MONTHS, () -> AggregatePairs.months(pairs, actors)),
                writing(CoOccurrenceTables.DAYS, () -> AggregateCoOccurrences.days(analysis, actors)),
                writing(CoOccurrenceTables.MONTHS, () -> AggregateCoOccurrences.months(analysis, actors)),
                writing(ActorDaysTable.TABLE, () -> AggregateActors.days(mentions, quotes, evidence, articles, actors)),
                writing(CorpusDaysTable.TABLE, () -> CountCorpusDays.apply(articles, rejects))));
        measureNetwork();
    }

    private void measureNetwork() {
        Dataset<Row> pairMonths = folder.read(PairPeriodTables.MONTHS);
        Together.all(List.of(
                writing(NetworkTables.ARCS, () -> MeasureNetwork.arcs(pairMonths)),
                writing(NetworkTables.EDGES, () -> MeasureNetwork.edges(pairMonths))));
        write(TriadsTable.TABLE, MeasureTriads.apply(folder.read(NetworkTables.EDGES)));
    }

    private void check() {
        Dataset<Row> records = folder.readWorking(RecordsTable.TABLE);
        long read = RecordCounts.all(records);
        long skipped = RecordCounts.skipped(records).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        CheckTables checks = new CheckTables(folder::read, settings.control().maxRejectShare(), read - skipped);
        List<Metric> metrics = new ArrayList<>(
                Together.all(checks.all()).stream().flatMap(List::stream).toList());
        if (settings.models().isAsked()) {
            metrics.addAll(ModelShares.of(
                    folder.readWorking(ReadingsTables.NAME_QUESTIONS).count(),
                    folder.read(ArticlesTable.TABLE),
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

    private Callable<Table> writing(Table table, Supplier<Dataset<Row>> rows) {
        return () -> {
            write(table, rows.get());
            return table;
        };
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
        long bySize = Math.min(TASKS_A_CORE * cores, listing.bytes() / BYTES_A_TASK + 1);
        return (int) Math.max(bySize, listing.bytes() / MOST_BYTES_A_TASK);
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
