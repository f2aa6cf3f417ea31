package io.entente.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import io.entente.storage.RunFolder;
import io.entente.table.ArticlesTable;
import io.entente.table.Column;
import io.entente.table.Keys;
import io.entente.table.QualityMetricsTable;
import io.entente.table.RejectsTable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a reader should know before he trusts a number: what could not be read, dated or told apart, and which checks were made. It is of
 * the whole run.
 */
record QualityFacts(
        List<Reject> rejects,
        List<Check> checks,
        List<Dating> datings,
        List<Language> languages,
        List<CopyCount> copies,
        List<Cluster> greatest) {

    private static final int SHOWN = 10;
    private static final String SIZE = "size";
    private static final String TITLE = "title";
    private static final String OUTLETS = "outlets";

    /** Records refused for one reason; the message is that of one of them. */
    record Reject(String stage, String reason, long records, String message) {}

    /** One check of the run. */
    record Check(
            String table,
            String check,
            double value,
            @Nullable Double threshold,
            String severity,
            boolean passed) {}

    /** Articles by where their date was found and how exact it is. */
    record Dating(String source, String precision, long articles) {}

    /** Articles by language. */
    record Language(String language, boolean analysed, long articles) {}

    /** How many clusters have so many copies. */
    record CopyCount(long copies, long clusters) {}

    /** One of the greatest duplicate clusters. */
    record Cluster(String title, long articles, long outlets) {}

    static QualityFacts of(RunFolder folder) {
        Dataset<Row> articles = folder.read(ArticlesTable.TABLE);
        Dataset<Row> clusters = articles.groupBy(Keys.DUPLICATE_CLUSTER_ID.col())
                .agg(
                        count(lit(1)).as(SIZE),
                        org.apache
                                .spark
                                .sql
                                .functions
                                .countDistinct(Keys.SOURCE_NAME.col())
                                .as(OUTLETS),
                        max(when(ArticlesTable.IS_REPRESENTATIVE.col(), ArticlesTable.TITLE.col()))
                                .as(TITLE));
        return new QualityFacts(
                rejects(folder),
                checks(folder),
                datings(articles),
                languages(articles),
                copies(clusters),
                greatest(clusters));
    }

    private static List<Reject> rejects(RunFolder folder) {
        return folder
                .read(RejectsTable.TABLE)
                .groupBy(RejectsTable.STAGE.col(), RejectsTable.REASON.col())
                .agg(count(lit(1)).as(SIZE), min(RejectsTable.MESSAGE.col()))
                .orderBy(col(SIZE).desc(), RejectsTable.STAGE.col(), RejectsTable.REASON.col())
                .collectAsList()
                .stream()
                .map(row -> new Reject(row.getString(0), row.getString(1), row.getLong(2), row.getString(3)))
                .toList();
    }

    private static List<Check> checks(RunFolder folder) {
        return folder
                .read(QualityMetricsTable.TABLE)
                .orderBy(QualityMetricsTable.TABLE_NAME.col(), QualityMetricsTable.CHECK.col())
                .collectAsList()
                .stream()
                .map(row -> new Check(
                        row.getAs(QualityMetricsTable.TABLE_NAME.name()),
                        row.getAs(QualityMetricsTable.CHECK.name()),
                        row.<Double>getAs(QualityMetricsTable.VALUE.name()),
                        row.<@Nullable Double>getAs(QualityMetricsTable.THRESHOLD.name()),
                        row.getAs(QualityMetricsTable.SEVERITY.name()),
                        row.<Boolean>getAs(QualityMetricsTable.PASSED.name())))
                .toList();
    }

    private static List<Dating> datings(Dataset<Row> articles) {
        return by(articles, ArticlesTable.DATE_SOURCE, ArticlesTable.DATE_PRECISION).stream()
                .map(row -> new Dating(row.getString(0), row.getString(1), row.getLong(2)))
                .toList();
    }

    private static List<Language> languages(Dataset<Row> articles) {
        return by(articles, ArticlesTable.LANG, ArticlesTable.IS_ANALYSED).stream()
                .limit(SHOWN)
                .map(row -> new Language(row.getString(0), row.getBoolean(1), row.getLong(2)))
                .toList();
    }

    private static List<Row> by(Dataset<Row> articles, Column one, Column other) {
        return articles.groupBy(one.col(), other.col())
                .agg(count(lit(1)).as(SIZE))
                .orderBy(col(SIZE).desc(), one.col(), other.col())
                .collectAsList();
    }

    private static List<CopyCount> copies(Dataset<Row> clusters) {
        return clusters
                .groupBy(when(col(SIZE).lt(SHOWN), col(SIZE))
                        .otherwise(lit((long) SHOWN))
                        .as(SIZE))
                .agg(count(lit(1)))
                .orderBy(col(SIZE))
                .collectAsList()
                .stream()
                .map(row -> new CopyCount(row.getLong(0), row.getLong(1)))
                .toList();
    }

    private static List<Cluster> greatest(Dataset<Row> clusters) {
        return clusters
                .where(col(SIZE).gt(1))
                .orderBy(col(SIZE).desc(), Keys.DUPLICATE_CLUSTER_ID.col())
                .limit(SHOWN)
                .collectAsList()
                .stream()
                .map(row -> new Cluster(row.getAs(TITLE), row.<Long>getAs(SIZE), row.<Long>getAs(OUTLETS)))
                .toList();
    }
}
