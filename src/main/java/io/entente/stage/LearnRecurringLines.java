package io.entente.stage;

import static org.apache.spark.sql.functions.array;
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
import io.entente.table.RecurringLinesTable;
import io.entente.table.SignaturesTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Learns which lines an outlet puts into many of its articles of some months. Of the copies of one text in an outlet and these months one
 * counts, so that a story that is stored often does not become boilerplate.
 */
public final class LearnRecurringLines {

    /** In so many texts at least. */
    static final int LEAST_ARTICLES = 5;

    /** In so great a share of the texts at least. */
    static final double LEAST_SHARE = 0.01;

    /** Of more such lines the most frequent are kept, since they travel with each article. */
    private static final int MOST_LINES = 2_000;

    private static final String SOURCE = RecurringLinesTable.SOURCE.name();
    private static final String SPAN = RecurringLinesTable.SPAN.name();
    private static final String DIGEST = "line_digest";
    private static final String N_TEXTS = "n_texts";
    private static final String N_OF_SPAN = "n_of_span";
    private static final String FIRST = "first_id";
    private static final String RANK = "rank";

    private LearnRecurringLines() {}

    /** The articles among the records, each with the lines that recur in its outlet and month. */
    static Dataset<Row> beside(Dataset<Row> records, Dataset<Row> recurring) {
        return Joins.join(
                OutletSpans.withOutlet(records), recurring, "left", RecurringLinesTable.SOURCE, Keys.PUB_MONTH);
    }

    /**
     * Rows of {@link RecurringLinesTable}, from the lines that signatures keep.
     *
     * @param working what is kept between the steps
     */
    public static Dataset<Row> apply(
            Dataset<Row> records, Dataset<Row> signatures, Dataset<Row> clusters, WorkingTables working) {
        Dataset<Row> articles = articles(records);
        Dataset<Row> spans = working.keep(RecurringLinesTable.SPANS, OutletSpans.of(articles));
        return learned(spans, working.keep(RecurringLinesTable.TEXTS, texts(articles, spans, clusters)), signatures);
    }

    /** What an earlier run knows: its lines, and the records that are gone or read otherwise now. */
    public record Earlier(Dataset<Row> lines, Dataset<Row> gone) {}

    /**
     * The same rows, of a corpus of which an earlier run learned some: only spans in which something changed are gone through.
     *
     * @param changed the ids of articles that came, read otherwise or have other copies
     */
    public static Dataset<Row> grown(
            Dataset<Row> records,
            Dataset<Row> signatures,
            Dataset<Row> clusters,
            Dataset<Row> changed,
            Earlier earlier,
            WorkingTables working) {
        Dataset<Row> articles = articles(records);
        Dataset<Row> spans = working.keep(RecurringLinesTable.SPANS, OutletSpans.of(articles));
        Dataset<Row> months = Unsettled.among(articles, changed).union(articles(earlier.gone()));
        Dataset<Row> again = span(Joins.join(spans, months, "left_semi", RecurringLinesTable.SOURCE, Keys.PUB_MONTH))
                .union(span(Unsettled.difference(spans, earlier.lines(), RecurringLinesTable.SPANS.columns())))
                .distinct();
        Dataset<Row> anew = Joins.join(spans, again, "left_semi", SOURCE, SPAN);
        Dataset<Row> texts = working.keep(RecurringLinesTable.TEXTS, texts(articles, anew, clusters));
        return learned(anew, texts, signatures)
                .union(CutTables.select(
                        Joins.join(earlier.lines(), again, "left_anti", SOURCE, SPAN), RecurringLinesTable.TABLE));
    }

    private static Dataset<Row> span(Dataset<Row> rows) {
        return rows.select(SOURCE, SPAN);
    }

    private static Dataset<Row> articles(Dataset<Row> records) {
        return OutletSpans.withOutlet(records)
                .select(RecurringLinesTable.SOURCE.col(), Keys.PUB_MONTH.col(), Keys.ARTICLE_ID.col());
    }

    /** Rows of {@link RecurringLinesTable#TEXTS}: of the copies of one text in an outlet and span one. */
    private static Dataset<Row> texts(Dataset<Row> articles, Dataset<Row> spans, Dataset<Row> clusters) {
        Dataset<Row> placed = Joins.join(articles, spans, "inner", RecurringLinesTable.SOURCE, Keys.PUB_MONTH)
                .drop(Keys.PUB_MONTH.name());
        return Joins.join(placed, furtherCopies(placed, clusters), "left_anti", Keys.ARTICLE_ID);
    }

    /** The lines of each outlet and month of some spans. */
    private static Dataset<Row> learned(Dataset<Row> spans, Dataset<Row> texts, Dataset<Row> signatures) {
        Dataset<Row> sizes = texts.groupBy(SOURCE, SPAN).agg(count(lit(1)).as(N_OF_SPAN));
        Dataset<Row> lines = Joins.join(texts, Unsettled.among(digests(signatures), texts), "inner", Keys.ARTICLE_ID)
                .select(
                        col(SOURCE),
                        col(SPAN),
                        explode(SignaturesTable.LINES.col()).as(DIGEST))
                .groupBy(SOURCE, SPAN, DIGEST)
                .agg(count(lit(1)).as(N_TEXTS))
                .where(col(N_TEXTS).geq(LEAST_ARTICLES));
        Dataset<Row> recurring = Joins.join(lines, sizes, "inner", SOURCE, SPAN)
                .where(col(N_TEXTS).geq(col(N_OF_SPAN).multiply(LEAST_SHARE)))
                .withColumn(
                        RANK,
                        row_number()
                                .over(Window.partitionBy(SOURCE, SPAN)
                                        .orderBy(col(N_TEXTS).desc(), col(DIGEST))))
                .where(col(RANK).leq(MOST_LINES))
                .groupBy(SOURCE, SPAN)
                .agg(sort_array(collect_list(col(DIGEST))).as(RecurringLinesTable.DIGESTS.name()));
        Dataset<Row> all = Joins.join(spans, recurring, "left", SOURCE, SPAN)
                .withColumn(
                        RecurringLinesTable.DIGESTS.name(),
                        coalesce(RecurringLinesTable.DIGESTS.col(), array().cast(RecurringLinesTable.DIGESTS.type())));
        return CutTables.select(all, RecurringLinesTable.TABLE);
    }

    private static Dataset<Row> digests(Dataset<Row> signatures) {
        return signatures.select(Keys.ARTICLE_ID.col(), SignaturesTable.LINES.col());
    }

    /** The articles of which their outlet has a copy with a smaller id in the same span. */
    private static Dataset<Row> furtherCopies(Dataset<Row> articles, Dataset<Row> clusters) {
        String cluster = Keys.DUPLICATE_CLUSTER_ID.name();
        Dataset<Row> members =
                Joins.join(articles, clusters.select(Keys.ARTICLE_ID.name(), cluster), "inner", Keys.ARTICLE_ID);
        Dataset<Row> firsts = members.groupBy(SOURCE, SPAN, cluster)
                .agg(min(Keys.ARTICLE_ID.col()).as(FIRST));
        return Joins.join(members, firsts, "inner", SOURCE, SPAN, cluster)
                .where(Keys.ARTICLE_ID.col().notEqual(col(FIRST)))
                .select(Keys.ARTICLE_ID.col());
    }
}
