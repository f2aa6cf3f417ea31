package io.entente.stage;

import static io.entente.stage.PairSums.countIf;
import static io.entente.stage.PairSums.weightIf;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.upper;

import io.entente.actor.Mention;
import io.entente.actor.UnlistedNames;
import io.entente.table.ActorDaysTable;
import io.entente.table.ActorsTable;
import io.entente.table.AnalysisTable;
import io.entente.table.Keys;
import io.entente.table.MentionsTable;
import io.entente.table.PairEvidenceTable;
import io.entente.table.QuotesTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** Adds up what a corpus says of each actor, over all and by day. */
public final class AggregateActors {

    private static final String ACTOR = "actor";
    private static final String TYPED = "typed";
    private static final String MONTH = "month";
    private static final String IN_CAPITALS = "in_capitals";
    private static final String TIMES = "times";

    private AggregateActors() {}

    /**
     * One row for an actor that any mention names.
     *
     * @param known what the seeds know of actors and texts of others, as {@link ActorsTable#SEED_SCHEMA}
     */
    public static Dataset<Row> actors(Dataset<Row> mentions, Dataset<Row> articles, Dataset<Row> known) {
        Column names = ActorsTable.N_MENTIONS.col().gt(0);
        Dataset<Row> seen = mentions.groupBy(Keys.ARTICLE_ID.col(), MentionsTable.ACTOR_ID.col())
                .agg(countIf(acts()).as(ActorsTable.N_MENTIONS.name()))
                .join(
                        articles.select(Keys.ARTICLE_ID.col(), Keys.PUB_DATE.col(), Keys.DUPLICATE_WEIGHT.col()),
                        Keys.ARTICLE_ID.name())
                .groupBy(MentionsTable.ACTOR_ID.col())
                .agg(
                        sum(ActorsTable.N_MENTIONS.col()).as(ActorsTable.N_MENTIONS.name()),
                        PairSums.sumOfWeighed(ActorsTable.N_MENTIONS.col())
                                .as(ActorsTable.N_MENTIONS.weighted().name()),
                        countIf(names).as(Keys.N_ARTICLES.name()),
                        weightIf(names).as(Keys.W_ARTICLES.name()),
                        min(Keys.PUB_DATE.col()).as(ActorsTable.FIRST_DAY.name()),
                        max(Keys.PUB_DATE.col()).as(ActorsTable.LAST_DAY.name()));
        Dataset<Row> actors = known.join(seen, ActorsTable.ACTOR_ID.name())
                .withColumn(
                        ActorsTable.IS_DISCOVERED.name(),
                        ActorsTable.ACTOR_ID.col().startsWith(UnlistedNames.MARK));
        return CutTables.select(actors, ActorsTable.TABLE);
    }

    /**
     * What texts know of the actors that no seed file lists: the type that most articles give, and of the names the one that most articles of
     * the first month give in which it is not all in capitals, so that what is published later renames nobody in what is there.
     */
    public static Dataset<Row> discovered(Dataset<Row> findings) {
        Dataset<Row> found = findings.select(
                        Keys.PUB_MONTH.col(),
                        explode(AnalysisTable.DISCOVERED.col()).as(ACTOR))
                .select(Keys.PUB_MONTH.name(), ACTOR + ".*")
                .groupBy(
                        ActorsTable.ACTOR_ID.col(),
                        Keys.PUB_MONTH.col(),
                        ActorsTable.NAME.col(),
                        ActorsTable.TYPE.col())
                .agg(count(lit(1)).as(TIMES));
        Column month = struct(col(IN_CAPITALS), Keys.PUB_MONTH.col());
        Dataset<Row> named = found.withColumn(
                        IN_CAPITALS, ActorsTable.NAME.col().equalTo(upper(ActorsTable.NAME.col())))
                .groupBy(ActorsTable.ACTOR_ID.col(), month.as(MONTH), ActorsTable.NAME.col())
                .agg(sum(TIMES).as(TIMES))
                .groupBy(ActorsTable.ACTOR_ID.col(), col(MONTH))
                .agg(max(struct(col(TIMES), ActorsTable.NAME.col())).as(ACTOR))
                .groupBy(ActorsTable.ACTOR_ID.col())
                .agg(min_by(col(ACTOR), col(MONTH)).as(ACTOR));
        Dataset<Row> typed = found.groupBy(ActorsTable.ACTOR_ID.col(), ActorsTable.TYPE.col())
                .agg(sum(TIMES).as(TIMES))
                .groupBy(ActorsTable.ACTOR_ID.col())
                .agg(max(struct(col(TIMES), ActorsTable.TYPE.col())).as(TYPED));
        return Joins.join(named, typed, "inner", ActorsTable.ACTOR_ID)
                .select(
                        ActorsTable.ACTOR_ID.col(),
                        col(ACTOR + "." + ActorsTable.NAME.name()),
                        col(TYPED + "." + ActorsTable.TYPE.name()),
                        nothing(ActorsTable.COUNTRY),
                        nothing(ActorsTable.WIKIDATA_ID),
                        nothing(ActorsTable.CAMEO_CODE));
    }

    private static Column nothing(io.entente.table.Column column) {
        return lit(null).cast(DataTypes.StringType).as(column.name());
    }

