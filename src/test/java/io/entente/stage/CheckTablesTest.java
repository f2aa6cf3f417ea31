package io.entente.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.support.Fixture;
import io.entente.table.ActorsTable;
import io.entente.table.ArticlePairsTable;
import io.entente.table.ArticlesTable;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckTablesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final double LIMIT = 0.5;

    private final Map<Table, Fixture> tables = new HashMap<>();
    private long recordsRead = 1;

    /** Tables of one article with one directed pair, of which nothing is wrong. */
    CheckTablesTest() {
        add(ArticlesTable.TABLE, Keys.ARTICLE_ID, "a", Keys.PUB_DATE, DAY, ArticlesTable.IS_ANALYSED, true);
        add(MentionsTable.TABLE, MentionsTable.MENTION_ID, "m1", MentionsTable.ACTOR_ID, "RUS");
        add(MentionsTable.TABLE, MentionsTable.MENTION_ID, "m2", MentionsTable.ACTOR_ID, "UKR");
        add(ActorsTable.TABLE, ActorsTable.ACTOR_ID, "RUS");
        add(ActorsTable.TABLE, ActorsTable.ACTOR_ID, "UKR");
        evidence("e1", "m1", "m2", "RUS", 0.7);
        add(ArticlePairsTable.TABLE, Keys.N_EVIDENCE, 1L, Keys.PUB_DATE, DAY);
        add(PairPeriodTables.DAYS, Keys.N_EVIDENCE, 1L, PairPeriodTables.W_EVIDENCE, 1.0, Keys.PUB_DATE, DAY);
        add(PairPeriodTables.MONTHS, Keys.N_EVIDENCE, 1L, PairPeriodTables.W_EVIDENCE, 1.0);
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
        add(ArticlePairsTable.TABLE, Keys.N_EVIDENCE, 2L, Keys.PUB_DATE, DAY);
        add(PairPeriodTables.DAYS, Keys.N_EVIDENCE, 2L, Keys.PUB_DATE, DAY);
        add(PairPeriodTables.MONTHS, Keys.N_EVIDENCE, 2L);

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

        assertThat(failed())
                .singleElement()
                .asString()
                .startsWith("pair_evidence: greatest distance of the probabilities' sum from 1: 0.1");
    }

    @Test
    void findsAMonthThatHasMoreThanTheEvidence() throws Exception {
        add(PairPeriodTables.MONTHS, Keys.N_EVIDENCE, 1L);

        assertThat(failed()).containsExactly("pair_months: n_evidence less the dated rows of pair_evidence: 1.0");
    }

    @Test
    void findsATieThatTheNetworkLacks() throws Exception {
        add(PairPeriodTables.MONTHS, PairPeriodTables.W_POSITIVE, 3.0, PairPeriodTables.W_NEGATIVE, 1.0);
        add(NetworkTables.ARCS, NetworkTables.W_SIGNED, 4.0);
        add(NetworkTables.EDGES, NetworkTables.W_SIGNED, 3.0);

        assertThat(failed()).containsExactly("edge_months: relative distance of w_signed from pair_months: 0.25");
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
                PairEvidenceTable.IS_HYPOTHETICAL,
                true);

        assertThat(failed())
                .containsExactly(
                        "article_pairs: n_hypothetical less the dated rows of pair_evidence: 1.0",
                        "pair_days: n_hypothetical less the dated rows of pair_evidence: 1.0",
                        "pair_months: n_hypothetical less the dated rows of pair_evidence: 1.0",
                        "actor_days: n_hypothetical less twice the dated rows of pair_evidence: 2.0");
    }

    @Test
    void findsAClassOfEventsThatIsCountedTwice() throws Exception {
        add(PairPeriodTables.DAYS, Keys.N_MATERIAL_CONFLICT, 1L, Keys.PUB_DATE, DAY);

        assertThat(failed())
                .containsExactly("pair_days: n_material_conflict less the dated rows of pair_evidence: 1.0");
    }

    @Test
    void findsWeightsOfMonthsThatAreNotThoseOfDays() throws Exception {
        add(PairPeriodTables.MONTHS, PairPeriodTables.W_EVIDENCE, 0.5);

        assertThat(failed()).containsExactly("pair_months: relative distance of w_evidence from pair_days: 0.5");
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
        add(ArticlesTable.TABLE, Keys.ARTICLE_ID, "b", ArticlesTable.IS_ANALYSED, true);
        add(ArticlesTable.TABLE, Keys.ARTICLE_ID, "c", ArticlesTable.IS_ANALYSED, true);
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
                PairEvidenceTable.IS_COUNTED,
                true);
    }

    private List<Metric> metrics() throws Exception {
        CheckTables checks = new CheckTables(
                table -> tables.getOrDefault(table, new Fixture(table)).dataset(), LIMIT, recordsRead);
        List<Metric> metrics = new ArrayList<>();
        for (Callable<List<Metric>> check : checks.all()) {
            metrics.addAll(check.call());
        }
        return metrics;
    }

    /** What would stop the run. */
    private List<String> failed() throws Exception {
        return metrics().stream()
                .filter(Metric::stops)
                .map(metric -> metric.table() + ": " + metric.check() + ": " + metric.value())
                .toList();
    }
}
