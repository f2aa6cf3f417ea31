package io.entente.stage;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.entente.actor.Mention;
import io.entente.table.ActorDaysTable;
import io.entente.table.ActorsTable;
import io.entente.table.ArticlePairsTable;
import io.entente.table.ArticlesTable;
import io.entente.table.CoOccurrenceTables;
import io.entente.table.Column;
import io.entente.table.CorpusDaysTable;
import io.entente.table.Keys;
import io.entente.table.MentionsTable;
import io.entente.table.NetworkTables;
import io.entente.table.PairEvidenceTable;
import io.entente.table.PairPeriodTables;
import io.entente.table.QualityMetricsTable.Metric;
import io.entente.table.QualityMetricsTable.Severity;
import io.entente.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Checks that the counts and the weights of each table of sums are those of the tables that it was added up from. */
final class SumChecks {

    private static final double TOLERANCE = 1e-6;
    private static final String OF_EVIDENCE = "the dated rows of pair_evidence";

    private static final List<Column> OF_ACTORS = List.of(ActorsTable.N_MENTIONS, Keys.N_ARTICLES);
    private static final List<Column> OF_MEETINGS =
            List.of(Keys.N_ARTICLES, CoOccurrenceTables.N_SENTENCES, CoOccurrenceTables.N_WINDOWS);
    private static final Map<Column, Column> OF_POLARITY = Map.of(
            ActorDaysTable.GIVEN_POSITIVE, Keys.N_POSITIVE,
            ActorDaysTable.GIVEN_NEGATIVE, Keys.N_NEGATIVE,
            ActorDaysTable.RECEIVED_POSITIVE, Keys.N_POSITIVE,
            ActorDaysTable.RECEIVED_NEGATIVE, Keys.N_NEGATIVE);

    private final CheckedTables checked;
    private final Function<Table, Dataset<Row>> tables;
    private final TablePasses passes;

    SumChecks(CheckedTables checked, TablePasses passes) {
        this.checked = checked;
        tables = checked.tables();
        this.passes = passes;
    }

    List<Callable<List<Metric>>> all() {
        return List.of(this::evidence, this::network, this::meetings, this::mentions, this::corpus);
    }

    /** What was added up from the evidence. */
    private List<Metric> evidence() {
        Totals expected = Totals.of(
                tables.apply(PairEvidenceTable.TABLE).where(dated()),
                PairSums.evidenceCounts(),
                PairSums.evidenceWeights());
        List<Metric> found = new ArrayList<>();
        Totals inArticles =
                Totals.ofArticles(tables.apply(ArticlePairsTable.TABLE).where(dated()), Keys.EVIDENCE_COUNTS);
        for (Column count : Keys.EVIDENCE_COUNTS) {
            found.addAll(tied(ArticlePairsTable.TABLE, count, inArticles.of(count), expected.of(count), OF_EVIDENCE));
        }
        for (Table table : List.of(PairPeriodTables.DAYS, PairPeriodTables.MONTHS)) {
            Totals totals = passes.over(table).totals(Keys.EVIDENCE_COUNTS);
            for (Column count : Keys.EVIDENCE_COUNTS) {
                found.addAll(tied(table, count, totals.of(count), expected.of(count), OF_EVIDENCE));
            }
        }
        Totals days = passes.over(ActorDaysTable.TABLE).totals(ActorDaysTable.COUNTS);
        OF_POLARITY.forEach((count, told) -> found.addAll(
                tied(ActorDaysTable.TABLE, count, days.of(count), expected.of(told), told + " of " + OF_EVIDENCE)));
        for (Column count : List.of(ActorDaysTable.N_HYPOTHETICAL, ActorDaysTable.N_NEGATED)) {
            Totals.Total twice = expected.of(count).twice();
            found.addAll(tied(ActorDaysTable.TABLE, count, days.of(count), twice, "twice " + OF_EVIDENCE));
        }
        return found;
    }

    /** Whether the ties of the networks weigh what the pairs of the months do. */
    private List<Metric> network() {
        List<Column> counts = List.of(Keys.N_POSITIVE, Keys.N_NEGATIVE);
        Totals expected = passes.over(PairPeriodTables.MONTHS).totals(counts);
        double told = expected.of(Keys.N_POSITIVE).weight()
                + expected.of(Keys.N_NEGATIVE).weight();
        List<Metric> found = new ArrayList<>();
        for (Table table : List.of(NetworkTables.ARCS, NetworkTables.EDGES)) {
            Totals totals = passes.over(table).totals(counts);
            for (Column count : counts) {
                found.addAll(tied(table, count, totals.of(count), expected.of(count), "pair_months"));
            }
            double signed = passes.over(table).weight(NetworkTables.W_SIGNED);
            found.add(near(table, NetworkTables.W_SIGNED, signed, told, "pair_months"));
        }
        return found;
    }

