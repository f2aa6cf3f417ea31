package io.entente.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import io.entente.table.ClustersTable;
import io.entente.table.CopiesTable;
import io.entente.table.CopyTables;
import io.entente.table.Keys;
import io.entente.table.RecordsTable;
import io.entente.table.SignaturesTable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Finds the copies among articles: those with the same text, and those whose texts, found by sketches, are alike when compared. */
public final class Deduplicate {

    static final String BAND = "band";
    static final String HEAD = "head";
    static final String MEMBER = "member";
    private static final String RANK = "rank";
    private static final String ID = "id";
    private static final String LAST_DAY = "9999-12-31";
    private static final List<io.entente.table.Column> SKETCHED =
            List.of(SignaturesTable.SKETCH, SignaturesTable.N_RUNS);
    private static final List<io.entente.table.Column> TEXT = List.of(RecordsTable.TITLE, RecordsTable.BODY);

    private Deduplicate() {}

    /** The signatures of the articles among the records. */
    public static Dataset<Row> sign(Dataset<Row> records) {
        return articles(records)
                .select(
                        RecordsTable.ARTICLE_ID.col(),
                        RecordsTable.READING_DIGEST.col(),
                        RecordsTable.TITLE.col(),
                        RecordsTable.BODY.col())
                .mapPartitions(new SignPartition(), Encoders.row(SignaturesTable.TABLE.schema()));
    }

