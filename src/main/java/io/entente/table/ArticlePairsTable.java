package io.entente.table;

import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** What each article says of each directed pair. */
public final class ArticlePairsTable {

    public static final Column DECISION = required(
            "decision",
            IntegerType,
            "-1, 0 or 1: the sign whose decision_probability reaches the arrow threshold of the run and for which 1.5 times as much"
                    + " speaks as for the other");
    public static final Column DECISION_PROBABILITY = required(
            "decision_probability",
            DoubleType,
            "Probability that a piece of evidence of the decided sign is right (noisy or; headline 1.5, lead 1.25, words of third"
                    + " persons 0.7); where undecided, that none of either sign is");

    public static final Column EXAMPLE_SCORES = required(
            "example_scores",
            DataTypes.createArrayType(DoubleType, false),
            "The scores of example_evidence_ids, in their order, each in [-1, 1]");

    public static final Table TABLE = new Table(
            "article_pairs",
            "one directed pair in one article, also where all that is said of it is hypothetical or negated",
            columns(),
            List.of(Keys.SOURCE_ACTOR_ID, Keys.TARGET_ACTOR_ID, Keys.ARTICLE_ID),
            Table.Layout.BY_MONTH);

    private ArticlePairsTable() {}

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(
                List.of(Keys.ARTICLE_ID, Keys.PUB_DATE, Keys.SOURCE_NAME, Keys.SOURCE_ACTOR_ID, Keys.TARGET_ACTOR_ID));
        columns.addAll(Keys.EVIDENCE_COUNTS);
        columns.addAll(List.of(
                Keys.SCORE_MEAN,
                DECISION,
                DECISION_PROBABILITY,
                Keys.EXAMPLES,
                EXAMPLE_SCORES,
                Keys.DUPLICATE_CLUSTER_ID,
                Keys.DUPLICATE_WEIGHT,
                Keys.PUB_MONTH));
        return columns;
    }
}
