package io.entente.stage;

import io.entente.table.ClustersTable;
import io.entente.table.Column;
import io.entente.table.Keys;
import io.entente.table.RecurringLinesTable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Tells of which articles of a grown corpus an earlier run may say something else, so that no others need be looked at. */
public final class Unsettled {

    private static final List<Column> CLUSTER =
            List.of(Keys.ARTICLE_ID, Keys.DUPLICATE_CLUSTER_ID, ClustersTable.CLUSTER_SIZE);
    private static final List<Column> LINES =
            List.of(RecurringLinesTable.SOURCE, Keys.PUB_MONTH, RecurringLinesTable.DIGESTS);

    private Unsettled() {}

    /** The ids of those that came, went, read otherwise or have other copies. */
    public static Dataset<Row> byText(GrowCopies.Changes changes, Dataset<Row> clusters, Dataset<Row> earlierClusters) {
        return ids(changes.added())
                .union(ids(changes.gone()))
                .union(ids(difference(clusters, earlierClusters, CLUSTER)))
                .distinct();
    }

    /** The ids of those and of the articles in whose outlet and month other lines recur. */
    public static Dataset<Row> withLines(
            Dataset<Row> byText, Dataset<Row> records, Dataset<Row> lines, Dataset<Row> earlierLines) {
        Dataset<Row> months = difference(lines, earlierLines, LINES)
                .select(RecurringLinesTable.SOURCE.col(), Keys.PUB_MONTH.col())
                .distinct();
        Dataset<Row> articles = Joins.join(
                OutletSpans.withOutlet(records), months, "left_semi", RecurringLinesTable.SOURCE, Keys.PUB_MONTH);
        return ids(byText).union(ids(articles)).distinct();
    }

    /** The rows of those articles. */
    public static Dataset<Row> among(Dataset<Row> rows, Dataset<Row> articles) {
        return Joins.join(rows, ids(articles), "left_semi", Keys.ARTICLE_ID);
    }

    /** The rows of all other articles. */
    public static Dataset<Row> notAmong(Dataset<Row> rows, Dataset<Row> articles) {
        return Joins.join(rows, ids(articles), "left_anti", Keys.ARTICLE_ID);
    }

    /** What some columns hold in one alone of two tables. */
    static Dataset<Row> difference(Dataset<Row> one, Dataset<Row> other, List<Column> columns) {
        return difference(CutTables.select(one, columns), CutTables.select(other, columns));
    }

    /** The rows that one alone of two tables has. */
    public static Dataset<Row> difference(Dataset<Row> one, Dataset<Row> other) {
        return one.except(other).union(other.except(one));
    }

    private static Dataset<Row> ids(Dataset<Row> articles) {
        return articles.select(Keys.ARTICLE_ID.col());
    }
}
