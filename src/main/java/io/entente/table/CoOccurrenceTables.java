package io.entente.table;

import static io.entente.table.Column.optional;
import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.List;

/** Unordered pairs by day and by month; only articles dated to the day are in either. */
public final class CoOccurrenceTables {

    public static final Column FIRST_ACTOR_ID =
            required("first_actor_id", StringType, "The actor whose id comes first");
    public static final Column SECOND_ACTOR_ID = required("second_actor_id", StringType, "The other actor");
    public static final Column FIRST_ACTOR_NAME = required("first_actor_name", StringType, "Name of the first");
    public static final Column SECOND_ACTOR_NAME = required("second_actor_name", StringType, "Name of the second");
    public static final Column FIRST_COUNTRY =
            optional("first_country_iso3", StringType, "Country of the first, ISO 3166-1 alpha-3");
    public static final Column SECOND_COUNTRY =
            optional("second_country_iso3", StringType, "Country of the second, ISO 3166-1 alpha-3");
    public static final Column N_SENTENCES = required("n_sentences", LongType, "Sentences that name both. Additive");
    public static final Column N_WINDOWS =
            required("n_windows", LongType, "Windows of three sentences in a row that name both. Additive");
    public static final Column N_FIRST = required(
            "n_articles_first",
            LongType,
            "Articles of the period that have the first among the up to 80 actors that they name most. Additive");
    public static final Column N_SECOND = required(
            "n_articles_second",
            LongType,
            "Articles of the period that have the second among the up to 80 actors that they name most. Additive");
    public static final Column N_ALL =
            required("n_articles_all", LongType, "Analysed articles of the period. Additive");
    public static final Column PMI =
            required("pmi", DoubleType, "Pointwise mutual information of articles, in bits. Recomputed per grain");
    public static final Column NPMI =
            required("npmi", DoubleType, "Normalised PMI, in [-1, 1] (Bouma 2009). Recomputed per grain");
    public static final Column LLR =
            required("llr", DoubleType, "Log-likelihood ratio G2, at least 0 (Dunning 1993). Recomputed per grain");
    public static final Column JACCARD =
            required("jaccard", DoubleType, "Shared articles over articles that name either. Recomputed per grain");

    public static final Table DAYS = new Table(
            "cooccurrence_days", "one unordered pair in one day", columns(true), sort(true), Table.Layout.BY_MONTH);
    public static final Table MONTHS = new Table(
            "cooccurrence_months",
            "one unordered pair in one month",
            columns(false),
            sort(false),
            Table.Layout.BY_MONTH);

    private CoOccurrenceTables() {}

    private static List<Column> columns(boolean daily) {
        List<Column> columns = new ArrayList<>();
        if (daily) {
            columns.add(Keys.PERIOD_DAY);
        }
        columns.addAll(List.of(
                FIRST_ACTOR_ID, SECOND_ACTOR_ID, FIRST_ACTOR_NAME, SECOND_ACTOR_NAME, FIRST_COUNTRY, SECOND_COUNTRY));
        columns.addAll(Column.withWeights(List.of(Keys.N_ARTICLES, N_SENTENCES, N_WINDOWS, N_FIRST, N_SECOND, N_ALL)));
        columns.addAll(List.of(PMI, NPMI, LLR, JACCARD, Keys.PUB_MONTH));
        return columns;
    }

    private static List<Column> sort(boolean daily) {
        return daily
                ? List.of(FIRST_ACTOR_ID, SECOND_ACTOR_ID, Keys.PERIOD_DAY)
                : List.of(FIRST_ACTOR_ID, SECOND_ACTOR_ID);
    }
}
