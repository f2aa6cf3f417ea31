package io.entente.job;

import io.entente.table.ActorDaysTable;
import io.entente.table.ActorsTable;
import io.entente.table.ArticlePairsTable;
import io.entente.table.CoOccurrenceTables;
import io.entente.table.CorpusDaysTable;
import io.entente.table.PairPeriodTables;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every table of sums, made once more from the tables of single articles by DuckDB and compared cell by cell. */
class IndependentSumsTest {

    /** All evidence outside captions, by why it counts or does not. */
    private static final String TOLD = "CREATE VIEW told AS SELECT *, CASE WHEN is_counted THEN 'counted'"
            + " WHEN is_hypothetical THEN 'hypothetical' ELSE 'negated' END AS kind"
            + " FROM pair_evidence WHERE zone <> 'caption'";

    private static final String COUNTED = "CREATE VIEW counted AS SELECT * FROM told WHERE kind = 'counted'";

    /** Which pieces of what is told each count holds. */
    private static final Map<String, String> HELD = new TreeMap<>(Map.of(
            "evidence", "kind = 'counted'",
            "positive", "kind = 'counted' AND polarity = 1",
            "negative", "kind = 'counted' AND polarity = -1",
            "neutral", "kind = 'counted' AND polarity = 0",
            "hypothetical", "kind = 'hypothetical'",
            "negated", "kind = 'negated'",
            "verbal_cooperation", "kind = 'counted' AND event_class = 'verbal_cooperation'",
            "material_cooperation", "kind = 'counted' AND event_class = 'material_cooperation'",
            "verbal_conflict", "kind = 'counted' AND event_class = 'verbal_conflict'",
            "material_conflict", "kind = 'counted' AND event_class = 'material_conflict'"));

    private static final String COUNTS = each("count(*)", "n_")
            + " coalesce(avg(score) FILTER (kind = 'counted'), 0) AS score_mean,"
            + " coalesce((list(evidence_id ORDER BY round(abs(score) * 720720000) DESC, evidence_id)"
            + " FILTER (kind = 'counted'))[1:3], []) AS example_evidence_ids,";

    private static final String EXAMPLE_SCORES =
            " coalesce((list(score ORDER BY round(abs(score) * 720720000) DESC, evidence_id)"
                    + " FILTER (kind = 'counted'))[1:3], []) AS example_scores,";

    private static final String WEIGHTS = each("sum(duplicate_weight)", "w_");

    private static @Nullable Duck duck;

    @BeforeAll
    static void open() throws SQLException {
        Duck opened = new Duck(SampleRun.published());
        opened.execute(TOLD);
        opened.execute(COUNTED);
        opened.execute("CREATE VIEW acting AS SELECT DISTINCT m.article_id, m.actor_id, a.pub_date, a.pub_month,"
                + " a.duplicate_weight FROM mentions m JOIN articles a USING (article_id)"
                + " WHERE m.role = 'actor' AND a.pub_date IS NOT NULL");
        opened.execute("CREATE VIEW told_of AS SELECT m.article_id, m.actor_id, a.pub_date, a.duplicate_weight"
                + " FROM mentions m JOIN articles a USING (article_id) WHERE m.role = 'actor'");
        duck = opened;
    }

    /** A sum over the pieces of each kind. */
    private static String each(String sum, String prefix) {
        return HELD.entrySet().stream()
                .map(held ->
                        " coalesce(" + sum + " FILTER (" + held.getValue() + "), 0) AS " + prefix + held.getKey() + ",")
                .collect(Collectors.joining());
    }

    @AfterAll
    static void close() throws SQLException {
        duck().close();
    }

    private static Duck duck() {
        if (duck == null) {
            throw new IllegalStateException("Not opened");
        }
        return duck;
    }

    @Test
    void agreesOnArticlePairs() throws SQLException {
        duck().assertSame(
                        ArticlePairsTable.TABLE,
                        "article_id, source_actor_id, target_actor_id",
                        "WITH sums AS (SELECT article_id, source_actor_id, target_actor_id, pub_date, source_name,"
                                + " duplicate_cluster_id, duplicate_weight, pub_month,"
                                + COUNTS
                                + EXAMPLE_SCORES
                                + belief("p_negative", "against")
                                + belief("p_positive", "towards")
                                + " FROM told GROUP BY ALL), verdicts AS (SELECT *, greatest(towards, against) > 0"
                                + " AND 1 - exp(-greatest(towards, against)) >= 0.4"
                                + " AND greatest(towards, against) >= 1.5 * least(towards, against) AS is_decided FROM sums)"
                                + " SELECT * EXCLUDE (towards, against, is_decided),"
                                + " CASE WHEN is_decided THEN sign(towards - against) ELSE 0 END AS decision,"
                                + " CASE WHEN is_decided THEN 1 - exp(-greatest(towards, against))"
                                + " ELSE exp(-towards - against) END AS decision_probability FROM verdicts");
    }

