package io.entente.stage;

import io.entente.pair.ArticleVerdict;
import io.entente.table.ArticlePairsTable;
import io.entente.table.Column;
import io.entente.table.Keys;
import io.entente.table.PairEvidenceTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Adds up the evidence of each directed pair in each article and decides its sign, as {@link ArticleVerdict} says. */
public final class DecideArticlePairs {

    private DecideArticlePairs() {}

    /** One row of {@link ArticlePairsTable} for a directed pair of an article. */
    public static Dataset<Row> apply(Dataset<Row> evidence, double threshold) {
        return ofArticles(
                evidence.repartition(Keys.ARTICLE_ID.col()).sortWithinPartitions(Keys.ARTICLE_ID.col()), threshold);
    }

    /** The same of evidence that comes one article after the other, as it is cut from analyses; nothing is exchanged. */
    public static Dataset<Row> ofArticles(Dataset<Row> evidence, double threshold) {
        return evidence.where(PairEvidenceTable.IS_COUNTED.col().or(PairEvidenceTable.isLeftOut()))
                .select(DecidePartition.READ.stream().map(Column::col).toArray(org.apache.spark.sql.Column[]::new))
                .mapPartitions(new DecidePartition(threshold), Encoders.row(ArticlePairsTable.TABLE.schema()));
    }
}
