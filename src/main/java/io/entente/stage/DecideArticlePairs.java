package io.entente.stage;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.signum;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.entente.table.ArticlePairsTable;
import io.entente.table.Keys;
import io.entente.table.PairEvidenceTable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Adds up the evidence of each directed pair in each article and decides its sign. */
public final class DecideArticlePairs {

    private static final String P_POSITIVE = "sum_p_positive";
    private static final String P_NEGATIVE = "sum_p_negative";
    private static final String P_NEUTRAL = "sum_p_neutral";

    private DecideArticlePairs() {}

    /** One row for a directed pair of an article, with the working columns of {@link ArticlePairsTable#WORKING}. */
    public static Dataset<Row> apply(Dataset<Row> evidence) {
        Column counted = PairEvidenceTable.IS_COUNTED.col();
        Column positive = counted.and(PairEvidenceTable.POLARITY.col().gt(0));
        Column negative = counted.and(PairEvidenceTable.POLARITY.col().lt(0));
        Column ranked = struct(
                PairSums.units(abs(PairEvidenceTable.SCORE.col())).multiply(-1).as("rank"),
                PairEvidenceTable.EVIDENCE_ID.col().as("id"));
        List<Column> sums = new ArrayList<>(PairSums.evidenceCounts());
        sums.addAll(List.of(
                only(Keys.PUB_DATE),
                only(Keys.SOURCE_NAME),
                only(Keys.DUPLICATE_CLUSTER_ID),
                only(Keys.DUPLICATE_WEIGHT),
                only(Keys.PUB_MONTH),
                sumWhere(counted, PairEvidenceTable.SCORE).as(ArticlePairsTable.SCORE_UNITS.name()),
                sumWhere(positive, PairEvidenceTable.P_POSITIVE).as(P_POSITIVE),
                sumWhere(negative, PairEvidenceTable.P_NEGATIVE).as(P_NEGATIVE),
                sumWhere(counted, PairEvidenceTable.P_NEUTRAL).as(P_NEUTRAL),
                PairSums.best(when(counted, ranked)).as(ArticlePairsTable.RANKED_EXAMPLES.name())));
        Dataset<Row> summed = PairSums.sums(
                evidence.where(counted.or(PairEvidenceTable.isLeftOut()))
                        .groupBy(Keys.ARTICLE_ID.col(), Keys.SOURCE_ACTOR_ID.col(), Keys.TARGET_ACTOR_ID.col()),
                sums);
        Column decision =
                signum(Keys.N_POSITIVE.col().minus(Keys.N_NEGATIVE.col())).cast("int");
        Dataset<Row> decided = summed.withColumn(
                        Keys.SCORE_MEAN.name(),
                        PairSums.mean(ArticlePairsTable.SCORE_UNITS.col(), Keys.N_EVIDENCE.col()))
                .withColumn(ArticlePairsTable.DECISION.name(), decision)
                .withColumn(ArticlePairsTable.DECISION_PROBABILITY.name(), probability())
                .withColumn(Keys.EXAMPLES.name(), PairSums.ids(ArticlePairsTable.RANKED_EXAMPLES));
        return CutTables.select(decided, ArticlePairsTable.WORKING);
    }

    private static Column only(io.entente.table.Column column) {
        return first(column.col()).as(column.name());
    }

    private static Column sumWhere(Column condition, io.entente.table.Column probability) {
        return sum(when(condition, PairSums.units(probability.col())).otherwise(0L));
    }

    private static Column probability() {
        Column decision = ArticlePairsTable.DECISION.col();
        return when(decision.gt(0), PairSums.mean(col(P_POSITIVE), Keys.N_POSITIVE.col()))
                .when(decision.lt(0), PairSums.mean(col(P_NEGATIVE), Keys.N_NEGATIVE.col()))
                .otherwise(PairSums.mean(col(P_NEUTRAL), Keys.N_EVIDENCE.col()));
    }
}