    /** What the evidence adds for a sign, by the words of the table's comment. */
    private static String belief(String probability, String name) {
        return " coalesce(sum(-ln(1 - least(" + probability + ", 0.98))"
                + " * CASE zone WHEN 'headline' THEN 1.5 WHEN 'lead' THEN 1.25 ELSE 1 END"
                + " * CASE WHEN voice = 'author' OR holder_actor_id IS NOT DISTINCT FROM source_actor_id THEN 1 ELSE 0.7 END)"
                + " FILTER (kind = 'counted' AND " + probability + " >= 0.2), 0) AS " + name + ",";
    }

    @Test
    void agreesOnPairDays() throws SQLException {
        duck().assertSame(
                        PairPeriodTables.DAYS,
                        "pub_date, source_actor_id, target_actor_id",
                        pairs("pub_date, pub_month"));
    }

    @Test
    void agreesOnPairMonths() throws SQLException {
        duck().assertSame(PairPeriodTables.MONTHS, "pub_month, source_actor_id, target_actor_id", pairs("pub_month"));
    }

    private static String pairs(String period) {
        String keys = period + ", source_actor_id, target_actor_id";
        return "WITH sums AS (SELECT " + keys + ","
                + COUNTS
                + WEIGHTS
                + " count(DISTINCT article_id) FILTER (kind = 'counted') AS n_articles,"
                + " count(DISTINCT coalesce(source_name, '')) FILTER (kind = 'counted') AS n_sources,"
                + " count(DISTINCT duplicate_cluster_id) FILTER (kind = 'counted') AS n_duplicate_clusters"
                + " FROM told WHERE pub_date IS NOT NULL GROUP BY " + keys + "),"
                + " weights AS (SELECT " + keys + ", sum(duplicate_weight) AS w_articles FROM (SELECT DISTINCT " + keys
                + ", article_id, duplicate_weight FROM counted WHERE pub_date IS NOT NULL) GROUP BY " + keys + "),"
                + " clusters AS (SELECT " + keys + ", sum(duplicate_weight) FILTER (polarity <> 0) AS m,"
                + " coalesce(sum(duplicate_weight) FILTER (polarity = 1), 0) AS pos FROM counted"
                + " WHERE pub_date IS NOT NULL GROUP BY " + keys + ", duplicate_cluster_id),"
                + " spread AS (SELECT " + keys + ", sum(m) AS n, sum(m * m) AS m2, sum(pos * (m - pos)) AS mixed,"
                + " sum(pos) / n AS p, n * n / m2 - 1 AS others, (m2 - n) * p * (1 - p) AS chance FROM clusters"
                + " WHERE m > 0 GROUP BY " + keys + "),"
                + " agreement AS (SELECT *, (others * (CASE WHEN chance <= 1e-12 THEN 1"
                + " ELSE greatest(0, least(1, 1 - mixed / chance)) END) + 0.3) / (others + 0.3) AS rho FROM spread),"
                + " effective AS (SELECT *, n / greatest(1, 1 + (m2 / n - 1) * rho) AS e, 1.959963984540054 AS z FROM agreement),"
                + " wilson AS (SELECT *, (p + z * z / (2 * e)) / (1 + z * z / e) AS centre,"
                + " z / (1 + z * z / e) * sqrt(p * (1 - p) / e + z * z / (4 * e * e)) AS half FROM effective)"
                + " SELECT sums.*, coalesce(weights.w_articles, 0) AS w_articles,"
                + " s.name AS source_actor_name, s.country_iso3 AS source_country_iso3,"
                + " t.name AS target_actor_name, t.country_iso3 AS target_country_iso3,"
                + " (w_positive - w_negative) / nullif(w_positive + w_negative, 0) AS net,"
                + " e AS n_effective, CASE WHEN e > 0 THEN 2 * greatest(0, centre - half) - 1 END AS net_low,"
                + " CASE WHEN e > 0 THEN 2 * least(1, centre + half) - 1 END AS net_high"
                + " FROM sums LEFT JOIN weights USING (" + keys + ") LEFT JOIN wilson USING (" + keys + ")"
                + " JOIN actors s ON s.actor_id = source_actor_id JOIN actors t ON t.actor_id = target_actor_id";
    }