    private List<Metric> meetings() {
        Totals days = passes.over(CoOccurrenceTables.DAYS).totals(OF_MEETINGS);
        Totals months = passes.over(CoOccurrenceTables.MONTHS).totals(OF_MEETINGS);
        List<Metric> found = new ArrayList<>();
        for (Column count : OF_MEETINGS) {
            found.addAll(tied(CoOccurrenceTables.MONTHS, count, months.of(count), days.of(count), "cooccurrence_days"));
        }
        return found;
    }

    /** The mentions that act, of all articles and of the dated ones. */
    private List<Metric> mentions() {
        Dataset<Row> acting = acting(tables);
        Totals all = Totals.ofArticles(acting, OF_ACTORS).plus(elsewhere());
        Totals dated = Totals.ofArticles(acting.where(dated()), OF_ACTORS);
        Totals actors = passes.over(ActorsTable.TABLE).totals(OF_ACTORS);
        Totals days = passes.over(ActorDaysTable.TABLE).totals(OF_ACTORS);
        List<Metric> found = new ArrayList<>();
        for (Column count : OF_ACTORS) {
            found.addAll(tied(ActorsTable.TABLE, count, actors.of(count), all.of(count), "the acting mentions"));
            found.addAll(
                    tied(ActorDaysTable.TABLE, count, days.of(count), dated.of(count), "the dated acting mentions"));
        }
        return found;
    }

    /** How often each article names each actor as such, with the day and weight of the article. */
    private static Dataset<Row> acting(Function<Table, Dataset<Row>> tables) {
        Dataset<Row> acting = tables.apply(MentionsTable.TABLE)
                .where(MentionsTable.ROLE.col().equalTo(Mention.Role.ACTOR.label()))
                .groupBy(Keys.ARTICLE_ID.col(), MentionsTable.ACTOR_ID.col())
                .agg(count(lit(1)).as(ActorsTable.N_MENTIONS.name()))
                .withColumn(Keys.N_ARTICLES.name(), lit(1L));
        Dataset<Row> articles = tables.apply(ArticlesTable.TABLE)
                .select(Keys.ARTICLE_ID.col(), Keys.PUB_DATE.col(), Keys.DUPLICATE_WEIGHT.col());
        return Joins.join(acting, articles, "inner", Keys.ARTICLE_ID);
    }

    /** What the actors have from months that are not checked: all that the earlier run had, less what it had from the months that are. */
    private Totals elsewhere() {
        Totals before = Totals.of(checked.before().apply(ActorsTable.TABLE), OF_ACTORS);
        return before.less(Totals.ofArticles(acting(checked.before()), OF_ACTORS));
    }

    private List<Metric> corpus() {
        Dataset<Row> articles = tables.apply(ArticlesTable.TABLE);
        Totals expected = Totals.of(articles, CountCorpusDays.counts(), CountCorpusDays.weights());
        Totals days = passes.over(CorpusDaysTable.TABLE).totals(CorpusDaysTable.OF_ARTICLES);
        List<Metric> found = new ArrayList<>();
        for (Column count : CorpusDaysTable.OF_ARTICLES) {
            found.addAll(tied(CorpusDaysTable.TABLE, count, days.of(count), expected.of(count), "articles"));
        }
        return found;
    }

    private static org.apache.spark.sql.Column dated() {
        return Keys.PUB_DATE.col().isNotNull();
    }

    /** Whether a count and its weight are what they should be: the count exactly, the weight but for how doubles are kept. */
    private static List<Metric> tied(Table table, Column count, Totals.Total found, Totals.Total expected, String of) {
        return List.of(
                new Metric(
                        table.name(),
                        count + " less " + of,
                        Math.abs(found.count() - expected.count()),
                        0.0,
                        Severity.STOP),
                near(table, count.weighted(), found.weight(), expected.weight(), of));
    }

    private static Metric near(Table table, Column column, double found, double expected, String of) {
        return new Metric(
                table.name(),
                "relative distance of " + column + " from " + of,
                found == expected ? 0 : Math.abs(found - expected) / Math.max(found, expected),
                TOLERANCE,
                Severity.STOP);
    }
}
