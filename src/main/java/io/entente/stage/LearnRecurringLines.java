package io.entente.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sort_array;

import io.entente.table.Keys;
import io.entente.table.RecordsTable;
import io.entente.table.RecurringLinesTable;
import io.entente.table.SignaturesTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Learns which lines an outlet puts into many of its articles. Of the copies of one text in an outlet one counts, so that a story that is
 * stored often does not become boilerplate.
 */
public final class LearnRecurringLines {

    /** In so many texts of an outlet at least. */
    static final int LEAST_ARTICLES = 5;

    /** In so great a share of an outlet's texts at least. */
    static final double LEAST_SHARE = 0.01;

    /** Of an outlet with more such lines the most frequent are kept, since they travel with each of its articles. */
    private static final int MOST_LINES = 2_000;

    private static final String DIGEST = "line_digest";
    private static final String N_TEXTS = "n_texts";
    private static final String N_OF_SOURCE = "n_of_source";
    private static final String FIRST = "first_id";
    private static final String RANK = "rank";

    private LearnRecurringLines() {}

    /** The articles among the records, each with the lines that recur in its outlet; null where none do. */
    static Dataset<Row> beside(Dataset<Row> records, Dataset<Row> recurring) {
        Dataset<Row> articles = records.where(RecordsTable.KIND.col().equalTo(RecordsTable.ARTICLE))
                .withColumn(RecurringLinesTable.SOURCE.name(), source());
        return Joins.join(articles, recurring, "left", RecurringLinesTable.SOURCE);
    }

    /** The outlet of a record, empty where it names none. */
    private static Column source() {
        return coalesce(RecordsTable.SOURCE_NAME.col(), RecordsTable.SOURCE_DOMAIN.col(), lit(""));
    }

    /** Rows of {@link RecurringLinesTable}, from the lines that signatures keep. */
    public static Dataset<Row> apply(Dataset<Row> records, Dataset<Row> signatures, Dataset<Row> clusters) {
        String source = RecurringLinesTable.SOURCE.name();
        Dataset<Row> articles = records.where(RecordsTable.KIND.col().equalTo(RecordsTable.ARTICLE))
                .select(source().as(source), RecordsTable.ARTICLE_ID.col());
        Dataset<Row> texts = Joins.join(articles, furtherCopies(articles, clusters), "left_anti", Keys.ARTICLE_ID);
        Dataset<Row> sizes = texts.groupBy(source).agg(count(lit(1)).as(N_OF_SOURCE));
        Dataset<Row> lines = Joins.join(texts, digests(signatures), "inner", Keys.ARTICLE_ID)
                .select(
                        RecurringLinesTable.SOURCE.col(),
                        explode(SignaturesTable.LINES.col()).as(DIGEST))
                .groupBy(source, DIGEST)
                .agg(count(lit(1)).as(N_TEXTS))
                .where(col(N_TEXTS).geq(LEAST_ARTICLES));
        return lines.join(sizes, source)
                .where(col(N_TEXTS).geq(col(N_OF_SOURCE).multiply(LEAST_SHARE)))
                .withColumn(
                        RANK,
                        row_number()
                                .over(Window.partitionBy(source)
                                        .orderBy(col(N_TEXTS).desc(), col(DIGEST))))
                .where(col(RANK).leq(MOST_LINES))
                .groupBy(source)
                .agg(sort_array(collect_list(col(DIGEST))).as(RecurringLinesTable.DIGESTS.name()));
    }

    private static Dataset<Row> digests(Dataset<Row> signatures) {
        return signatures.select(Keys.ARTICLE_ID.col(), SignaturesTable.LINES.col());
    }

    /** The articles of which their outlet has a copy with a smaller id. */
    private static Dataset<Row> furtherCopies(Dataset<Row> articles, Dataset<Row> clusters) {
        String source = RecurringLinesTable.SOURCE.name();
        Dataset<Row> members = Joins.join(
                articles.select(source, Keys.ARTICLE_ID.name()),
                clusters.select(Keys.ARTICLE_ID.col(), Keys.DUPLICATE_CLUSTER_ID.col()),
                "inner",
                Keys.ARTICLE_ID);
        Dataset<Row> firsts = members.groupBy(source, Keys.DUPLICATE_CLUSTER_ID.name())
                .agg(min(Keys.ARTICLE_ID.col()).as(FIRST));
        return Joins.join(members, firsts, "inner", RecurringLinesTable.SOURCE, Keys.DUPLICATE_CLUSTER_ID)
                .where(Keys.ARTICLE_ID.col().notEqual(col(FIRST)))
                .select(Keys.ARTICLE_ID.col());
    }
}