    @Test
    void agreesOnActors() throws SQLException {
        duck().assertSame(
                        ActorsTable.TABLE,
                        "actor_id",
                        "SELECT k.* EXCLUDE (n_mentions, w_mentions, n_articles, w_articles),"
                                + " (SELECT count(*) FROM told_of WHERE actor_id = k.actor_id) AS n_mentions,"
                                + " (SELECT coalesce(sum(duplicate_weight), 0) FROM told_of WHERE actor_id = k.actor_id)"
                                + " AS w_mentions, (SELECT count(*) FROM (SELECT DISTINCT article_id FROM told_of"
                                + " WHERE actor_id = k.actor_id)) AS n_articles,"
                                + " (SELECT coalesce(sum(duplicate_weight), 0) FROM (SELECT DISTINCT article_id,"
                                + " duplicate_weight FROM told_of WHERE actor_id = k.actor_id)) AS w_articles"
                                + " FROM actors k");
    }

    @Test
    void agreesOnActorDays() throws SQLException {
        StringBuilder sums = new StringBuilder();
        ofDay(sums, "mentions", "told_of e WHERE e.actor_id = d.actor_id");
        ofDay(sums, "quotes", "spoken e WHERE e.actor_id = d.actor_id");
        for (String end : List.of("source", "target")) {
            String verb = end.equals("source") ? "given" : "received";
            String counted = "counted e WHERE e." + end + "_actor_id = d.actor_id AND e.polarity = ";
            ofDay(sums, verb + "_positive", counted + 1);
            ofDay(sums, verb + "_negative", counted + -1);
        }
        for (String kind : List.of("hypothetical", "negated")) {
            ofDay(
                    sums,
                    kind,
                    "told e WHERE e.kind = '" + kind + "' AND d.actor_id IN (e.source_actor_id, e.target_actor_id)");
        }
        duck().assertSame(
                        ActorDaysTable.TABLE,
                        "pub_date, actor_id",
                        "WITH spoken AS (SELECT q.speaker_actor_id AS actor_id, a.pub_date, a.duplicate_weight"
                                + " FROM quotes q JOIN articles a USING (article_id))"
                                + " SELECT pub_date, pub_month, actor_id, (SELECT name FROM actors WHERE actor_id = d.actor_id) AS name,"
                                + sums
                                + " count(*) AS n_articles, sum(duplicate_weight) AS w_articles"
                                + " FROM acting d GROUP BY pub_date, pub_month, actor_id");
    }

    /** A count of an actor's day and what it weighs. */
    private static void ofDay(StringBuilder sums, String name, String rows) {
        String ofDay = rows + " AND e.pub_date = d.pub_date";
        sums.append(" (SELECT count(*) FROM ")
                .append(ofDay)
                .append(") AS n_")
                .append(name)
                .append(", (SELECT coalesce(sum(e.duplicate_weight), 0) FROM ")
                .append(ofDay)
                .append(") AS w_")
                .append(name)
                .append(',');
    }

    @Test
    void agreesOnCorpusDays() throws SQLException {
        duck().assertSame(
                        CorpusDaysTable.TABLE,
                        "pub_date NULLS FIRST, source_name NULLS FIRST, pub_month, n_rejected",
                        "SELECT pub_date, source_name, pub_month, count(*) AS n_articles, sum(duplicate_weight) AS w_articles,"
                                + " count(*) FILTER (is_analysed) AS n_analysed,"
                                + " coalesce(sum(duplicate_weight) FILTER (is_analysed), 0) AS w_analysed,"
                                + " sum(n_sentences)::BIGINT AS n_sentences, sum(n_sentences * duplicate_weight) AS w_sentences,"
                                + " count(*) FILTER (pub_date IS NULL) AS n_undated,"
                                + " coalesce(sum(duplicate_weight) FILTER (pub_date IS NULL), 0) AS w_undated, 0 AS n_rejected"
                                + " FROM articles GROUP BY pub_date, source_name, pub_month"
                                + " UNION ALL SELECT NULL, NULL, 'undated', 0, 0, 0, 0, 0, 0, 0, 0, count(*) FROM rejects HAVING count(*) > 0");
    }

    @Test
    void agreesOnCoOccurrenceDays() throws SQLException {
        duck().assertSame(
                        CoOccurrenceTables.DAYS,
                        "pub_date, first_actor_id, second_actor_id",
                        coOccurrences("pub_date, pub_month"));
    }

    @Test
    void agreesOnCoOccurrenceMonths() throws SQLException {
        duck().assertSame(
                        CoOccurrenceTables.MONTHS,
                        "pub_month, first_actor_id, second_actor_id",
                        coOccurrences("pub_month"));
    }

