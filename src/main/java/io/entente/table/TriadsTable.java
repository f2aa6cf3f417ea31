package io.entente.table;

import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;

/** The closed triads of each month's signed network. */
public final class TriadsTable {

    public static final Column SECOND_ACTOR_ID =
            required("second_actor_id", StringType, "The actor whose id comes second");
    public static final Column THIRD_ACTOR_ID =
            required("third_actor_id", StringType, "The actor whose id comes third");
    public static final Column THIRD_ACTOR_NAME = required("third_actor_name", StringType, "Name of the third");
    public static final Column SIGN_FIRST_SECOND =
            required("sign_first_second", IntegerType, "Sign of the edge between the first and the second, -1 or 1");
    public static final Column SIGN_FIRST_THIRD =
            required("sign_first_third", IntegerType, "Sign of the edge between the first and the third, -1 or 1");
    public static final Column SIGN_SECOND_THIRD =
            required("sign_second_third", IntegerType, "Sign of the edge between the second and the third, -1 or 1");
    public static final Column TRIAD_TYPE =
            required("triad_type", StringType, "The three signs, positive ones first: +++, ++-, +-- or ---");
    public static final Column IS_BALANCED = required(
            "is_balanced",
            BooleanType,
            "Whether the product of the signs is positive (Heider 1946; Cartwright and Harary 1956): +++ and +--");
    public static final Column IS_WEAKLY_BALANCED = required(
            "is_weakly_balanced",
            BooleanType,
            "Whether it is balanced or all three are against each other (Davis 1967)");
    public static final Column W_LEAST =
            required("w_least", DoubleType, "The least w_signed of the three edges: how well the triad is supported");
    public static final Column GREATEST_P = required(
            "disparity_p",
            DoubleType,
            "The greatest disparity_p of the three edges: the backbone at level a holds the triads with less than a");

    public static final Table TABLE = new Table(
            "triad_months",
            "three actors each two of whom have an edge with a sign other than 0 in a month",
            List.of(
                    CoOccurrenceTables.FIRST_ACTOR_ID,
                    SECOND_ACTOR_ID,
                    THIRD_ACTOR_ID,
                    CoOccurrenceTables.FIRST_ACTOR_NAME,
                    CoOccurrenceTables.SECOND_ACTOR_NAME,
                    THIRD_ACTOR_NAME,
                    SIGN_FIRST_SECOND,
                    SIGN_FIRST_THIRD,
                    SIGN_SECOND_THIRD,
                    TRIAD_TYPE,
                    IS_BALANCED,
                    IS_WEAKLY_BALANCED,
                    W_LEAST,
                    GREATEST_P,
                    Keys.PUB_MONTH),
            List.of(CoOccurrenceTables.FIRST_ACTOR_ID, SECOND_ACTOR_ID, THIRD_ACTOR_ID),
            Table.Layout.BY_MONTH);

    private TriadsTable() {}
}
