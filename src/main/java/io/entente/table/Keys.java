package io.entente.table;

import static io.entente.table.Column.optional;
import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** Columns that mean the same in every table that has them. */
public final class Keys {

    /** The partition of articles whose month is not known. */
    public static final String UNDATED = "undated";

    public static final Column PUB_MONTH = required(
            "pub_month", StringType, "Partition: month of publication as YYYY-MM, or 'undated' where it is not known");
    public static final Column ARTICLE_ID =
            required("article_id", StringType, "Id of the article: a fingerprint of its file and its place in it");
    public static final Column PUB_DATE =
            optional("pub_date", DateType, "Day of publication; null where it is not known to the day");
    public static final Column PERIOD_DAY = required("pub_date", DateType, "Day of publication");
    public static final Column SOURCE_NAME = optional("source_name", StringType, "Outlet that published the article");
    public static final Column SOURCE_ACTOR_ID =
            required("source_actor_id", StringType, "The actor who holds the attitude");
    public static final Column TARGET_ACTOR_ID =
            required("target_actor_id", StringType, "The actor whom the attitude is about");
    public static final Column SOURCE_ACTOR_NAME = required("source_actor_name", StringType, "Name of the source");
    public static final Column TARGET_ACTOR_NAME = required("target_actor_name", StringType, "Name of the target");
    public static final Column SOURCE_COUNTRY =
            optional("source_country_iso3", StringType, "Country of the source, ISO 3166-1 alpha-3");
    public static final Column TARGET_COUNTRY =
            optional("target_country_iso3", StringType, "Country of the target, ISO 3166-1 alpha-3");
    public static final Column DUPLICATE_CLUSTER_ID = required(
            "duplicate_cluster_id",
            StringType,
            "Id of the article that stands for the copies of the article, itself included: the earliest, the longest of a day");
    public static final Column DUPLICATE_WEIGHT = required(
            "duplicate_weight", DoubleType, "1 over the number of copies, in (0, 1]: a duplicate cluster weighs one");
    public static final Column N_EVIDENCE =
            required("n_evidence", LongType, "Pieces of counted evidence, neutral ones too. Additive");
    public static final Column N_POSITIVE = required("n_positive", LongType, "Positive pieces of evidence. Additive");
    public static final Column N_NEGATIVE = required("n_negative", LongType, "Negative pieces of evidence. Additive");
    public static final Column N_NEUTRAL = required("n_neutral", LongType, "Neutral pieces of evidence. Additive");
    public static final Column N_HYPOTHETICAL = required(
            "n_hypothetical",
            LongType,
            "Hypothetical evidence, neutral too, which n_evidence does not hold; captions left out. Additive");
    public static final Column N_NEGATED = required(
            "n_negated",
            LongType,
            "Negated evidence that is not hypothetical, neutral too, which n_evidence does not hold; captions left out. Additive");
    public static final Column N_VERBAL_COOPERATION =
            required("n_verbal_cooperation", LongType, "Counted evidence of this event class. Additive");
    public static final Column N_MATERIAL_COOPERATION =
            required("n_material_cooperation", LongType, "Counted evidence of this event class. Additive");
    public static final Column N_VERBAL_CONFLICT =
            required("n_verbal_conflict", LongType, "Counted evidence of this event class. Additive");
    public static final Column N_MATERIAL_CONFLICT =
            required("n_material_conflict", LongType, "Counted evidence of this event class. Additive");
    /** All counts of evidence of a pair, which add up from pair_evidence to any grain. */
    public static final List<Column> EVIDENCE_COUNTS = List.of(
            N_EVIDENCE,
            N_POSITIVE,
            N_NEGATIVE,
            N_NEUTRAL,
            N_HYPOTHETICAL,
            N_NEGATED,
            N_VERBAL_COOPERATION,
            N_MATERIAL_COOPERATION,
            N_VERBAL_CONFLICT,
            N_MATERIAL_CONFLICT);

    public static final Column SCORE_MEAN = required(
            "score_mean",
            DoubleType,
            "Mean of the evidence's scores, in [-1, 1]; 0 without evidence. Recomputed per grain");
    public static final Column EXAMPLES = required(
            "example_evidence_ids",
            DataTypes.createArrayType(StringType, false),
            "Up to three pieces of evidence with the greatest scores either way, the greatest first");
    public static final Column N_ARTICLES = required("n_articles", LongType, "Articles. Additive");
    public static final Column W_ARTICLES = N_ARTICLES.weighted();

    private Keys() {}
}
