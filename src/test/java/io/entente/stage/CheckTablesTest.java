package io.entente.stage;

import static io.entente.support.Lookup.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.support.Fixture;
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
import io.entente.table.RejectsTable;
import io.entente.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckTablesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final double LIMIT = 0.5;

    private final Map<Table, Fixture> tables = new HashMap<>();
    private final Map<Table, Fixture> before = new HashMap<>();
    private long recordsRead = 1;
    private int polarity = 0;

    /** Tables of one article with one directed pair, of which nothing is wrong. */
    CheckTablesTest() {
        article("a", DAY);
        mention("m1", "RUS");
        mention("m2", "UKR");
        evidence("e1", "m1", "m2", "RUS", 0.7);
        pairs(1);
    }

    @Test
    void findsNothingWrongWithGoodTables() throws Exception {
        assertThat(failed()).isEmpty();
    }

    @Test
    void findsNothingWrongWithEmptyTables() throws Exception {
        tables.clear();
        recordsRead = 0;

        assertThat(failed()).isEmpty();
    }

    @Test
    void findsAKeyThatIsNotUnique() throws Exception {
        evidence("e1", "m1", "m2", "RUS", 0.7);
        evidence("e2", "m1", "m2", "RUS", 0.7);
        pairs(2);

        assertThat(failed()).containsExactly("pair_evidence: rows whose evidence_id is not unique: 1.0");
    }

    @Test
    void findsAMentionThatIsNotThere() throws Exception {
        tables.remove(PairEvidenceTable.TABLE);
        evidence("e1", "m1", "gone", "RUS", 0.7);

        assertThat(failed()).containsExactly("pair_evidence: target_mention_id that mentions does not have: 1.0");
    }

    @Test
    void findsAnActorThatIsNotThere() throws Exception {
        tables.remove(PairEvidenceTable.TABLE);
        evidence("e1", "m1", "m2", "FRA", 0.7);

        assertThat(failed()).containsExactly("pair_evidence: source_actor_id that actors does not have: 1.0");
    }

    @Test
    void findsANullWhereEveryRowMustHaveAValue() throws Exception {
        add(MentionsTable.TABLE, MentionsTable.MENTION_ID, "m3", MentionsTable.SURFACE, null);

        assertThat(failed()).containsExactly("mentions: rows without a value that every row must have: 1.0");
    }

    @Test
    void findsProbabilitiesThatDoNotSumToOne() throws Exception {
        tables.remove(PairEvidenceTable.TABLE);
        evidence("e1", "m1", "m2", "RUS", 0.8);

        assertThat(failed()).containsExactly("pair_evidence: rows whose probabilities do not add up to 1: 1.0");
    }

    @Test
    void findsAMonthThatHasMoreThanTheEvidence() throws Exception {
        add(PairPeriodTables.MONTHS, Keys.N_EVIDENCE, 1L, PairPeriodTables.W_EVIDENCE, 1.0);

        assertThat(failed())
                .containsExactly(
                        "pair_months: n_evidence less the dated rows of pair_evidence: 1.0",
                        "pair_months: relative distance of w_evidence from the dated rows of pair_evidence: 0.5");
    }

    @Test
    void findsATieThatTheNetworkLacks() throws Exception {
        polarity = -1;
        tables.remove(PairEvidenceTable.TABLE);
        evidence("e1", "m1", "m2", "RUS", 0.7);
        List.of(ArticlePairsTable.TABLE, PairPeriodTables.DAYS, PairPeriodTables.MONTHS, ActorDaysTable.TABLE)
                .forEach(tables::remove);
        pairs(1);
        day("RUS", ActorDaysTable.GIVEN_NEGATIVE);
        day("UKR", ActorDaysTable.RECEIVED_NEGATIVE);
        add(NetworkTables.ARCS, Keys.N_NEGATIVE, 1L, PairPeriodTables.W_NEGATIVE, 1.0, NetworkTables.W_SIGNED, 1.0);
        assertThat(failed())
                .containsExactly(
                        "edge_months: n_negative less pair_months: 1.0",
                        "edge_months: relative distance of w_negative from pair_months: 1.0",
                        "edge_months: relative distance of w_signed from pair_months: 1.0");
    }

    @Test
    void findsHypotheticalEvidenceThatNobodyCounted() throws Exception {
        add(
                PairEvidenceTable.TABLE,
                PairEvidenceTable.EVIDENCE_ID,
                "e2",
                PairEvidenceTable.SOURCE_MENTION_ID,
                "m1",
                PairEvidenceTable.TARGET_MENTION_ID,
                "m2",
                Keys.SOURCE_ACTOR_ID,
                "RUS",
                Keys.TARGET_ACTOR_ID,
                "UKR",
                Keys.PUB_DATE,
                DAY,
                PairEvidenceTable.P_NEUTRAL,
                1.0,
                Keys.DUPLICATE_WEIGHT,
                1.0,
                PairEvidenceTable.IS_HYPOTHETICAL,
                true);

        assertThat(failed())
                .containsExactly(
                        "article_pairs: n_hypothetical less the dated rows of pair_evidence: 1.0",
                        "article_pairs: relative distance of w_hypothetical from the dated rows of pair_evidence: 1.0",
                        "pair_days: n_hypothetical less the dated rows of pair_evidence: 1.0",
                        "pair_days: relative distance of w_hypothetical from the dated rows of pair_evidence: 1.0",
                        "pair_months: n_hypothetical less the dated rows of pair_evidence: 1.0",
                        "pair_months: relative distance of w_hypothetical from the dated rows of pair_evidence: 1.0",
                        "actor_days: n_hypothetical less twice the dated rows of pair_evidence: 2.0",
                        "actor_days: relative distance of w_hypothetical from twice the dated rows of pair_evidence: 1.0");
    }

    @Test
    void findsAClassOfEventsThatIsCountedTwice() throws Exception {
        add(
                PairPeriodTables.DAYS,
                Keys.N_MATERIAL_CONFLICT,
                1L,
                Keys.N_MATERIAL_CONFLICT.weighted(),
                1.0,
                Keys.PUB_DATE,
                DAY);

        assertThat(failed())
                .containsExactly(
                        "pair_days: n_material_conflict less the dated rows of pair_evidence: 1.0",
                        "pair_days: relative distance of w_material_conflict from the dated rows of pair_evidence: 1.0");
    }

    @Test
    void findsWeightsThatAreNotThoseOfTheEvidence() throws Exception {
        tables.remove(PairPeriodTables.MONTHS);
        add(
                PairPeriodTables.MONTHS,
                Keys.N_EVIDENCE,
                1L,
                PairPeriodTables.W_EVIDENCE,
                0.5,
                Keys.N_NEUTRAL,
                1L,
                Keys.N_NEUTRAL.weighted(),
                1.0);

        assertThat(failed())
                .containsExactly(
                        "pair_months: relative distance of w_evidence from the dated rows of pair_evidence: 0.5");
    }

    @Test
    void findsWeightsThatDoNotGoWithTheirCounts() throws Exception {
        Column weight = CoOccurrenceTables.N_ALL.weighted();
        add(CoOccurrenceTables.MONTHS, CoOccurrenceTables.N_ALL, 2L, weight, 2.5);
        add(CoOccurrenceTables.MONTHS, CoOccurrenceTables.N_ALL, 2L);
        add(CoOccurrenceTables.MONTHS, weight, 1.0);
        add(CoOccurrenceTables.MONTHS, CoOccurrenceTables.N_ALL, 2L, weight, 0.5);

        assertThat(failed())
                .containsExactly("cooccurrence_months: rows with a weight that does not go with its count: 3.0");
    }

    @Test
    void findsMentionsThatActorsDoNotHave() throws Exception {
        add(
                MentionsTable.TABLE,
                MentionsTable.MENTION_ID,
                "m3",
                MentionsTable.ACTOR_ID,
                "RUS",
                Keys.ARTICLE_ID,
                "a",
                MentionsTable.ROLE,
                "actor");

        assertThat(failed())
                .containsExactly(
                        "actors: n_mentions less the acting mentions: 1.0",
                        "actors: relative distance of w_mentions from the acting mentions: 0.3333333333333333",
                        "actor_days: n_mentions less the dated acting mentions: 1.0",
                        "actor_days: relative distance of w_mentions from the dated acting mentions: 0.3333333333333333");
    }

    @Test
    void findsMeetingsThatTheDaysDoNotHave() throws Exception {
        add(CoOccurrenceTables.MONTHS, CoOccurrenceTables.N_WINDOWS, 2L, CoOccurrenceTables.N_WINDOWS.weighted(), 1.0);

        assertThat(failed())
                .containsExactly(
                        "cooccurrence_months: n_windows less cooccurrence_days: 2.0",
                        "cooccurrence_months: relative distance of w_windows from cooccurrence_days: 1.0");
    }

    @Test
    void takesWhatTheOtherMonthsGaveToActorsFromTheEarlierRun() throws Exception {
        tables.remove(ActorsTable.TABLE);
        actor("RUS", 4);
        actor("UKR", 1);
        Fixture earlier = new Fixture(ActorsTable.TABLE)
                .row(
                        ActorsTable.N_MENTIONS,
                        5L,
                        ActorsTable.N_MENTIONS.weighted(),
                        5.0,
                        Keys.N_ARTICLES,
                        5L,
                        Keys.W_ARTICLES,
                        5.0);
        before.put(ActorsTable.TABLE, earlier);
        before.put(MentionsTable.TABLE, at(tables, MentionsTable.TABLE));
        before.put(ArticlesTable.TABLE, at(tables, ArticlesTable.TABLE));
        assertThat(failed()).as("three elsewhere, two here then and now").isEmpty();

        before.remove(MentionsTable.TABLE);
        assertThat(failed())
                .contains("actors: n_mentions less the acting mentions: 2.0")
                .allMatch(failed -> failed.startsWith("actors: "));
    }

    @Test
    void findsAnArticleThatNoDayOfTheCorpusHas() throws Exception {
        add(ArticlesTable.TABLE, Keys.ARTICLE_ID, "b", Keys.PUB_DATE, DAY, Keys.DUPLICATE_WEIGHT, 1.0);
        recordsRead = 2;

        assertThat(failed())
                .containsExactly(
                        "corpus_days: n_articles less articles: 1.0",
                        "corpus_days: relative distance of w_articles from articles: 0.5");
    }

    @Test
    void findsARecordThatIsNeitherArticleNorReject() throws Exception {
        recordsRead = 2;

        assertThat(failed()).containsExactly("articles: records read that are neither article nor reject: 1.0");
    }

    @Test
    void stopsAtMoreRejectsThanAllowedAndNotAtAsMany() throws Exception {
        add(RejectsTable.TABLE);
        recordsRead = 2;
        assertThat(failed()).isEmpty();

        add(RejectsTable.TABLE);
        recordsRead = 3;
        assertThat(failed()).singleElement().asString().startsWith("rejects: share of records rejected: 0.666");
    }

    @Test
    void warnsOfUndatedArticlesWithoutStopping() throws Exception {
        article("b", null);
        article("c", null);
        recordsRead = 3;

        assertThat(failed()).isEmpty();
        assertThat(metrics()).anySatisfy(metric -> {
            assertThat(metric.check()).isEqualTo("share of articles not dated to the day");
            assertThat(metric.severity()).isEqualTo(Severity.WARN);
            assertThat(metric.passed()).isFalse();
        });
    }

    private void add(Table table, @Nullable Object... cells) {
        tables.computeIfAbsent(table, Fixture::new).row(cells);
    }

    /** An analysed article that copies none, and its share in its day of the corpus. */
    private void article(String id, @Nullable LocalDate day) {
        add(
                ArticlesTable.TABLE,
                Keys.ARTICLE_ID,
                id,
                Keys.PUB_DATE,
                day,
                Keys.DUPLICATE_WEIGHT,
                1.0,
                ArticlesTable.IS_ANALYSED,
                true);
        long undated = day == null ? 1 : 0;
        add(
                CorpusDaysTable.TABLE,
                Keys.N_ARTICLES,
                1L,
                Keys.W_ARTICLES,
                1.0,
                CorpusDaysTable.N_ANALYSED,
                1L,
                CorpusDaysTable.N_ANALYSED.weighted(),
                1.0,
                CorpusDaysTable.N_UNDATED,
                undated,
                CorpusDaysTable.N_UNDATED.weighted(),
                (double) undated);
    }

    /** The one mention of an actor in the article. */
    private void mention(String id, String actor) {
        add(
                MentionsTable.TABLE,
                MentionsTable.MENTION_ID,
                id,
                MentionsTable.ACTOR_ID,
                actor,
                Keys.ARTICLE_ID,
                "a",
                MentionsTable.ROLE,
                "actor");
        actor(actor, 1);
        day(actor, ActorDaysTable.N_QUOTES);
    }

    /** An actor with a mention in each of so many articles. */
    private void actor(String actor, long n) {
        add(
                ActorsTable.TABLE,
                ActorsTable.ACTOR_ID,
                actor,
                ActorsTable.N_MENTIONS,
                n,
                ActorsTable.N_MENTIONS.weighted(),
                (double) n,
                Keys.N_ARTICLES,
                n,
                Keys.W_ARTICLES,
                (double) n);
    }

    /** An actor's day with one of something besides its mention. */
    private void day(String actor, Column count) {
        add(
                ActorDaysTable.TABLE,
                ActorsTable.ACTOR_ID,
                actor,
                Keys.PERIOD_DAY,
                DAY,
                ActorDaysTable.N_MENTIONS,
                1L,
                ActorDaysTable.N_MENTIONS.weighted(),
                1.0,
                Keys.N_ARTICLES,
                1L,
                Keys.W_ARTICLES,
                1.0,
                count,
                1L,
                count.weighted(),
                1.0);
    }

    /** The pair's evidence added up. */
    private void pairs(long n) {
        Column sign = polarity < 0 ? Keys.N_NEGATIVE : Keys.N_NEUTRAL;
        add(ArticlePairsTable.TABLE, Keys.PUB_DATE, DAY, Keys.DUPLICATE_WEIGHT, 1.0, Keys.N_EVIDENCE, n, sign, n);
        @Nullable
        Object[] sums = {
            Keys.N_EVIDENCE, n, PairPeriodTables.W_EVIDENCE, (double) n, sign, n, sign.weighted(), (double) n
        };
        add(PairPeriodTables.MONTHS, sums);
        @Nullable Object[] ofDay = Arrays.copyOf(sums, sums.length + 2);
        ofDay[sums.length] = Keys.PERIOD_DAY;
        ofDay[sums.length + 1] = DAY;
        add(PairPeriodTables.DAYS, ofDay);
    }

    private void evidence(String id, String sourceMention, String targetMention, String source, double negative) {
        add(
                PairEvidenceTable.TABLE,
                PairEvidenceTable.EVIDENCE_ID,
                id,
                PairEvidenceTable.SOURCE_MENTION_ID,
                sourceMention,
                PairEvidenceTable.TARGET_MENTION_ID,
                targetMention,
                Keys.SOURCE_ACTOR_ID,
                source,
                Keys.TARGET_ACTOR_ID,
                "UKR",
                Keys.PUB_DATE,
                DAY,
                PairEvidenceTable.P_NEGATIVE,
                negative,
                PairEvidenceTable.P_NEUTRAL,
                0.2,
                PairEvidenceTable.P_POSITIVE,
                0.1,
                PairEvidenceTable.POLARITY,
                polarity,
                Keys.DUPLICATE_WEIGHT,
                1.0,
                PairEvidenceTable.IS_COUNTED,
                true);
    }

    private List<Metric> metrics() throws Exception {
        Function<Table, Dataset<Row>> rows = rowsOf(tables);
        CheckedTables checked = before.isEmpty()
                ? CheckedTables.all(rows)
                : new CheckedTables(rows, rowsOf(before), rows.apply(ArticlesTable.TABLE));
        CheckTables checks = new CheckTables(checked, LIMIT, recordsRead);
        List<Metric> metrics = new ArrayList<>();
        for (Callable<List<Metric>> check : checks.all()) {
            metrics.addAll(check.call());
        }
        return metrics;
    }

    private static Function<Table, Dataset<Row>> rowsOf(Map<Table, Fixture> tables) {
        return table -> tables.getOrDefault(table, new Fixture(table)).dataset();
    }

    /** What would stop the run. */
    private List<String> failed() throws Exception {
        return metrics().stream()
                .filter(Metric::stops)
                .map(metric -> metric.table() + ": " + metric.check() + ": " + metric.value())
                .toList();
    }
}
