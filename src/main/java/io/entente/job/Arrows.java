package io.entente.job;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.entente.pair.PairTally;
import io.entente.storage.RunFolder;
import io.entente.table.ActorsTable;
import io.entente.table.Keys;
import io.entente.table.PairEvidenceTable;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Finds the directed pairs of a run about which most was said one way. */
final class Arrows {

    private static final String POSITIVE = "n_positive";
    private static final String NEGATIVE = "n_negative";
    private static final String UNDATED = "n_undated";
    private static final String FOR = "w_positive";
    private static final String AGAINST = "w_negative";
    private static final String STRENGTH = "strength";
    private static final String BEST = "best";

    private final RunFolder folder;

    Arrows(RunFolder folder) {
        this.folder = folder;
    }

    /** The pairs with the greatest difference between weighted counts for and against; ties by the ids. */
    List<Arrow> strongest(ArrowFilter filter, int limit) {
        Column counted = PairEvidenceTable.IS_COUNTED.col();
        Column polarity = when(counted, PairEvidenceTable.POLARITY.col());
        Column weight =
                round(Keys.DUPLICATE_WEIGHT.col().multiply(PairTally.UNITS)).cast("long");
        Column example = struct(Keys.PUB_DATE.col(), Keys.SOURCE_NAME.col(), PairEvidenceTable.SNIPPET.col());
        Dataset<Row> pairs = filtered(filter)
                .groupBy(Keys.SOURCE_ACTOR_ID.col(), Keys.TARGET_ACTOR_ID.col())
                .agg(
                        count(polarity).as(Keys.N_EVIDENCE.name()),
                        countIf(PairEvidenceTable.isLeftOutAsHypothetical()).as(Keys.N_HYPOTHETICAL.name()),
                        countIf(PairEvidenceTable.isLeftOutAsNegated()).as(Keys.N_NEGATED.name()),
                        countIf(polarity.gt(0)).as(POSITIVE),
                        countIf(polarity.lt(0)).as(NEGATIVE),
                        countIf(polarity.isNotNull().and(Keys.PUB_DATE.col().isNull()))
                                .as(UNDATED),
                        sum(when(polarity.gt(0), weight).otherwise(0L)).as(FOR),
                        sum(when(polarity.lt(0), weight).otherwise(0L)).as(AGAINST),
                        countDistinct(when(counted, Keys.ARTICLE_ID.col())).as(Keys.N_ARTICLES.name()),
                        best(example, polarity.gt(0)).as("best_for"),
                        best(example, polarity.lt(0)).as("best_against"))
                .where(col(POSITIVE).plus(col(NEGATIVE)).gt(0))
                .withColumn(STRENGTH, abs(col(FOR).minus(col(AGAINST))))
                .withColumn(
                        BEST, when(col(FOR).geq(col(AGAINST)), col("best_for")).otherwise(col("best_against")))
                .orderBy(
                        col(STRENGTH).desc(),
                        Keys.N_EVIDENCE.col().desc(),
                        Keys.SOURCE_ACTOR_ID.col(),
                        Keys.TARGET_ACTOR_ID.col())
                .limit(limit);
        return named(named(pairs, Keys.SOURCE_ACTOR_ID, "source"), Keys.TARGET_ACTOR_ID, "target")
                .orderBy(
                        col(STRENGTH).desc(),
                        Keys.N_EVIDENCE.col().desc(),
                        Keys.SOURCE_ACTOR_ID.col(),
                        Keys.TARGET_ACTOR_ID.col())
                .collectAsList()
                .stream()
                .map(Arrows::arrow)
                .toList();
    }

    private static Column countIf(Column condition) {
        return sum(when(condition, 1L).otherwise(0L));
    }

    private Dataset<Row> filtered(ArrowFilter filter) {
        Dataset<Row> evidence = folder.read(PairEvidenceTable.TABLE)
                .where(PairEvidenceTable.IS_COUNTED.col().or(PairEvidenceTable.isLeftOut()));
        if (filter.month() != null) {
            evidence = evidence.where(Keys.PUB_MONTH.col().equalTo(filter.month()));
        }
        if (filter.voice() != null) {
            evidence = evidence.where(PairEvidenceTable.VOICE.col().equalTo(filter.voice()));
        }
        if (filter.actorId() != null) {
            evidence = evidence.where(Keys.SOURCE_ACTOR_ID
                    .col()
                    .equalTo(filter.actorId())
                    .or(Keys.TARGET_ACTOR_ID.col().equalTo(filter.actorId())));
        }
        return evidence;
    }

    /** The example with the greatest score of one sign, the shortest of equals, the smallest id of those. */
    private static Column best(Column example, Column sign) {
        Column rank = struct(
                abs(PairEvidenceTable.SCORE.col()),
                org.apache
                        .spark
                        .sql
                        .functions
                        .length(PairEvidenceTable.SNIPPET.col())
                        .multiply(-1),
                PairEvidenceTable.EVIDENCE_ID.col());
        return max_by(when(sign, example), when(sign, rank));
    }

    private Dataset<Row> named(Dataset<Row> pairs, io.entente.table.Column id, String name) {
        Dataset<Row> names = folder.read(ActorsTable.TABLE)
                .select(
                        ActorsTable.ACTOR_ID.col().as(id.name()),
                        ActorsTable.NAME.col().as(name));
        return pairs.join(broadcast(names), id.name());
    }

    private static Arrow arrow(Row row) {
        Row best = row.getAs(BEST);
        long positive = row.<Long>getAs(FOR);
        long negative = row.<Long>getAs(AGAINST);
        @Nullable LocalDate date = best.<@Nullable LocalDate>getAs(0);
        return new Arrow(
                row.getAs(Keys.SOURCE_ACTOR_ID.name()),
                row.getAs("source"),
                row.getAs(Keys.TARGET_ACTOR_ID.name()),
                row.getAs("target"),
                row.<Long>getAs(Keys.N_EVIDENCE.name()),
                row.<Long>getAs(POSITIVE),
                row.<Long>getAs(NEGATIVE),
                row.<Long>getAs(UNDATED),
                row.<Long>getAs(Keys.N_HYPOTHETICAL.name()),
                row.<Long>getAs(Keys.N_NEGATED.name()),
                (double) positive / PairTally.UNITS,
                (double) negative / PairTally.UNITS,
                (double) (positive - negative) / (positive + negative),
                row.<Long>getAs(Keys.N_ARTICLES.name()),
                date == null ? null : date.toString(),
                best.<@Nullable String>getAs(1),
                best.getAs(2));
    }
}
