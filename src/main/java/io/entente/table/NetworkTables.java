package io.entente.table;

import static io.entente.table.Column.optional;
import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.List;
import java.util.stream.Stream;

/** The signed network of each month: arcs (directed), edges (undirected) and closed triads. */
public final class NetworkTables {

    private static final String RULE =
            ": 1 or -1 where 1.5 times as much speaks for that side as for the other, else 0";

    public static final Column W_SIGNED = required(
            "w_signed",
            DoubleType,
            "w_positive + w_negative, above 0: the weight of the tie in its network. Neutral evidence is no tie. Additive");
    public static final Column SIGN = required(
            "sign", IntegerType, "Sign of the tie, from w_positive and w_negative" + RULE + ". Recomputed per grain");
    public static final Column P_SOURCE = required(
            "p_source",
            DoubleType,
            "Disparity p-value (Serrano et al. 2009) of w_signed among all arcs that go out from the source, in [0, 1]; 1 where it is"
                    + " the only one. Recomputed per grain");
    public static final Column P_TARGET = required(
            "p_target",
            DoubleType,
            "Disparity p-value of w_signed among all arcs that come in to the target, in [0, 1]; 1 where it is the only one."
                    + " Recomputed per grain");
    public static final Column DISPARITY_P = required(
            "disparity_p",
            DoubleType,
            "The smaller of the two p-values: the backbone at level a holds the rows with less than a. Recomputed per grain");
    public static final Column P_FIRST = required(
            "p_first",
            DoubleType,
            "Disparity p-value (Serrano et al. 2009) of w_signed among all edges of the first, in [0, 1]; 1 where it is the only one."
                    + " Recomputed per grain");
    public static final Column P_SECOND = required(
            "p_second",
            DoubleType,
            "Disparity p-value of w_signed among all edges of the second, in [0, 1]; 1 where it is the only one. Recomputed per grain");
    public static final Column SIGN_FORTH = optional(
            "sign_first_to_second",
            IntegerType,
            "Sign of what the first is said to hold of the second" + RULE + "; null where no attitude is told");
    public static final Column SIGN_BACK = optional(
            "sign_second_to_first",
            IntegerType,
            "Sign of what the second is said to hold of the first" + RULE + "; null where no attitude is told");
    public static final Column EDGE_SIGN = required(
            "sign",
            IntegerType,
            "Sign of the edge, from the sums of both directions" + RULE + ". Recomputed per grain");

    /** Working columns: the ties of either end, and the directions of an edge. */
    public static final Column STRENGTH_ONE = required("strength_one", DoubleType, "Weight of all ties of one end");

    public static final Column STRENGTH_OTHER =
            required("strength_other", DoubleType, "Weight of all ties of the other end");
    public static final Column DEGREE_ONE = required("degree_one", LongType, "Ties of one end");
    public static final Column DEGREE_OTHER = required("degree_other", LongType, "Ties of the other end");
    public static final Column POSITIVE_FORTH =
            required("positive_forth", DoubleType, "Positive evidence from the first to the second");
    public static final Column NEGATIVE_FORTH =
            required("negative_forth", DoubleType, "Negative evidence from the first to the second");

    public static final Table ARCS = new Table(
            "arc_months",
            "one arc of a month's signed network: a directed pair of which an attitude is told",
            List.of(
                    Keys.SOURCE_ACTOR_ID,
                    Keys.TARGET_ACTOR_ID,
                    Keys.SOURCE_ACTOR_NAME,
                    Keys.TARGET_ACTOR_NAME,
                    Keys.SOURCE_COUNTRY,
                    Keys.TARGET_COUNTRY,
                    Keys.N_POSITIVE,
                    Keys.N_NEGATIVE,
                    PairPeriodTables.W_POSITIVE,
                    PairPeriodTables.W_NEGATIVE,
                    W_SIGNED,
                    SIGN,
                    P_SOURCE,
                    P_TARGET,
                    DISPARITY_P,
                    Keys.PUB_MONTH),
            List.of(Keys.SOURCE_ACTOR_ID, Keys.TARGET_ACTOR_ID),
            Table.Layout.BY_MONTH);

    public static final Table EDGES = new Table(
            "edge_months",
            "one edge of a month's signed network: an unordered pair of which an attitude is told in either direction",
            List.of(
                    CoOccurrenceTables.FIRST_ACTOR_ID,
                    CoOccurrenceTables.SECOND_ACTOR_ID,
                    CoOccurrenceTables.FIRST_ACTOR_NAME,
                    CoOccurrenceTables.SECOND_ACTOR_NAME,
                    CoOccurrenceTables.FIRST_COUNTRY,
                    CoOccurrenceTables.SECOND_COUNTRY,
                    Keys.N_POSITIVE,
                    Keys.N_NEGATIVE,
                    PairPeriodTables.W_POSITIVE,
                    PairPeriodTables.W_NEGATIVE,
                    W_SIGNED,
                    EDGE_SIGN,
                    SIGN_FORTH,
                    SIGN_BACK,
                    P_FIRST,
                    P_SECOND,
                    DISPARITY_P,
                    Keys.PUB_MONTH),
            List.of(CoOccurrenceTables.FIRST_ACTOR_ID, CoOccurrenceTables.SECOND_ACTOR_ID),
            Table.Layout.BY_MONTH);

    private NetworkTables() {}

    /** A network's table with the working columns behind its own. */
    public static Table working(Table table) {
        List<Column> ends = List.of(STRENGTH_ONE, STRENGTH_OTHER, DEGREE_ONE, DEGREE_OTHER);
        List<Column> ways = table == EDGES ? List.of(POSITIVE_FORTH, NEGATIVE_FORTH) : List.of();
        return new Table(
                table.name() + "_working",
                table.oneRow(),
                Stream.of(table.columns(), ends, ways).flatMap(List::stream).toList(),
                table.sort(),
                Table.Layout.WHOLE);
    }
}