    /** One row for an actor and a day on which an article names it. */
    public static Dataset<Row> days(
            Dataset<Row> mentions,
            Dataset<Row> quotes,
            Dataset<Row> evidence,
            Dataset<Row> articles,
            Dataset<Row> actors) {
        Dataset<Row> dated = articles.where(Keys.PUB_DATE.col().isNotNull())
                .select(Keys.ARTICLE_ID.col(), Keys.PUB_DATE.col(), Keys.DUPLICATE_WEIGHT.col(), Keys.PUB_MONTH.col());
        Dataset<Row> named = mentions.where(acts())
                .drop(Keys.PUB_MONTH.name())
                .groupBy(Keys.ARTICLE_ID.col(), MentionsTable.ACTOR_ID.col())
                .agg(count(lit(1)).as(ActorDaysTable.N_MENTIONS.name()))
                .join(dated, Keys.ARTICLE_ID.name())
                .groupBy(Keys.PUB_DATE.col(), Keys.PUB_MONTH.col(), MentionsTable.ACTOR_ID.col())
                .agg(
                        sum(ActorDaysTable.N_MENTIONS.col()).as(ActorDaysTable.N_MENTIONS.name()),
                        PairSums.sumOfWeighed(ActorDaysTable.N_MENTIONS.col())
                                .as(ActorDaysTable.N_MENTIONS.weighted().name()),
                        count(lit(1)).as(Keys.N_ARTICLES.name()),
                        weightIf(lit(true)).as(Keys.W_ARTICLES.name()));
        Dataset<Row> quoted = quotes.where(QuotesTable.SPEAKER_ACTOR_ID.col().isNotNull())
                .drop(Keys.PUB_MONTH.name())
                .join(dated, Keys.ARTICLE_ID.name())
                .groupBy(Keys.PUB_DATE.col(), QuotesTable.SPEAKER_ACTOR_ID.col().as(ActorsTable.ACTOR_ID.name()))
                .agg(
                        count(lit(1)).as(ActorDaysTable.N_QUOTES.name()),
                        weightIf(lit(true))
                                .as(ActorDaysTable.N_QUOTES.weighted().name()));
        Dataset<Row> all = withCounts(
                withCounts(
                        withCounts(named, quoted),
                        sentiment(
                                evidence,
                                Keys.SOURCE_ACTOR_ID,
                                ActorDaysTable.GIVEN_POSITIVE,
                                ActorDaysTable.GIVEN_NEGATIVE)),
                sentiment(
                        evidence,
                        Keys.TARGET_ACTOR_ID,
                        ActorDaysTable.RECEIVED_POSITIVE,
                        ActorDaysTable.RECEIVED_NEGATIVE));
        Dataset<Row> counted = withCounts(all, leftOut(evidence));
        Dataset<Row> names = actors.select(ActorsTable.ACTOR_ID.col(), ActorsTable.NAME.col());
        Dataset<Row> joined =
                counted.join(org.apache.spark.sql.functions.broadcast(names), ActorsTable.ACTOR_ID.name());
        return joined.select(ActorDaysTable.TABLE.columns().stream()
                .map(column -> isSum(column) ? coalesce(column.col(), lit(0)).as(column.name()) : column.col())
                .toArray(Column[]::new));
    }

    private static Column acts() {
        return MentionsTable.ROLE.col().equalTo(Mention.Role.ACTOR.label());
    }

    private static boolean isSum(io.entente.table.Column column) {
        return ActorDaysTable.COUNTS.stream()
                .anyMatch(count -> column.equals(count) || column.equals(count.weighted()));
    }

    private static Dataset<Row> withCounts(Dataset<Row> days, Dataset<Row> counts) {
        return Joins.join(days, counts, "left", Keys.PERIOD_DAY, ActorsTable.ACTOR_ID);
    }

    /** What each actor has a part in that is only thought of or said not to be. */
    private static Dataset<Row> leftOut(Dataset<Row> evidence) {
        Column both = explode(array(Keys.SOURCE_ACTOR_ID.col(), Keys.TARGET_ACTOR_ID.col()));
        return evidence.where(Keys.PUB_DATE.col().isNotNull().and(PairEvidenceTable.isLeftOut()))
                .withColumn(ActorsTable.ACTOR_ID.name(), both)
                .groupBy(Keys.PUB_DATE.col(), ActorsTable.ACTOR_ID.col())
                .agg(
                        countIf(PairEvidenceTable.isLeftOutAsHypothetical()).as(ActorDaysTable.N_HYPOTHETICAL.name()),
                        weightIf(PairEvidenceTable.isLeftOutAsHypothetical())
                                .as(ActorDaysTable.N_HYPOTHETICAL.weighted().name()),
                        countIf(PairEvidenceTable.isLeftOutAsNegated()).as(ActorDaysTable.N_NEGATED.name()),
                        weightIf(PairEvidenceTable.isLeftOutAsNegated())
                                .as(ActorDaysTable.N_NEGATED.weighted().name()));
    }

    private static Dataset<Row> sentiment(
            Dataset<Row> evidence,
            io.entente.table.Column actor,
            io.entente.table.Column positive,
            io.entente.table.Column negative) {
        Column isPositive = PairEvidenceTable.POLARITY.col().gt(0);
        Column isNegative = PairEvidenceTable.POLARITY.col().lt(0);
        return evidence.where(Keys.PUB_DATE.col().isNotNull().and(PairEvidenceTable.IS_COUNTED.col()))
                .groupBy(Keys.PUB_DATE.col(), actor.col().as(ActorsTable.ACTOR_ID.name()))
                .agg(
                        countIf(isPositive).as(positive.name()),
                        weightIf(isPositive).as(positive.weighted().name()),
                        countIf(isNegative).as(negative.name()),
                        weightIf(isNegative).as(negative.weighted().name()));
    }
}
