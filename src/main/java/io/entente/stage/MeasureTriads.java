package io.entente.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import io.entente.table.CoOccurrenceTables;
import io.entente.table.Keys;
import io.entente.table.NetworkTables;
import io.entente.table.TriadsTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Finds the closed triads of each month's signed network. Each edge is kept at its end of smaller degree, and only edges of one end are
 * paired: of m edges an end then keeps at most the root of 2m, so that an actor whom everybody names pairs no more than others, and the pairs
 * to be looked at are at most m times that root (Schank and Wagner 2005; Suri and Vassilvitskii 2011).
 */
public final class MeasureTriads {

    private static final String LOW = "low";
    private static final String HIGH = "high";
    private static final String OTHER = "other";
    private static final String TIE = "tie";
    private static final String OTHER_TIE = "other_tie";
    private static final String CLOSING = "closing";
    private static final String DEGREE_FIRST = "degree_first";
    private static final String DEGREE_SECOND = "degree_second";

    private MeasureTriads() {}

    /** One row for three actors of a month each two of whom have an edge with a sign. */
    public static Dataset<Row> apply(Dataset<Row> edges) {
        Dataset<Row> signed = edges.where(NetworkTables.EDGE_SIGN.col().notEqual(0))
                .select(
                        Keys.PUB_MONTH.col(),
                        CoOccurrenceTables.FIRST_ACTOR_ID.col(),
                        CoOccurrenceTables.SECOND_ACTOR_ID.col(),
                        struct(
                                        NetworkTables.EDGE_SIGN.col(),
                                        NetworkTables.W_SIGNED.col(),
                                        NetworkTables.DISPARITY_P.col(),
                                        CoOccurrenceTables.FIRST_ACTOR_NAME.col(),
                                        CoOccurrenceTables.SECOND_ACTOR_NAME.col())
                                .as(TIE));
        Dataset<Row> kept = atTheSmallerEnd(signed);
        String month = Keys.PUB_MONTH.name();
        Dataset<Row> others = kept.withColumnRenamed(HIGH, OTHER).withColumnRenamed(TIE, OTHER_TIE);
        Dataset<Row> open =
                Joins.join(kept, others, "inner", month, LOW).where(col(HIGH).lt(col(OTHER)));
        Dataset<Row> closing = signed.withColumnRenamed(CoOccurrenceTables.FIRST_ACTOR_ID.name(), HIGH)
                .withColumnRenamed(CoOccurrenceTables.SECOND_ACTOR_ID.name(), OTHER)
                .withColumnRenamed(TIE, CLOSING);
        Dataset<Row> closed = Joins.join(open, closing, "inner", month, HIGH, OTHER);
        return closed.select(cells()).mapPartitions(new TriadPartition(), Encoders.row(TriadsTable.TABLE.schema()));
    }

    /** Each edge at the end of smaller degree, that of the smaller id where degrees are equal. */
    private static Dataset<Row> atTheSmallerEnd(Dataset<Row> signed) {
        String actor = "actor";
        Dataset<Row> degrees = signed.select(
                        Keys.PUB_MONTH.col(),
                        CoOccurrenceTables.FIRST_ACTOR_ID.col().as(actor))
                .union(signed.select(
                        Keys.PUB_MONTH.col(),
                        CoOccurrenceTables.SECOND_ACTOR_ID.col().as(actor)))
                .groupBy(Keys.PUB_MONTH.col(), col(actor))
                .agg(count(lit(1)).as(DEGREE_FIRST));
        Dataset<Row> withDegrees = Joins.join(
                Joins.join(
                        signed,
                        degrees.withColumnRenamed(actor, CoOccurrenceTables.FIRST_ACTOR_ID.name()),
                        "inner",
                        Keys.PUB_MONTH,
                        CoOccurrenceTables.FIRST_ACTOR_ID),
                degrees.withColumnRenamed(actor, CoOccurrenceTables.SECOND_ACTOR_ID.name())
                        .withColumnRenamed(DEGREE_FIRST, DEGREE_SECOND),
                "inner",
                Keys.PUB_MONTH,
                CoOccurrenceTables.SECOND_ACTOR_ID);
        Column firstIsLow = col(DEGREE_FIRST).leq(col(DEGREE_SECOND));
        Column first = CoOccurrenceTables.FIRST_ACTOR_ID.col();
        Column second = CoOccurrenceTables.SECOND_ACTOR_ID.col();
        return withDegrees.select(
                Keys.PUB_MONTH.col(),
                when(firstIsLow, first).otherwise(second).as(LOW),
                when(firstIsLow, second).otherwise(first).as(HIGH),
                col(TIE));
    }

    /** The cells of a triad whose actors are put in order; HIGH comes before OTHER, LOW anywhere. */
    private static Column[] cells() {
        Column isFirst = col(LOW).lt(col(HIGH));
        Column isThird = col(LOW).gt(col(OTHER));
        Column firstSecond = place(isFirst, TIE, isThird, CLOSING, TIE);
        Column firstThird = place(isFirst, OTHER_TIE, isThird, TIE, CLOSING);
        Column secondThird = place(isFirst, CLOSING, isThird, OTHER_TIE, OTHER_TIE);
        Column least = least(weight(TIE), weight(OTHER_TIE), weight(CLOSING));
        Column greatest = greatest(p(TIE), p(OTHER_TIE), p(CLOSING));
        return new Column[] {
            least(col(LOW), col(HIGH)).as(CoOccurrenceTables.FIRST_ACTOR_ID.name()),
            when(isFirst, col(HIGH))
                    .when(isThird, col(OTHER))
                    .otherwise(col(LOW))
                    .as(TriadsTable.SECOND_ACTOR_ID.name()),
            greatest(col(LOW), col(OTHER)).as(TriadsTable.THIRD_ACTOR_ID.name()),
            firstSecond
                    .getField(CoOccurrenceTables.FIRST_ACTOR_NAME.name())
                    .as(CoOccurrenceTables.FIRST_ACTOR_NAME.name()),
            firstSecond
                    .getField(CoOccurrenceTables.SECOND_ACTOR_NAME.name())
                    .as(CoOccurrenceTables.SECOND_ACTOR_NAME.name()),
            secondThird.getField(CoOccurrenceTables.SECOND_ACTOR_NAME.name()).as(TriadsTable.THIRD_ACTOR_NAME.name()),
            sign(firstSecond).as(TriadsTable.SIGN_FIRST_SECOND.name()),
            sign(firstThird).as(TriadsTable.SIGN_FIRST_THIRD.name()),
            sign(secondThird).as(TriadsTable.SIGN_SECOND_THIRD.name()),
            lit("").as(TriadsTable.TRIAD_TYPE.name()),
            lit(false).as(TriadsTable.IS_BALANCED.name()),
            lit(false).as(TriadsTable.IS_WEAKLY_BALANCED.name()),
            least.as(TriadsTable.W_LEAST.name()),
            greatest.as(TriadsTable.GREATEST_P.name()),
            Keys.PUB_MONTH.col()
        };
    }

    /** One of the three ties, by where the actor stands at which two of them meet. */
    private static Column place(Column isFirst, String first, Column isThird, String third, String second) {
        return when(isFirst, col(first)).when(isThird, col(third)).otherwise(col(second));
    }

    private static Column sign(Column tie) {
        return tie.getField(NetworkTables.EDGE_SIGN.name());
    }

    private static Column weight(String tie) {
        return col(tie).getField(NetworkTables.W_SIGNED.name());
    }

    private static Column p(String tie) {
        return col(tie).getField(NetworkTables.DISPARITY_P.name());
    }
}
