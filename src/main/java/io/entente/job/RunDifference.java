package io.entente.job;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.entente.pair.PairTally;
import io.entente.storage.RunFolder;
import io.entente.table.ActorsTable;
import io.entente.table.ArticlesTable;
import io.entente.table.Keys;
import io.entente.table.PairEvidenceTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What two runs say differently of each directed pair, and why: each piece of evidence of one is laid beside the other's. */
final class RunDifference {

    private static final String STATE = "state";
    private static final String SIGN = "sign";
    private static final String WEIGHT = "weight";
    private static final String DIGEST = "digest";

    /** What became of an article from one run to the other. */
    enum ArticleState {
        ONLY_A,
        ONLY_B,
        CHANGED,
        SAME
    }

    private final RunFolder a;
    private final RunFolder b;

    RunDifference(RunFolder a, RunFolder b) {
        this.a = a;
        this.b = b;
    }

    /** How many articles are in each state. */
    Dataset<Row> articles() {
        return states().groupBy(col(STATE)).count();
    }

    /** One row for a pair of which the runs do not say the same, the greatest change first; columns as {@link ChangedPair} reads them. */
    Dataset<Row> pairs() {
        Column signA = col(SIGN + "_a");
        Column signB = col(SIGN + "_b");
        Column weightA = coalesce(col(WEIGHT + "_a"), lit(0L));
        Column weightB = coalesce(col(WEIGHT + "_b"), lit(0L));
        Column otherSign = not(signA.eqNullSafe(signB));
        Column otherWeight = not(otherSign).and(weightA.notEqual(weightB));
        Column isSame = col(STATE).equalTo(ArticleState.SAME.name());
        Dataset<Row> pairs = evidence(a, "_a")
                .join(
                        evidence(b, "_b"),
                        columns(
                                PairEvidenceTable.EVIDENCE_ID,
                                Keys.ARTICLE_ID,
                                Keys.SOURCE_ACTOR_ID,
                                Keys.TARGET_ACTOR_ID),
                        "full_outer")
                .join(states(), Keys.ARTICLE_ID.name())
                .groupBy(Keys.SOURCE_ACTOR_ID.col(), Keys.TARGET_ACTOR_ID.col())
                .agg(
                        count(signA.gt(0)).as("for_a"),
                        count(signB.gt(0)).as("for_b"),
                        count(signA.lt(0)).as("against_a"),
                        count(signB.lt(0)).as("against_b"),
                        count(signA.equalTo(0)).as("neutral_a"),
                        count(signB.equalTo(0)).as("neutral_b"),
                        sum(signA.multiply(weightA)).as("balance_a"),
                        sum(signB.multiply(weightB)).as("balance_b"),
                        sum(abs(signA).multiply(weightA)).as("told_a"),
                        sum(abs(signB).multiply(weightB)).as("told_b"),
                        articlesIn(ArticleState.ONLY_A, otherSign).as("articles_only_a"),
                        articlesIn(ArticleState.ONLY_B, otherSign).as("articles_only_b"),
                        articlesIn(ArticleState.CHANGED, otherSign.or(otherWeight))
                                .as("articles_changed"),
                        count(isSame.and(otherSign)).as("evidence_changed"),
                        count(isSame.and(otherWeight)).as("weights_changed"));
        Column changes = col("articles_only_a")
                .plus(col("articles_only_b"))
                .plus(col("articles_changed"))
                .plus(col("evidence_changed"))
                .plus(col("weights_changed"));
        Column change = coalesce(col("balance_b"), lit(0L)).minus(coalesce(col("balance_a"), lit(0L)));
        Dataset<Row> changed = pairs.where(changes.gt(0)).withColumn("change", change);
        Dataset<Row> named = named(named(changed, Keys.SOURCE_ACTOR_ID, "source"), Keys.TARGET_ACTOR_ID, "target");
        return named.orderBy(
                abs(col("change")).desc(), changes.desc(), Keys.SOURCE_ACTOR_ID.col(), Keys.TARGET_ACTOR_ID.col());
    }

    private static Column count(Column condition) {
        return sum(when(condition, 1L).otherwise(0L));
    }

    private static Column articlesIn(ArticleState state, Column condition) {
        return countDistinct(when(col(STATE).equalTo(state.name()).and(condition), Keys.ARTICLE_ID.col()));
    }

    /** Counted evidence with its sign, and its weight in units. */
    private static Dataset<Row> evidence(RunFolder run, String of) {
        return run.read(PairEvidenceTable.TABLE)
                .where(PairEvidenceTable.IS_COUNTED.col())
                .select(
                        PairEvidenceTable.EVIDENCE_ID.col(),
                        Keys.ARTICLE_ID.col(),
                        Keys.SOURCE_ACTOR_ID.col(),
                        Keys.TARGET_ACTOR_ID.col(),
                        PairEvidenceTable.POLARITY.col().as(SIGN + of),
                        round(Keys.DUPLICATE_WEIGHT.col().multiply(PairTally.UNITS))
                                .cast("long")
                                .as(WEIGHT + of));
    }

    /** Every article of either run with what became of it. */
    private Dataset<Row> states() {
        Column inA = col(DIGEST + "_a");
        Column inB = col(DIGEST + "_b");
        Column state = when(inB.isNull(), ArticleState.ONLY_A.name())
                .when(inA.isNull(), ArticleState.ONLY_B.name())
                .when(inA.notEqual(inB), ArticleState.CHANGED.name())
                .otherwise(ArticleState.SAME.name());
        return digests(a, "_a")
                .join(digests(b, "_b"), columns(Keys.ARTICLE_ID), "full_outer")
                .select(Keys.ARTICLE_ID.col(), state.as(STATE));
    }

    private static Dataset<Row> digests(RunFolder run, String of) {
        return run.read(ArticlesTable.TABLE)
                .select(
                        Keys.ARTICLE_ID.col(),
                        ArticlesTable.CONTENT_DIGEST.col().as(DIGEST + of));
    }

    private Dataset<Row> named(Dataset<Row> pairs, io.entente.table.Column id, String name) {
        return pairs.join(names(b, id, "name_b"), columns(id), "left")
                .join(names(a, id, "name_a"), columns(id), "left")
                .withColumn(name, coalesce(col("name_b"), col("name_a")))
                .drop("name_a", "name_b");
    }

    private static Dataset<Row> names(RunFolder run, io.entente.table.Column id, String name) {
        return run.read(ActorsTable.TABLE)
                .select(
                        ActorsTable.ACTOR_ID.col().as(id.name()),
                        ActorsTable.NAME.col().as(name));
    }

    private static scala.collection.Seq<String> columns(io.entente.table.Column... columns) {
        return scala.collection.JavaConverters.asScalaBuffer(java.util.Arrays.stream(columns)
                        .map(io.entente.table.Column::name)
                        .toList())
                .toSeq();
    }
}
