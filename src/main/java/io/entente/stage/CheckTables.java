package io.entente.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.entente.storage.CheckedContents;
import io.entente.storage.ContentDigest;
import io.entente.table.ActorsTable;
import io.entente.table.ArticlesTable;
import io.entente.table.Keys;
import io.entente.table.MentionsTable;
import io.entente.table.PairEvidenceTable;
import io.entente.table.QualityMetricsTable;
import io.entente.table.QualityMetricsTable.Metric;
import io.entente.table.QualityMetricsTable.Severity;
import io.entente.table.RejectsTable;
import io.entente.table.Table;
import io.entente.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The checks of a run's tables before it is published, each of which can be made by itself. */
public final class CheckTables {

    private static final double NONE = 0;
    private static final String REFERENCE = "reference";
    private static final String FROM = "from_column";
    private static final String ID = "id";
    private static final String SALTED = "salted_id";
    private static final String ID_COUNT = "n_ids";

    private final CheckedTables checked;
    private final Function<Table, Dataset<Row>> tables;
    private final TablePasses passes;
    private final double greatestRejectShare;
    private final long recordsRead;

    /**
     * Checks of these tables.
     *
     * @param checked the rows that are to be checked
     * @param greatestRejectShare the share of records that may be rejected, in [0, 1]
     * @param recordsRead how many records were read, without those that a rule leaves out
     */
    public CheckTables(CheckedTables checked, double greatestRejectShare, long recordsRead) {
        this.checked = checked;
        tables = checked.tables();
        passes = new TablePasses(tables);
        this.greatestRejectShare = greatestRejectShare;
        this.recordsRead = recordsRead;
    }

    /** All checks, in an order that does not matter; each gives what it found. */
    public List<Callable<List<Metric>>> all() {
        List<Callable<List<Metric>>> checks = new ArrayList<>();
        checks.add(this::accounting);
        checks.add(() -> List.of(unique(ArticlesTable.TABLE, checked.articles(), Keys.ARTICLE_ID)));
        checks.add(() -> List.of(
                unique(PairEvidenceTable.TABLE, tables.apply(PairEvidenceTable.TABLE), PairEvidenceTable.EVIDENCE_ID)));
        Tables.ALL.stream()
                .filter(table -> table != QualityMetricsTable.TABLE)
                .forEach(table -> checks.add(() -> cells(table)));
        checks.add(() -> references(
                MentionsTable.TABLE,
                MentionsTable.MENTION_ID,
                List.of(PairEvidenceTable.SOURCE_MENTION_ID, PairEvidenceTable.TARGET_MENTION_ID)));
        checks.add(() -> references(
                ActorsTable.TABLE, ActorsTable.ACTOR_ID, List.of(Keys.SOURCE_ACTOR_ID, Keys.TARGET_ACTOR_ID)));
        checks.add(() -> List.of(probabilities()));
        checks.addAll(new SumChecks(checked, passes).all());
        checks.add(this::coverage);
        return checks;
    }

    /** What the checks that were made have read. */
    public CheckedContents contents() {
        return passes.contents();
    }

    private List<Metric> accounting() {
        long articles = checked.articles().count();
        long rejects = tables.apply(RejectsTable.TABLE).count();
        return List.of(
                must(
                        ArticlesTable.TABLE,
                        "records read that are neither article nor reject",
                        Math.abs(recordsRead - articles - rejects),
                        NONE),
                must(
                        RejectsTable.TABLE,
                        "share of records rejected",
                        share(rejects, recordsRead),
                        greatestRejectShare));
    }

    private static Metric unique(Table table, Dataset<Row> rows, io.entente.table.Column key) {
        Row counts =
                rows.agg(count(lit(1)), countDistinct(hash(key), salted(key))).first();
        return unique(table, key, counts.getLong(0) - counts.getLong(1));
    }

    private static Metric unique(Table table, io.entente.table.Column key, long repeated) {
        return must(table, "rows whose " + key + " is not unique", repeated, NONE);
    }

    /** Ids are compared by 128 bits of hashes, which are shorter than they and of one length. */
    private static Column hash(io.entente.table.Column id) {
        return ContentDigest.hashes(id.col()).get(0);
    }