    /** The signatures of the articles among the records, of which some were made before. */
    public static Dataset<Row> sign(Dataset<Row> records, Dataset<Row> earlier) {
        Dataset<Row> articles = articles(records);
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

    /**
     * Pairs of an article and a smaller id that it is a copy of, rows of {@link CopiesTable}. Articles with the same text are paired with
     * the smallest id among them, which alone is compared with other texts.
     *
     * @param working what is kept between the steps
     */
    public static Dataset<Row> copies(Dataset<Row> records, Dataset<Row> signatures, WorkingTables working) {
        Dataset<Row> same = working.keep(CopyTables.SAME, same(signatures));
        Dataset<Row> heads = Joins.join(
                signatures, same.select(col(MEMBER).as(Keys.ARTICLE_ID.name())), "left_anti", Keys.ARTICLE_ID);
        Dataset<Row> paired = working.keep(CopyTables.PAIRED, candidates(SharedKeys.of(heads)));
        Dataset<Row> likely = working.keep(CopyTables.LIKELY, likely(paired, among(signatures, paired)));
        return copies(same, compared(likely, among(articles(records), likely)));
    }

    /** Rows of {@link CopiesTable}. */
    static Dataset<Row> copies(Dataset<Row> same, Dataset<Row> near) {
        String isSame = CopiesTable.IS_SAME.name();
        return same.withColumn(isSame, lit(true)).union(near.withColumn(isSame, lit(false)));
    }

    /** Those of the rows that belong to an article of one of the pairs. */
    static Dataset<Row> among(Dataset<Row> rows, Dataset<Row> pairs) {
        Dataset<Row> members = pairs.select(col(MEMBER).as(Keys.ARTICLE_ID.name()))
                .union(pairs.select(col(HEAD)))
                .distinct();
        return Joins.join(rows, members, "left_semi", Keys.ARTICLE_ID);
    }

    /** The smallest id of each text: {@code article_id} and {@code text_digest}. */
    static Dataset<Row> heads(Dataset<Row> signatures) {
        return signatures
                .groupBy(SignaturesTable.TEXT_DIGEST.col())
                .agg(min(Keys.ARTICLE_ID.col()).as(Keys.ARTICLE_ID.name()))
                .select(Keys.ARTICLE_ID.col(), SignaturesTable.TEXT_DIGEST.col());
    }

    /** The articles with the text of a smaller id, each with the smallest. */
    static Dataset<Row> same(Dataset<Row> signatures) {
        Dataset<Row> heads = heads(signatures).withColumnRenamed(Keys.ARTICLE_ID.name(), HEAD);
        return Joins.join(signatures, heads, "inner", SignaturesTable.TEXT_DIGEST)
                .where(Keys.ARTICLE_ID.col().notEqual(col(HEAD)))
                .select(Keys.ARTICLE_ID.col().as(MEMBER), col(HEAD));
    }

    /** Each article with each of its keys: {@code article_id} and {@value #BAND}. */
    static Dataset<Row> keys(Dataset<Row> signatures) {
        return signatures.select(
                Keys.ARTICLE_ID.col(), explode(SignaturesTable.BANDS.col()).as(BAND));
    }

    /**
     * The pairs of articles that stand close together under a key, without order or repetition.
     *
     * @param keys each key with each article that has it: {@value #BAND} and {@code article_id}
     */
    static Dataset<Row> candidates(Dataset<Row> keys) {
        return keyByKey(keys.select(col(BAND), Keys.ARTICLE_ID.col()))
                .mapPartitions(new PairBucket(), Encoders.row(CopyTables.PAIRED.schema()))
                .distinct();
    }

    /** The rows of each key one after the other, in the order of their articles' ids. */
    static Dataset<Row> keyByKey(Dataset<Row> keys) {
        return keys.repartition(col(BAND)).sortWithinPartitions(col(BAND), Keys.ARTICLE_ID.col());
    }

    /** The pairs that are copies, told by the records of their articles. */
    static Dataset<Row> compared(Dataset<Row> likely, Dataset<Row> articles) {
        return with(with(likely, articles, MEMBER, TEXT), articles, HEAD, TEXT)
                .filter(new KeepCopies(text(MEMBER), text(HEAD)))
                .select(MEMBER, HEAD);
    }

    /** The pairs whose texts are worth comparing. */
    static Dataset<Row> likely(Dataset<Row> pairs, Dataset<Row> texts) {
        return with(with(pairs, texts, MEMBER, SKETCHED), texts, HEAD, SKETCHED)
                .filter(new KeepLikely(sketched(MEMBER), sketched(HEAD)))
                .select(MEMBER, HEAD);
    }

    /** The articles among the records. */
    static Dataset<Row> articles(Dataset<Row> records) {
        return records.where(RecordsTable.KIND.col().equalTo(RecordsTable.ARTICLE));
    }

    private static KeepLikely.Columns sketched(String id) {
        return new KeepLikely.Columns(of(id, SignaturesTable.SKETCH), of(id, SignaturesTable.N_RUNS));
    }

    private static KeepCopies.Columns text(String id) {
        return new KeepCopies.Columns(of(id, RecordsTable.TITLE), of(id, RecordsTable.BODY));
    }

    /** The name of a column of one member of a pair. */
    private static String of(String id, io.entente.table.Column column) {
        return id + "_" + column.name();
    }

    /** Pairs with some columns of the article that one of their columns names. */
    private static Dataset<Row> with(
            Dataset<Row> pairs, Dataset<Row> articles, String id, List<io.entente.table.Column> columns) {
        List<Column> kept = new ArrayList<>(List.of(Keys.ARTICLE_ID.col().as(id)));
        columns.forEach(column -> kept.add(column.col().as(of(id, column))));
        return pairs.join(articles.select(kept.toArray(Column[]::new)), id);
    }

    /**
     * The clusters of the articles that have copies: those that pairs join, directly or through others. A cluster is named by the
     * article that stands for it: the one of the earliest day, an undated one last; of several the longest; of several that have the
     * smallest id. Later and shorter copies, as they come with time, change no name.
     */
    public static Dataset<Row> clusters(Dataset<Row> copies, Dataset<Row> records) {
        Column isDay = RecordsTable.DATE_PRECISION.col().equalTo("day");
        Column rank = struct(
                coalesce(
                        when(isDay, RecordsTable.DATE_FIRST.col()),
                        lit(LAST_DAY).cast("date")),
                length(RecordsTable.BODY.col()).multiply(-1),
                RecordsTable.ARTICLE_ID.col().as(ID));
        Dataset<Row> ranked =
                records.select(RecordsTable.ARTICLE_ID.col().as(ConnectedArticles.ARTICLE), rank.as(RANK));
        Dataset<Row> components = ConnectedArticles.of(copies, MEMBER, HEAD);
        Dataset<Row> named = components
                .join(ranked, ConnectedArticles.ARTICLE)
                .groupBy(ConnectedArticles.COMPONENT)
                .agg(
                        min(col(RANK)).getField(ID).as(Keys.DUPLICATE_CLUSTER_ID.name()),
                        count(lit(1)).as(ClustersTable.CLUSTER_SIZE.name()));
        return components
                .join(named, ConnectedArticles.COMPONENT)
                .select(
                        col(ConnectedArticles.ARTICLE).as(Keys.ARTICLE_ID.name()),
                        Keys.DUPLICATE_CLUSTER_ID.col(),
                        ClustersTable.CLUSTER_SIZE.col());
    }
}
