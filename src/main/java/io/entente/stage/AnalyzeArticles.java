package io.entente.stage;

import io.entente.analysis.AnalysisSettings;
import io.entente.seed.SeedBundle;
import io.entente.table.AnalysisTable;
import io.entente.table.Keys;
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
        return Joins.join(LearnRecurringLines.beside(records, recurring), clusters, "left", Keys.ARTICLE_ID)
                .repartition(partitions, RecordsTable.CONTENT_DIGEST.col())
                .sortWithinPartitions(RecordsTable.CONTENT_DIGEST.col(), RecordsTable.ARTICLE_ID.col())
                .mapPartitions(
                        new AnalyzePartition(broadcast(records), settings), Encoders.row(AnalysisTable.TABLE.schema()));
    }

    private Broadcast<SeedBundle> broadcast(Dataset<Row> records) {
        return new JavaSparkContext(records.sparkSession().sparkContext()).broadcast(seeds);
    }
}
