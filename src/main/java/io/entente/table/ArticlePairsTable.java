package io.entente.table;

import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

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

    public static final Table TABLE = new Table(
            "article_pairs",
            "one directed pair in one article, also where all that is said of it is hypothetical or negated",
            columns(),
            List.of(Keys.SOURCE_ACTOR_ID, Keys.TARGET_ACTOR_ID, Keys.ARTICLE_ID),
            Table.Layout.BY_MONTH);

    /** A working column: the evidence that example_evidence_ids names, with its rank. */
    public static final Column RANKED_EXAMPLES = required(
            "ranked_examples",
            DataTypes.createArrayType(
                    new StructType().add("rank", LongType, false).add("id", StringType, false), false),
            "Up to three pieces of evidence, each with its absolute score in units below zero");

    /** A working column: the scores' sum. */
    public static final Column SCORE_UNITS =
            required("score_units", LongType, "Sum of the evidence's scores, in units");

    /** The table as the periods are added up from it. */
    public static final Table WORKING = new Table(
            "article_pairs_working",
            "one directed pair in one article",
            Stream.concat(TABLE.columns().stream(), Stream.of(RANKED_EXAMPLES, SCORE_UNITS))
                    .toList(),
            List.of(Keys.ARTICLE_ID),
            Table.Layout.WHOLE);

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
                Keys.DUPLICATE_CLUSTER_ID,
                Keys.DUPLICATE_WEIGHT,
                Keys.PUB_MONTH));
        return columns;
    }
}
