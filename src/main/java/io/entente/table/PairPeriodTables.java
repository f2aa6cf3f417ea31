package io.entente.table;

import static io.entente.table.Column.optional;
import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.ArrayList;
import java.util.List;

/** Directed pairs by day and by month; only articles dated to the day are in either. */
public final class PairPeriodTables {

    public static final Column W_EVIDENCE = Keys.N_EVIDENCE.weighted();
    public static final Column W_POSITIVE = Keys.N_POSITIVE.weighted();
    public static final Column W_NEGATIVE = Keys.N_NEGATIVE.weighted();
    /** The weights of {@link Keys#EVIDENCE_COUNTS}, in their order. */
    public static final List<Column> EVIDENCE_WEIGHTS =
            Keys.EVIDENCE_COUNTS.stream().map(Column::weighted).toList();

    public static final Column NET = optional(
            "net",
            DoubleType,
            "(w_positive - w_negative) / (w_positive + w_negative), in [-1, 1]; null without either. Recomputed per grain");
    public static final Column NET_LOW = optional(
            "net_low",
            DoubleType,
            "Lower end of the 95 % interval of net: Wilson's for n_effective pieces of evidence. Recomputed per grain");
    public static final Column NET_HIGH = optional(
            "net_high",
            DoubleType,
            "Upper end of the 95 % interval of net: Wilson's for n_effective pieces of evidence. Recomputed per grain");
    public static final Column N_EFFECTIVE = optional(
            "n_effective",
            DoubleType,
            "How many independent pieces of evidence for or against tell as much: w_positive + w_negative over the design effect"
                    + " of duplicate clusters, whose evidence agrees with itself; 1 where there is one cluster; null without"
                    + " either. Recomputed per grain");
    public static final Column N_SOURCES = required(
            "n_sources", LongType, "Different outlets; those without a name count as one. Recomputed per grain");
    public static final Column N_CLUSTERS =
            required("n_duplicate_clusters", LongType, "Different duplicate clusters. Recomputed per grain");

    public static final Table DAYS =
            new Table("pair_days", "one directed pair in one day", columns(true), sort(true), Table.Layout.BY_MONTH);
    public static final Table MONTHS = new Table(
            "pair_months", "one directed pair in one month", columns(false), sort(false), Table.Layout.BY_MONTH);

    private PairPeriodTables() {}

    private static List<Column> columns(boolean daily) {
        List<Column> columns = new ArrayList<>();
        if (daily) {
            columns.add(Keys.PERIOD_DAY);
        }
        columns.addAll(List.of(
                Keys.SOURCE_ACTOR_ID,
                Keys.TARGET_ACTOR_ID,
                Keys.SOURCE_ACTOR_NAME,
                Keys.TARGET_ACTOR_NAME,
                Keys.SOURCE_COUNTRY,
                Keys.TARGET_COUNTRY));
        columns.addAll(Keys.EVIDENCE_COUNTS);
        columns.addAll(EVIDENCE_WEIGHTS);
        columns.addAll(List.of(
                NET,
                NET_LOW,
                NET_HIGH,
                N_EFFECTIVE,
                Keys.SCORE_MEAN,
                Keys.N_ARTICLES,
                Keys.W_ARTICLES,
                N_SOURCES,
                N_CLUSTERS,
                Keys.EXAMPLES,
                Keys.PUB_MONTH));
        return columns;
    }

    private static List<Column> sort(boolean daily) {
        return daily
                ? List.of(Keys.SOURCE_ACTOR_ID, Keys.TARGET_ACTOR_ID, Keys.PERIOD_DAY)
                : List.of(Keys.SOURCE_ACTOR_ID, Keys.TARGET_ACTOR_ID);
    }
}
