package io.entente.job;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.entente.pair.PairTally;
import io.entente.storage.RunFolder;
import io.entente.table.ActorsTable;
import io.entente.table.ArticlePairsTable;
import io.entente.table.Keys;
import io.entente.table.PairEvidenceTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final List<String> SUMS = List.of(
            Keys.N_EVIDENCE.name(),
            Keys.N_HYPOTHETICAL.name(),
            Keys.N_NEGATED.name(),
            POSITIVE,
            NEGATIVE,
            UNDATED,
            FOR,
            AGAINST);
    private static final Column[] ORDER = {
        col(STRENGTH).desc(), Keys.N_EVIDENCE.col().desc(), Keys.SOURCE_ACTOR_ID.col(), Keys.TARGET_ACTOR_ID.col()
    };

    private final RunFolder folder;

    Arrows(RunFolder folder) {
        this.folder = folder;
    }

    /** The pairs with the greatest difference between weighted counts for and against; ties by the ids. */
    List<Arrow> strongest(ArrowFilter filter, int limit) {
        Dataset<Row> pairs = filter.voice() == null ? ofArticles(filter) : ofEvidence(filter);
        Dataset<Row> sums = pairs.groupBy(Keys.SOURCE_ACTOR_ID.col(), Keys.TARGET_ACTOR_ID.col())
                .agg(
                        countIf(Keys.N_EVIDENCE.col().gt(0)).as(Keys.N_ARTICLES.name()),
                        SUMS.stream().map(sum -> sum(col(sum)).as(sum)).toArray(Column[]::new));
        Dataset<Row> strongest = sums.where(col(POSITIVE).plus(col(NEGATIVE)).gt(0))
                .withColumn(STRENGTH, abs(col(FOR).minus(col(AGAINST))))
                .orderBy(ORDER)
                .limit(limit);
        List<Row> rows = named(named(strongest, Keys.SOURCE_ACTOR_ID, "source"), Keys.TARGET_ACTOR_ID, "target")
                .orderBy(ORDER)
                .collectAsList();
        Map<List<String>, Row> best = best(evidence(filter), rows);
        return rows.stream()
                .map(pair -> arrow(pair, Objects.requireNonNull(best.get(ids(pair)))))
                .toList();
    }

    /** What each article says of each pair, as it was added up in the run. */
    private Dataset<Row> ofArticles(ArrowFilter filter) {
        Column evidence = Keys.N_EVIDENCE.col();
        return filtered(folder.read(ArticlePairsTable.TABLE), filter)
                .withColumn(
                        UNDATED, when(Keys.PUB_DATE.col().isNull(), evidence).otherwise(0L))
                .withColumn(FOR, col(POSITIVE).multiply(weight()))
                .withColumn(AGAINST, col(NEGATIVE).multiply(weight()));
    }

    /** The same of some of the evidence. */
    private Dataset<Row> ofEvidence(ArrowFilter filter) {
        Column polarity = when(PairEvidenceTable.IS_COUNTED.col(), PairEvidenceTable.POLARITY.col());
        return evidence(filter)
                .groupBy(Keys.SOURCE_ACTOR_ID.col(), Keys.TARGET_ACTOR_ID.col(), Keys.ARTICLE_ID.col())
                .agg(
                        count(polarity).as(Keys.N_EVIDENCE.name()),
                        countIf(PairEvidenceTable.isLeftOutAsHypothetical()).as(Keys.N_HYPOTHETICAL.name()),
                        countIf(PairEvidenceTable.isLeftOutAsNegated()).as(Keys.N_NEGATED.name()),
                        countIf(polarity.gt(0)).as(POSITIVE),
                        countIf(polarity.lt(0)).as(NEGATIVE),
                        countIf(polarity.isNotNull().and(Keys.PUB_DATE.col().isNull()))
                                .as(UNDATED),
                        sum(when(polarity.gt(0), weight()).otherwise(0L)).as(FOR),
                        sum(when(polarity.lt(0), weight()).otherwise(0L)).as(AGAINST));
    }

    private static Column weight() {
        return round(Keys.DUPLICATE_WEIGHT.col().multiply(PairTally.UNITS)).cast("long");
    }

    private static Column countIf(Column condition) {
        return sum(when(condition, 1L).otherwise(0L));
    }

    /** The best example of each pair for the sign that weighs more, by the pair's ids. */
    private static Map<List<String>, Row> best(Dataset<Row> evidence, List<Row> strongest) {
        Column isAsked = lit(false);
        for (Row pair : strongest) {
            Column sign = PairEvidenceTable.POLARITY.col();
            isAsked = isAsked.or(Keys.SOURCE_ACTOR_ID
                    .col()
                    .equalTo(ids(pair).get(0))
                    .and(Keys.TARGET_ACTOR_ID.col().equalTo(ids(pair).get(1)))
                    .and(pair.<Long>getAs(FOR) >= pair.<Long>getAs(AGAINST) ? sign.gt(0) : sign.lt(0)));
        }
        Column example = struct(Keys.PUB_DATE.col(), Keys.SOURCE_NAME.col(), PairEvidenceTable.SNIPPET.col());
        Map<List<String>, Row> best = new HashMap<>();
        evidence.where(PairEvidenceTable.IS_COUNTED.col().and(isAsked))
                .groupBy(Keys.SOURCE_ACTOR_ID.col(), Keys.TARGET_ACTOR_ID.col())
                .agg(max_by(example, rank()).as(BEST))
                .collectAsList()
                .forEach(pair -> best.put(ids(pair), pair.getAs(BEST)));
        return best;
    }

    private static List<String> ids(Row pair) {
        return List.of(pair.getAs(Keys.SOURCE_ACTOR_ID.name()), pair.getAs(Keys.TARGET_ACTOR_ID.name()));
    }

    private Dataset<Row> evidence(ArrowFilter filter) {
        Dataset<Row> evidence = filtered(folder.read(PairEvidenceTable.TABLE), filter)
                .where(PairEvidenceTable.IS_COUNTED.col().or(PairEvidenceTable.isLeftOut()));
        return filter.voice() == null
                ? evidence
                : evidence.where(PairEvidenceTable.VOICE.col().equalTo(filter.voice()));
    }

    private static Dataset<Row> filtered(Dataset<Row> rows, ArrowFilter filter) {
        Dataset<Row> ofMonth =
                filter.month() == null ? rows : rows.where(Keys.PUB_MONTH.col().equalTo(filter.month()));
        return filter.actorId() == null
                ? ofMonth
                : ofMonth.where(Keys.SOURCE_ACTOR_ID
                        .col()
                        .equalTo(filter.actorId())
                        .or(Keys.TARGET_ACTOR_ID.col().equalTo(filter.actorId())));
    }

    /** The greatest score comes first, the shortest sentence of equals, the greatest id of those. */
    private static Column rank() {
        return struct(
                abs(PairEvidenceTable.SCORE.col()),
                length(PairEvidenceTable.SNIPPET.col()).multiply(-1),
                PairEvidenceTable.EVIDENCE_ID.col());
    }

    private Dataset<Row> named(Dataset<Row> pairs, io.entente.table.Column id, String name) {
        Dataset<Row> names = folder.read(ActorsTable.TABLE)
                .select(
                        ActorsTable.ACTOR_ID.col().as(id.name()),
                        ActorsTable.NAME.col().as(name));
        return pairs.join(broadcast(names), id.name());
    }

    private static Arrow arrow(Row row, Row best) {
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