    /** Meetings in sentences and windows counted from the mentions; a window is three sentences, or all where there are fewer. */
    private static String coOccurrences(String period) {
        String article = "article_id, first_actor_id, second_actor_id";
        String sentences =
                "SELECT DISTINCT article_id, actor_id, sentence_index AS i FROM mentions WHERE role = 'actor'";
        String windows = "SELECT DISTINCT s.article_id, s.actor_id, w.i FROM (" + sentences + ") s"
                + " JOIN (SELECT article_id, unnest(range(greatest(1, n_sentences - 2))) AS i FROM articles) w"
                + " ON w.article_id = s.article_id AND s.i >= w.i AND s.i < w.i + 3";
        String keys = period + ", first_actor_id, second_actor_id";
        return "WITH pairs AS (SELECT a.*, b.actor_id AS second FROM acting a JOIN acting b"
                + " ON a.article_id = b.article_id AND a.actor_id < b.actor_id),"
                + " in_sentences AS (" + meetings(sentences, "n_sentences") + "),"
                + " in_windows AS (" + meetings(windows, "n_windows") + "),"
                + " met AS (SELECT " + keys + ", count(*) AS n_articles, sum(duplicate_weight) AS w_articles,"
                + " coalesce(sum(n_sentences), 0)::BIGINT AS n_sentences, coalesce(sum(n_windows), 0)::BIGINT AS n_windows,"
                + " coalesce(sum(n_sentences * duplicate_weight), 0) AS w_sentences,"
                + " coalesce(sum(n_windows * duplicate_weight), 0) AS w_windows"
                + " FROM (SELECT * EXCLUDE (actor_id, second), actor_id AS first_actor_id, second AS second_actor_id FROM pairs)"
                + " LEFT JOIN in_sentences USING (" + article + ") LEFT JOIN in_windows USING (" + article + ")"
                + " GROUP BY " + keys + "),"
                + " marginals AS (SELECT " + period
                + ", actor_id, count(*) AS n, sum(duplicate_weight) AS w FROM acting GROUP BY " + period
                + ", actor_id),"
                + " totals AS (SELECT " + period
                + ", count(*) AS n_articles_all, sum(duplicate_weight) AS w_articles_all FROM articles"
                + " WHERE pub_date IS NOT NULL AND is_analysed GROUP BY " + period + "),"
                + " table2 AS (SELECT met.*, n_articles_all, f.n AS n_articles_first, s.n AS n_articles_second,"
                + " w_articles_all, f.w AS w_articles_first, s.w AS w_articles_second,"
                + " n_articles::DOUBLE AS o11, f.n - n_articles AS o12, s.n - n_articles AS o21,"
                + " n_articles_all - f.n - s.n + n_articles AS o22"
                + " FROM met JOIN totals USING (" + period + ")"
                + on("f", period, "first_actor_id") + on("s", period, "second_actor_id") + ")"
                + " SELECT t.* EXCLUDE (o11, o12, o21, o22), a.name AS first_actor_name, b.name AS second_actor_name,"
                + " a.country_iso3 AS first_country_iso3, b.country_iso3 AS second_country_iso3,"
                + " log2(o11 * n_articles_all / (n_articles_first * n_articles_second)) AS pmi,"
                + " CASE WHEN o11 = n_articles_all THEN 1 ELSE pmi / -log2(o11 / n_articles_all) END AS npmi,"
                + " greatest(0, 2 * (" + term("o11", "n_articles_first", "n_articles_second")
                + " + " + term("o12", "n_articles_first", "(o12 + o22)")
                + " + " + term("o21", "(o21 + o22)", "n_articles_second")
                + " + " + term("o22", "(o21 + o22)", "(o12 + o22)") + ")) AS llr,"
                + " o11 / (o11 + o12 + o21) AS jaccard"
                + " FROM table2 t JOIN actors a ON a.actor_id = first_actor_id JOIN actors b ON b.actor_id = second_actor_id";
    }

    private static String meetings(String places, String name) {
        return "SELECT a.article_id, a.actor_id AS first_actor_id, b.actor_id AS second_actor_id, count(*) AS " + name
                + " FROM (" + places + ") a JOIN (" + places + ") b"
                + " ON a.article_id = b.article_id AND a.i = b.i AND a.actor_id < b.actor_id GROUP BY ALL";
    }

    private static String on(String marginal, String period, String actor) {
        StringBuilder join =
                new StringBuilder(" JOIN marginals " + marginal + " ON " + marginal + ".actor_id = " + actor);
        for (String key : period.split(", ")) {
            join.append(" AND ")
                    .append(marginal)
                    .append('.')
                    .append(key)
                    .append(" = met.")
                    .append(key);
        }
        return join.toString();
    }

    private static String term(String observed, String row, String column) {
        return "CASE WHEN " + observed + " > 0 THEN " + observed + " * ln(" + observed + "::DOUBLE * n_articles_all / ("
                + row + " * " + column + ")) ELSE 0 END";
    }
}
