package io.entente.stage;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.exp;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.signum;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.entente.article.ZoneKind;
import io.entente.pair.ArticleVerdict;
import io.entente.pair.PairTally;
import io.entente.pair.Voice;
import io.entente.table.ArticlePairsTable;
import io.entente.table.Keys;
import io.entente.table.MentionsTable;
import io.entente.table.PairEvidenceTable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Adds up the evidence of each directed pair in each article and decides its sign. */
public final class DecideArticlePairs {

    private static final String FOR_POSITIVE = "for_positive";
    private static final String FOR_NEGATIVE = "for_negative";

    private DecideArticlePairs() {}

    /** One row for a directed pair of an article, with the working columns of {@link ArticlePairsTable#WORKING}; the verdict is that of {@link ArticleVerdict}. */
    public static Dataset<Row> apply(Dataset<Row> evidence, double threshold) {
        Column counted = PairEvidenceTable.IS_COUNTED.col();
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
                beliefs(counted, PairEvidenceTable.P_POSITIVE).as(FOR_POSITIVE),
                beliefs(counted, PairEvidenceTable.P_NEGATIVE).as(FOR_NEGATIVE),
                PairSums.best(when(counted, ranked)).as(ArticlePairsTable.RANKED_EXAMPLES.name())));
        Dataset<Row> summed = PairSums.sums(
                evidence.where(counted.or(PairEvidenceTable.isLeftOut()))
                        .groupBy(Keys.ARTICLE_ID.col(), Keys.SOURCE_ACTOR_ID.col(), Keys.TARGET_ACTOR_ID.col()),
                sums);
        Column more = greatest(col(FOR_NEGATIVE), col(FOR_POSITIVE));
        Column less = least(col(FOR_NEGATIVE), col(FOR_POSITIVE));
        Column probability = lit(1.0).minus(exp(inUnits(more).multiply(-1)));
        Column isDecided =
                more.gt(0).and(probability.geq(threshold)).and(more.geq(less.multiply(ArticleVerdict.MAJORITY)));
        Column decision = when(isDecided, signum(col(FOR_POSITIVE).minus(col(FOR_NEGATIVE))))
                .otherwise(0.0)
                .cast("int");
        Column certainty = when(isDecided, probability)
                .otherwise(
                        exp(inUnits(col(FOR_NEGATIVE).plus(col(FOR_POSITIVE))).multiply(-1)));
        Dataset<Row> decided = summed.withColumn(
                        Keys.SCORE_MEAN.name(),
                        PairSums.mean(ArticlePairsTable.SCORE_UNITS.col(), Keys.N_EVIDENCE.col()))
                .withColumn(ArticlePairsTable.DECISION.name(), decision)
                .withColumn(ArticlePairsTable.DECISION_PROBABILITY.name(), certainty)
                .withColumn(Keys.EXAMPLES.name(), PairSums.ids(ArticlePairsTable.RANKED_EXAMPLES));
        return CutTables.select(decided, ArticlePairsTable.WORKING);
    }

    private static Column only(io.entente.table.Column column) {
        return first(column.col()).as(column.name());
    }

    private static Column sumWhere(Column condition, io.entente.table.Column probability) {
        return sum(when(condition, PairSums.units(probability.col())).otherwise(0L));
    }

    /** What the counted pieces add for a sign, as {@link ArticleVerdict#units}. */
    private static Column beliefs(Column counted, io.entente.table.Column probability) {
        Column zone = MentionsTable.ZONE.col();
        Column place = when(zone.equalTo(ZoneKind.HEADLINE.label()), ArticleVerdict.HEADLINE)
                .when(zone.equalTo(ZoneKind.LEAD.label()), ArticleVerdict.LEAD)
                .otherwise(1.0);
        Column own = PairEvidenceTable.VOICE
                .col()
                .equalTo(Voice.AUTHOR.label())
                .or(PairEvidenceTable.HOLDER_ACTOR_ID.col().eqNullSafe(Keys.SOURCE_ACTOR_ID.col()));
        Column weight = place.multiply(when(own, 1.0).otherwise(ArticleVerdict.OTHERS));
        Column belief = log(lit(1.0).minus(least(probability.col(), lit(ArticleVerdict.BELIEF))))
                .multiply(-1)
                .multiply(weight);
        Column speaks = counted.and(probability.col().geq(ArticleVerdict.DOUBT));
        return sum(when(speaks, PairSums.units(belief)).otherwise(0L));
    }

    private static Column inUnits(Column sum) {
        return sum.divide(lit((double) PairTally.UNITS));
    }
}
