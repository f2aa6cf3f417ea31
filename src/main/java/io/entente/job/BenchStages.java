package io.entente.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.entente.corpus.CorpusListing;
import io.entente.corpus.CorpusReader;
import io.entente.job.BenchClock.Lap;
import io.entente.stage.AnalyzeArticles;
import io.entente.stage.Deduplicate;
import io.entente.stage.LearnRecurringLines;
import io.entente.table.ArticlesTable;
import io.entente.table.ClustersTable;
import io.entente.table.RecordsTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** Times the stages that work article by article, each alone, on input that is ready before the clock starts. */
final class BenchStages {

    private static final int TASKS_A_CORE = 3;
    private static final long BYTES_A_TASK = 500_000;

    private final SparkSession spark;
    private final RunSettings settings;
    private final int repeats;
    private final BenchClock clock;

    BenchStages(SparkSession spark, RunSettings settings, int repeats, BenchClock clock) {
        this.spark = spark;
        this.settings = settings;
        this.repeats = repeats;
        this.clock = clock;
    }

    /** How much text some articles are. */
    record Size(long articles, long characters) {}

    /** The size of the corpus, and the results of listing, reading, signing and analysing, in this order. */
    record Report(Size size, List<BenchResult> results) {}

    Report measure() {
        CorpusListing listing = list();
        // Rows in memory, and on disk where memory is too small, so that no clock counts reading again.
        Dataset<Row> articles = read(listing)
                .where(RecordsTable.KIND.col().equalTo(RecordsTable.ARTICLE))
                .localCheckpoint(true);
        Size size = size(articles, length(RecordsTable.BODY.col()));
        List<BenchResult> results = new ArrayList<>();
        results.add(result("list", size, times(() -> BenchClock.ofThread(this::list))));
        results.add(tasks("read", size, () -> read(listing)));
        results.add(tasks("deduplicate", size, () -> Deduplicate.sign(articles)));
        AnalyzeArticles analysis = new AnalyzeArticles(settings.seeds().load(), settings.analysis());
        Dataset<Row> clusters = spark.createDataFrame(List.<Row>of(), ClustersTable.TABLE.schema());
        int tasks = analysisTasks(listing);
        Dataset<Row> recurring = LearnRecurringLines.apply(
                        articles, Deduplicate.sign(articles), clusters, (table, rows) -> rows.cache())
                .cache();
        Dataset<Row> analysed =
                analysis.apply(articles, clusters, recurring, tasks).where(ArticlesTable.IS_ANALYSED.col());
        results.add(tasks(
                "analyze",
                size(analysed, ArticlesTable.N_CHARS.col()),
                () -> analysis.apply(articles, clusters, recurring, tasks)));
        return new Report(size, results);
    }

    private CorpusListing list() {
        return CorpusListing.of(
                settings.inputs(), settings.read(), spark.sparkContext().hadoopConfiguration());
    }

    private Dataset<Row> read(CorpusListing listing) {
        return CorpusReader.read(spark, listing, settings.read());
    }

    /** The articles with a text of this length beside their titles; finding it out does the work once, which warms it up. */
    private static Size size(Dataset<Row> articles, Column bodyLength) {
        Column characters = length(coalesce(ArticlesTable.TITLE.col(), lit(""))).plus(bodyLength);
        Row row =
                articles.agg(count(lit(1)), coalesce(sum(characters), lit(0L))).first();
        return new Size(row.getLong(0), row.getLong(1));
    }

    private BenchResult tasks(String stage, Size size, Supplier<Dataset<Row>> rows) {
        spark.sparkContext().setJobGroup("bench " + stage, "Timing " + stage + " alone", false);
        Runnable work =
                () -> rows.get().write().format("noop").mode(SaveMode.Overwrite).save();
        work.run();
        return result(stage, size, times(() -> clock.ofTasks(work)));
    }

    private List<Lap> times(Supplier<Lap> lap) {
        List<Lap> laps = new ArrayList<>();
        for (int i = 0; i < repeats; i++) {
            laps.add(lap.get());
        }
        return laps;
    }

    private static BenchResult result(String stage, Size size, List<Lap> laps) {
        return new BenchResult(stage, size.articles(), size.characters(), laps);
    }

    /** As many tasks as a run has, save for inputs of more than 48 MB a core. */
    private int analysisTasks(CorpusListing listing) {
        if (settings.control().tasks() > 0) {
            return settings.control().tasks();
        }
        long cores = spark.sparkContext().defaultParallelism();
        return (int) Math.min(TASKS_A_CORE * cores, listing.bytes() / BYTES_A_TASK + 1);
    }
}
