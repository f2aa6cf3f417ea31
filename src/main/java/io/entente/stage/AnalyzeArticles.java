package io.entente.stage;

import static org.apache.spark.sql.functions.lit;

import io.entente.analysis.AnalysisSettings;
import io.entente.seed.SeedBundle;
import io.entente.table.AnalysisTable;
import io.entente.table.Keys;
import io.entente.table.ReadingsTables;
import io.entente.table.RecordsTable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Analyses every article once: one pass of the core over its text. */
public final class AnalyzeArticles {

    private final SeedBundle seeds;
    private final AnalysisSettings settings;

    public AnalyzeArticles(SeedBundle seeds, AnalysisSettings settings) {
        this.seeds = seeds;
        this.settings = settings;
    }

    /**
     * The analyses of the articles among the records.
     *
     * @param clusters the duplicate clusters of articles that have copies
     * @param recurring the lines that outlets put into many articles
     * @param partitions how many tasks share the work
     */
    public Dataset<Row> apply(Dataset<Row> records, Dataset<Row> clusters, Dataset<Row> recurring, int partitions) {
        Dataset<Row> articles = LearnRecurringLines.beside(records, recurring)
                .withColumn(ReadingsTables.READ.name(), lit(null).cast(ReadingsTables.READ.type()));
        return analyzed(articles, clusters, partitions);
    }

    /**
     * The analyses of the articles among the records, with names that a model has read in some sentences.
     *
     * @param read the answers of each article, from {@link ReadNames#byArticle}
     */
    public Dataset<Row> apply(
            Dataset<Row> records, Dataset<Row> clusters, Dataset<Row> recurring, Dataset<Row> read, int partitions) {
        Dataset<Row> articles = LearnRecurringLines.beside(records, recurring);
        return analyzed(Joins.join(articles, read, "left", Keys.ARTICLE_ID), clusters, partitions);
    }

    private Dataset<Row> analyzed(Dataset<Row> articles, Dataset<Row> clusters, int partitions) {
        return Joins.join(articles, clusters, "left", Keys.ARTICLE_ID)
                .repartition(partitions, RecordsTable.CONTENT_DIGEST.col())
                .sortWithinPartitions(RecordsTable.CONTENT_DIGEST.col(), RecordsTable.ARTICLE_ID.col())
                .mapPartitions(
                        new AnalyzePartition(broadcast(articles), settings),
                        Encoders.row(AnalysisTable.TABLE.schema()));
    }

    private Broadcast<SeedBundle> broadcast(Dataset<Row> rows) {
        return new JavaSparkContext(rows.sparkSession().sparkContext()).broadcast(seeds);
    }
}