    private static Column salted(io.entente.table.Column id) {
        return ContentDigest.hashes(id.col()).get(1);
    }

    private List<Metric> cells(Table table) {
        TablePass pass = passes.over(table);
        return List.of(
                must(table, "rows without a value that every row must have", pass.withoutValue(), NONE),
                must(table, "rows with a weight that does not go with its count", pass.wrongWeight(), NONE));
    }

    /** Whether the ids of a table are unique, and whether the evidence's references lead to one of them; by the column that holds them. */
    private List<Metric> references(Table table, io.entente.table.Column key, List<io.entente.table.Column> columns) {
        Dataset<Row> ids =
                tables.apply(table).select(hash(key).as(ID), salted(key).as(SALTED), lit(-1).as(FROM));
        Column from = explode(array(IntStream.range(0, columns.size())
                .mapToObj(i -> struct(
                        hash(columns.get(i)).as(ID), salted(columns.get(i)).as(SALTED), lit(i).as(FROM)))
                .toArray(Column[]::new)));
        Dataset<Row> used =
                tables.apply(PairEvidenceTable.TABLE).select(from.as(REFERENCE)).select(REFERENCE + ".*");
        List<Column> counts =
                new ArrayList<>(List.of(PairSums.countIf(col(FROM).equalTo(-1)).as(ID_COUNT)));
        List<Column> wrong = new ArrayList<>(
                List.of(sum(when(col(ID_COUNT).gt(1), col(ID_COUNT).minus(1)).otherwise(0L))));
        for (int i = 0; i < columns.size(); i++) {
            counts.add(PairSums.countIf(col(FROM).equalTo(i)).as(FROM + i));
            wrong.add(sum(when(col(ID_COUNT).equalTo(0), col(FROM + i)).otherwise(0L)));
        }
        Row found = PairSums.sums(
                        PairSums.sums(ids.union(used).groupBy(ID, SALTED), counts)
                                .groupBy(),
                        wrong)
                .first();
        List<Metric> metrics = new ArrayList<>(List.of(unique(table, key, at(found, 0))));
        for (int i = 0; i < columns.size(); i++) {
            String check = columns.get(i) + " that " + table.name() + " does not have";
            metrics.add(must(PairEvidenceTable.TABLE, check, at(found, i + 1), NONE));
        }
        return metrics;
    }

    private static long at(Row sums, int cell) {
        return sums.isNullAt(cell) ? 0 : sums.getLong(cell);
    }

    private Metric probabilities() {
        long wrong = passes.over(PairEvidenceTable.TABLE).wrongProbabilities();
        return must(PairEvidenceTable.TABLE, "rows whose probabilities do not add up to 1", wrong, NONE);
    }

    private List<Metric> coverage() {
        Row counts = checked.articles()
                .agg(
                        count(lit(1)),
                        PairSums.countIf(Keys.PUB_DATE.col().isNull()),
                        PairSums.countIf(ArticlesTable.IS_ANALYSED.col().equalTo(false)),
                        PairSums.countIf(ArticlesTable.IS_REPRESENTATIVE.col().equalTo(false)))
                .first();
        double all = counts.getLong(0);
        if (all == 0) {
            return List.of(tell("share of articles that copy another", 0, null, Severity.INFO));
        }
        return List.of(
                tell("share of articles not dated to the day", counts.getLong(1) / all, 0.5, Severity.WARN),
                tell(
                        "share of articles in a language that is not analysed",
                        counts.getLong(2) / all,
                        0.5,
                        Severity.WARN),
                tell("share of articles that copy another", counts.getLong(3) / all, null, Severity.INFO));
    }

    private static double share(double part, double all) {
        return all == 0 ? 0 : part / all;
    }

    private static Metric must(Table table, String check, double value, double threshold) {
        return new Metric(table.name(), check, value, threshold, Severity.STOP);
    }

    private static Metric tell(String check, double value, @Nullable Double threshold, Severity severity) {
        return new Metric(ArticlesTable.TABLE.name(), check, value, threshold, severity);
    }
}
