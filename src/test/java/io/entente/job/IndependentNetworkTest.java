package io.entente.job;

import io.entente.table.NetworkTables;
import io.entente.table.TriadsTable;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The tables of the signed network, made once more from those of pairs by DuckDB and compared cell by cell. */
class IndependentNetworkTest {

    @Test
    void agreesOnArcMonths() throws SQLException {
        try (Duck duck = new Duck(SampleRun.published())) {
            duck.assertSame(
                    NetworkTables.ARCS,
                    "pub_month, source_actor_id, target_actor_id",
                    "WITH arcs AS (SELECT *, w_positive + w_negative AS w_signed,"
                            + sign("w_positive", "w_negative") + " AS sign FROM pair_months"
                            + " WHERE w_positive + w_negative > 0), ps AS (SELECT *, "
                            + p("source_actor_id") + " AS p_source, " + p("target_actor_id") + " AS p_target FROM arcs)"
                            + " SELECT *, least(p_source, p_target) AS disparity_p FROM ps");
        }
    }

    private static final String EDGES =
            "WITH told AS (SELECT *, source_actor_id < target_actor_id AS forth FROM pair_months"
                    + " WHERE w_positive + w_negative > 0), edges AS (SELECT pub_month,"
                    + " least(source_actor_id, target_actor_id) AS first_actor_id,"
                    + " greatest(source_actor_id, target_actor_id) AS second_actor_id,"
                    + " sum(n_positive)::BIGINT AS n_positive, sum(n_negative)::BIGINT AS n_negative,"
                    + " sum(w_positive) AS w_positive, sum(w_negative) AS w_negative,"
                    + " sum(w_positive + w_negative) AS w_signed,"
                    + sign("sum(w_positive)", "sum(w_negative)") + " AS sign, "
                    + sign("sum(w_positive) FILTER (forth)", "sum(w_negative) FILTER (forth)")
                    + " AS sign_first_to_second, "
                    + sign("sum(w_positive) FILTER (NOT forth)", "sum(w_negative) FILTER (NOT forth)")
                    + " AS sign_second_to_first FROM told GROUP BY ALL),"
                    + " ends AS (SELECT pub_month, actor_id, sum(w_signed) AS s, count(*) AS k FROM"
                    + " (SELECT pub_month, first_actor_id AS actor_id, w_signed FROM edges UNION ALL"
                    + " SELECT pub_month, second_actor_id, w_signed FROM edges) GROUP BY ALL)";

    @Test
    void agreesOnEdgeMonths() throws SQLException {
        try (Duck duck = new Duck(SampleRun.published())) {
            duck.assertSame(
                    NetworkTables.EDGES,
                    "pub_month, first_actor_id, second_actor_id",
                    EDGES + " SELECT e.*, a.name AS first_actor_name, b.name AS second_actor_name,"
                            + " a.country_iso3 AS first_country_iso3, b.country_iso3 AS second_country_iso3,"
                            + " (1 - least(1, w_signed / x.s)) ** (x.k - 1) AS p_first,"
                            + " (1 - least(1, w_signed / y.s)) ** (y.k - 1) AS p_second,"
                            + " least(p_first, p_second) AS disparity_p FROM edges e"
                            + " JOIN ends x ON x.pub_month = e.pub_month AND x.actor_id = first_actor_id"
                            + " JOIN ends y ON y.pub_month = e.pub_month AND y.actor_id = second_actor_id"
                            + " JOIN actors a ON a.actor_id = first_actor_id JOIN actors b ON b.actor_id = second_actor_id");
        }
    }

    @Test
    void agreesOnTriadMonths() throws SQLException {
        try (Duck duck = new Duck(SampleRun.published())) {
            duck.assertSame(
                    TriadsTable.TABLE,
                    "pub_month, first_actor_id, second_actor_id, third_actor_id",
                    "WITH e AS (SELECT * FROM edge_months WHERE sign <> 0) SELECT ab.pub_month,"
                            + " ab.first_actor_id, ab.second_actor_id, bc.second_actor_id AS third_actor_id,"
                            + " ab.first_actor_name, ab.second_actor_name, bc.second_actor_name AS third_actor_name,"
                            + " ab.sign AS sign_first_second, ac.sign AS sign_first_third, bc.sign AS sign_second_third,"
                            + " repeat('+', (3 + ab.sign + ac.sign + bc.sign)::BIGINT // 2)"
                            + " || repeat('-', (3 - ab.sign - ac.sign - bc.sign)::BIGINT // 2) AS triad_type,"
                            + " ab.sign * ac.sign * bc.sign = 1 AS is_balanced,"
                            + " ab.sign + ac.sign + bc.sign <> 1 AS is_weakly_balanced,"
                            + " least(ab.w_signed, ac.w_signed, bc.w_signed) AS w_least,"
                            + " greatest(ab.disparity_p, ac.disparity_p, bc.disparity_p) AS disparity_p"
                            + " FROM e ab JOIN e bc ON bc.pub_month = ab.pub_month AND bc.first_actor_id = ab.second_actor_id"
                            + " JOIN e ac ON ac.pub_month = ab.pub_month AND ac.first_actor_id = ab.first_actor_id"
                            + " AND ac.second_actor_id = bc.second_actor_id");
        }
    }

    /** The side for which 1.5 times as much speaks, by the words of the table's comment; null where there is no sum. */
    private static String sign(String positive, String negative) {
        return " CASE WHEN round(1e8 * " + positive + ") >= 1.5 * round(1e8 * " + negative + ") AND " + positive
                + " > 0 THEN 1"
                + " WHEN round(1e8 * " + negative + ") >= 1.5 * round(1e8 * " + positive + ") AND " + negative
                + " > 0 THEN -1 WHEN " + positive + " IS NOT NULL THEN 0 END";
    }

    private static String p(String end) {
        String window = " OVER (PARTITION BY pub_month, " + end + ")";
        return "(1 - least(1, w_signed / sum(w_signed)" + window + ")) ** (count(*)" + window + " - 1)";
    }
}
