package io.entente.table;

import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.ArrayList;
import java.util.List;

/** Actors by day. */
public final class ActorDaysTable {

    public static final Column N_MENTIONS = required("n_mentions", LongType, "Mentions that act. Additive");
    public static final Column N_QUOTES = required("n_quotes", LongType, "Quotations of the actor. Additive");
    public static final Column GIVEN_POSITIVE =
            required("n_given_positive", LongType, "Counted positive evidence with the actor as source. Additive");
    public static final Column GIVEN_NEGATIVE =
            required("n_given_negative", LongType, "Counted negative evidence with the actor as source. Additive");
    public static final Column RECEIVED_POSITIVE =
            required("n_received_positive", LongType, "Counted positive evidence with the actor as target. Additive");
    public static final Column RECEIVED_NEGATIVE =
            required("n_received_negative", LongType, "Counted negative evidence with the actor as target. Additive");

    public static final Column N_HYPOTHETICAL = required(
            "n_hypothetical",
            LongType,
            "Hypothetical evidence with the actor as source or target, which the counts above do not hold. Additive");
    public static final Column N_NEGATED = required(
            "n_negated",
            LongType,
            "Negated evidence that is not hypothetical with the actor as source or target, which the counts above do not hold."
                    + " Additive");

    /** All counts of the table. */
    public static final List<Column> COUNTS = List.of(
            N_MENTIONS,
            Keys.N_ARTICLES,
            N_QUOTES,
            GIVEN_POSITIVE,
            GIVEN_NEGATIVE,
            RECEIVED_POSITIVE,
            RECEIVED_NEGATIVE,
            N_HYPOTHETICAL,
            N_NEGATED);

    public static final Table TABLE = new Table(
            "actor_days",
            "one actor in one day",
            columns(),
            List.of(ActorsTable.ACTOR_ID, Keys.PERIOD_DAY),
            Table.Layout.BY_MONTH);

    private ActorDaysTable() {}

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Keys.PERIOD_DAY, ActorsTable.ACTOR_ID, ActorsTable.NAME));
        columns.addAll(Column.withWeights(COUNTS));
        columns.add(Keys.PUB_MONTH);
        return columns;
    }
}
