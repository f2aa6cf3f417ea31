package io.entente.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import io.entente.article.SkipRule;
import io.entente.article.Updates;
import io.entente.table.IdentitiesTable;
import io.entente.table.Keys;
import io.entente.table.RecordsTable;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds the records that share an address, an id or a text, and says by rule which of them are articles. Which one stands never
 * depends on the order of reading: the latest day decides, then the last place in the input.
 */
public final class IdentifyArticles {

    private static final String OLDER = "OLDER_VERSION";
    private static final String REPEATED = "REPEATED";
    private static final String SHARED = "shared";
    private static final String CHOSEN = "chosen";
    private static final String TEXTS = "texts";
    private static final String PLACE = "place";
    private static final String PAGE = "page";

    private IdentifyArticles() {}

    /** One row of {@link IdentitiesTable} for a record and a reason. */
    public static Dataset<Row> of(Dataset<Row> records, Updates updates) {
        Dataset<Row> articles = records.where(RecordsTable.KIND.col().equalTo(RecordsTable.ARTICLE))
                .drop(RecordsTable.BODY.name(), RecordsTable.REASON.name())
                .withColumn(PAGE, coalesce(address(), RecordsTable.URL.col()))
                .withColumn(PLACE, struct(RecordsTable.SOURCE_URI.col(), RecordsTable.SOURCE_OFFSET.col()));
        return updates(articles, updates).union(sameId(articles)).union(sameText(articles));
    }

    private static Dataset<Row> updates(Dataset<Row> articles, Updates updates) {
        Dataset<Row> addressed =
                articles.withColumn(SHARED, address()).where(col(SHARED).isNotNull());
        Column latest = max(struct(
                RecordsTable.DATE_FIRST.col(),
                col(PLACE),
                RecordsTable.ARTICLE_ID.col(),
                RecordsTable.CONTENT_DIGEST.col()));
        Dataset<Row> chosen = addressed.groupBy(SHARED).agg(latest.as(CHOSEN));
        Column reason = when(
                        RecordsTable.CONTENT_DIGEST.col().equalTo(chosen(RecordsTable.CONTENT_DIGEST)), lit(REPEATED))
                .otherwise(lit(OLDER));
        return rows(addressed.join(chosen, SHARED), reason, updates == Updates.ALL);
    }

    /** The address of a page, without what leads to a place in it; that of a whole site is none. */
    private static Column address() {
        Column plain = regexp_replace(regexp_replace(RecordsTable.URL.col(), "#.*$", ""), "/+$", "");
        Column path = regexp_replace(plain, "^[a-zA-Z]+://", "");
        return when(path.contains("/").or(path.contains("?")), plain);
    }

    private static Dataset<Row> sameId(Dataset<Row> articles) {
        Column outlet = coalesce(
                RecordsTable.SOURCE_DOMAIN.col(), lower(RecordsTable.SOURCE_NAME.col()), RecordsTable.FILE.col());
        Dataset<Row> named = articles.where(RecordsTable.GIVEN_ID.col().isNotNull())
                .withColumn(
                        SHARED,
                        struct(outlet.as("outlet"), RecordsTable.GIVEN_ID.col().as("id")));
        Dataset<Row> first = named.groupBy(SHARED)
                .agg(
                        first().as(CHOSEN),
                        countDistinct(RecordsTable.CONTENT_DIGEST.col()).as(TEXTS))
                .where(col(TEXTS).gt(1));
        Column differs = not(RecordsTable.CONTENT_DIGEST.col().equalTo(chosen(RecordsTable.CONTENT_DIGEST)));
        return rows(named.join(first, SHARED).where(differs), lit("SAME_ID_OTHER_TEXT"), true);
    }

    private static Dataset<Row> sameText(Dataset<Row> articles) {
        Dataset<Row> texts = articles.withColumn(SHARED, RecordsTable.CONTENT_DIGEST.col());
        Dataset<Row> first = texts.groupBy(SHARED).agg(first().as(CHOSEN));
        Column differs = not(col(PAGE)
                .eqNullSafe(col(CHOSEN).getField(PAGE))
                .and(RecordsTable.GIVEN_ID.col().eqNullSafe(chosen(RecordsTable.GIVEN_ID))));
        return rows(texts.join(first, SHARED).where(differs), lit("SAME_TEXT_OTHER_ID"), true);
    }

    /** The record that stands first in the input. */
    private static Column first() {
        return min(struct(
                col(PLACE),
                RecordsTable.ARTICLE_ID.col(),
                RecordsTable.CONTENT_DIGEST.col(),
                col(PAGE),
                RecordsTable.GIVEN_ID.col()));
    }

    private static Column chosen(io.entente.table.Column column) {
        return col(CHOSEN).getField(column.name());
    }

    private static Dataset<Row> rows(Dataset<Row> shared, Column reason, boolean kept) {
        Dataset<Row> others = shared.where(not(RecordsTable.ARTICLE_ID.col().equalTo(chosen(RecordsTable.ARTICLE_ID))))
                .withColumn(IdentitiesTable.REASON.name(), reason)
                .withColumn(IdentitiesTable.IS_KEPT.name(), lit(kept))
                .withColumn(IdentitiesTable.OTHER_ARTICLE_ID.name(), chosen(RecordsTable.ARTICLE_ID));
        return CutTables.select(others, IdentitiesTable.TABLE);
    }

    /** The records with those that are no articles for their identity as skipped ones. */
    public static Dataset<Row> withoutSuperseded(Dataset<Row> records, Dataset<Row> identities) {
        Dataset<Row> left = identities
                .where(not(IdentitiesTable.IS_KEPT.col()))
                .select(Keys.ARTICLE_ID.col(), IdentitiesTable.REASON.col().as(SHARED));
        Column isLeft = col(SHARED).isNotNull();
        Column rule = when(col(SHARED).equalTo(OLDER), lit(SkipRule.OLDER_VERSION.label()))
                .otherwise(lit(SkipRule.REPEATED.label()));
        Column[] columns = Arrays.stream(RecordsTable.TABLE.columns().toArray(io.entente.table.Column[]::new))
                .map(column -> column == RecordsTable.KIND
                        ? when(isLeft, lit(RecordsTable.SKIPPED))
                                .otherwise(column.col())
                                .as(column.name())
                        : column == RecordsTable.REASON
                                ? when(isLeft, rule).otherwise(column.col()).as(column.name())
                                : column.col())
                .toArray(Column[]::new);
        return Joins.join(records, left, "left", Keys.ARTICLE_ID).select(columns);
    }
}
