package io.entente.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import io.entente.table.ClustersTable;
import io.entente.table.Keys;
import io.entente.table.RecordsTable;
import io.entente.table.SignaturesTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Finds the copies among articles: articles with the same content digest, and articles whose sketches are alike. Each article of
 * a bucket is compared with the smallest id of the bucket only, so that a bucket of n articles costs n comparisons.
 */
public final class Deduplicate {

    private static final String BAND = "band";
    private static final String HEAD = "head";
    private static final String MEMBER = "member";
    private static final String SIZE = "size";

    private Deduplicate() {}

    /** The signatures of the articles among the records. */
    public static Dataset<Row> sign(Dataset<Row> records) {
        return records.where(RecordsTable.KIND.col().equalTo(RecordsTable.ARTICLE))
                .select(RecordsTable.ARTICLE_ID.col(), RecordsTable.READING_DIGEST.col(), RecordsTable.BODY.col())
                .mapPartitions(new SignPartition(), Encoders.row(SignaturesTable.TABLE.schema()));
    }

    /** The signatures of the articles among the records, of which some were made before. */
    public static Dataset<Row> sign(Dataset<Row> records, Dataset<Row> earlier) {
        Dataset<Row> articles = records.where(RecordsTable.KIND.col().equalTo(RecordsTable.ARTICLE));
        Dataset<Row> kept = Joins.join(
                earlier,
                articles.select(Keys.ARTICLE_ID.col(), RecordsTable.READING_DIGEST.col()),
                "left_semi",
                Keys.ARTICLE_ID,
                RecordsTable.READING_DIGEST);
        Dataset<Row> known = earlier.select(Keys.ARTICLE_ID.col(), RecordsTable.READING_DIGEST.col());
        Dataset<Row> others = Joins.join(articles, known, "left_anti", Keys.ARTICLE_ID, RecordsTable.READING_DIGEST);
        return CutTables.select(kept, SignaturesTable.TABLE).union(sign(others));
    }

    /** Pairs of an article and a smaller id that it is a copy of: columns {@code member} and {@code head}. */
    public static Dataset<Row> copies(Dataset<Row> records, Dataset<Row> signatures) {
        Dataset<Row> bands = signatures.select(
                Keys.ARTICLE_ID.col().as(MEMBER),
                explode(SignaturesTable.BANDS.col()).as(BAND));
        Dataset<Row> near = withSketch(withSketch(sameBucket(bands), signatures, MEMBER, "a"), signatures, HEAD, "b")
                .filter(new KeepCopies("a", "b"))
                .select(MEMBER, HEAD);
        Dataset<Row> digests = records.where(RecordsTable.KIND.col().equalTo(RecordsTable.ARTICLE))
                .select(
                        RecordsTable.ARTICLE_ID.col().as(MEMBER),
                        RecordsTable.CONTENT_DIGEST.col().as(BAND));
        return near.union(sameBucket(digests)).distinct();
    }

    private static Dataset<Row> sameBucket(Dataset<Row> bucketed) {
        Dataset<Row> heads = bucketed.groupBy(BAND)
                .agg(min(MEMBER).as(HEAD), count(lit(1)).as(SIZE))
                .where(col(SIZE).gt(1))
                .select(BAND, HEAD);
        return bucketed.join(heads, BAND)
                .where(col(MEMBER).notEqual(col(HEAD)))
                .select(MEMBER, HEAD)
                .distinct();
    }

    private static Dataset<Row> withSketch(Dataset<Row> pairs, Dataset<Row> signatures, String id, String sketch) {
        Column key = Keys.ARTICLE_ID.col().as(id);
        return pairs.join(signatures.select(key, SignaturesTable.SKETCH.col().as(sketch)), id);
    }

    /** The clusters of the articles that have copies: those that pairs join, directly or through others. */
    public static Dataset<Row> clusters(Dataset<Row> copies) {
        Dataset<Row> components = ConnectedArticles.of(copies, MEMBER, HEAD);
        Dataset<Row> named = components
                .groupBy(ConnectedArticles.COMPONENT)
                .agg(
                        min(ConnectedArticles.ARTICLE).as(Keys.DUPLICATE_CLUSTER_ID.name()),
                        count(lit(1)).as(ClustersTable.CLUSTER_SIZE.name()));
        return components
                .join(named, ConnectedArticles.COMPONENT)
                .select(
                        col(ConnectedArticles.ARTICLE).as(Keys.ARTICLE_ID.name()),
                        Keys.DUPLICATE_CLUSTER_ID.col(),
                        ClustersTable.CLUSTER_SIZE.col());
    }
}
