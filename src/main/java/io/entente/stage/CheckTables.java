package io.entente.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import io.entente.storage.CheckedContents;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The checks of a run's tables before it is published, each of which can be made by itself. */
public final class CheckTables {

    private static final double NONE = 0;
    private static final String REFERENCE = "reference";
    private static final String FROM = "from_column";
    private static final String TO = "to_id";

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
        checks.add(() -> List.of(unique(MentionsTable.TABLE, MentionsTable.MENTION_ID)));
        checks.add(() -> List.of(unique(PairEvidenceTable.TABLE, PairEvidenceTable.EVIDENCE_ID)));
        checks.add(() -> List.of(unique(ActorsTable.TABLE, ActorsTable.ACTOR_ID)));
        Tables.ALL.stream()
                .filter(table -> table != QualityMetricsTable.TABLE)
                .forEach(table -> checks.add(() -> cells(table)));
        checks.add(() -> dangling(
                MentionsTable.TABLE,
                MentionsTable.MENTION_ID,
                List.of(PairEvidenceTable.SOURCE_MENTION_ID, PairEvidenceTable.TARGET_MENTION_ID)));
        checks.add(() ->
                dangling(ActorsTable.TABLE, ActorsTable.ACTOR_ID, List.of(Keys.SOURCE_ACTOR_ID, Keys.TARGET_ACTOR_ID)));
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

    private Metric unique(Table table, io.entente.table.Column key) {
        return unique(table, tables.apply(table), key);
    }

    private static Metric unique(Table table, Dataset<Row> rows, io.entente.table.Column key) {
        Row counts = rows.agg(count(lit(1)), countDistinct(key.col())).first();
        return must(table, "rows whose " + key + " is not unique", counts.getLong(0) - counts.getLong(1), NONE);
    }

    private List<Metric> cells(Table table) {
        TablePass pass = passes.over(table);
        return List.of(
                must(table, "rows without a value that every row must have", pass.withoutValue(), NONE),
                must(table, "rows with a weight that does not go with its count", pass.wrongWeight(), NONE));
    }

    /** How many references of the evidence, by the column that holds them, lead to no row of a table. */
    private List<Metric> dangling(Table table, io.entente.table.Column key, List<io.entente.table.Column> columns) {
        Dataset<Row> known = tables.apply(table).select(key.col().as(TO));
        Column references = explode(array(columns.stream()
                .map(column -> struct(lit(column.name()).as(FROM), column.col().as(TO)))
                .toArray(Column[]::new)));
        Dataset<Row> used = tables.apply(PairEvidenceTable.TABLE)
                .select(references.as(REFERENCE))
                .select(REFERENCE + ".*");
        Map<String, Long> missing = new HashMap<>();
        for (Row row : Joins.join(used, known, "left_anti", TO)
                .groupBy(FROM)
                .agg(count(lit(1)))
                .collectAsList()) {
            missing.put(row.getString(0), row.getLong(1));
        }
        return columns.stream()
                .map(column -> must(
                        PairEvidenceTable.TABLE,
                        column + " that " + table.name() + " does not have",
                        missing.getOrDefault(column.name(), 0L),
                        NONE))
                .toList();
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
