package io.entente.stage;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import io.entente.table.Column;
import io.entente.table.CopiesTable;
import io.entente.table.CopyTables;
import io.entente.table.Keys;
import io.entente.table.RecordsTable;
import io.entente.table.SignaturesTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Finds the copies of a corpus of which an earlier run found some: the pairs that {@link Deduplicate#copies} finds. What changed are the
 * articles that stand for their text in one of the two runs alone, or read otherwise. Under each of their keys the pairs that stand close
 * together are told before and after: those that came to are compared, those that ceased to are copies only if another key has them. All
 * other pairs hold.
 */
public final class GrowCopies {

    /** So many articles that changed, and their keys, fit into the memory of every task; of more all pairs are found anew. */
    private static final long FEW = 50_000;

    private final Dataset<Row> signatures;
    private final Earlier earlier;
    private final WorkingTables working;

    private GrowCopies(Dataset<Row> signatures, Earlier earlier, WorkingTables working) {
        this.signatures = signatures;
        this.earlier = earlier;
        this.working = working;
    }

    /** What a run before found: the signatures of its articles and its pairs of copies. */
    public record Earlier(Dataset<Row> signatures, Dataset<Row> copies) {}

    /**
     * The signatures that are not as they were.
     *
     * @param added those that the earlier run did not have
     * @param gone those that it alone had
     */
    public record Changes(Dataset<Row> added, Dataset<Row> gone) {

        public static Changes between(Dataset<Row> signatures, Dataset<Row> earlier) {
            return new Changes(without(signatures, earlier), without(earlier, signatures));
        }

        private static Dataset<Row> without(Dataset<Row> signatures, Dataset<Row> others) {
            Dataset<Row> known = others.select(Keys.ARTICLE_ID.col(), RecordsTable.READING_DIGEST.col());
            return Joins.join(signatures, known, "left_anti", Keys.ARTICLE_ID, RecordsTable.READING_DIGEST);
        }

        /** The digests of the texts that any of them has. */
        private Dataset<Row> texts() {
            return text(added).union(text(gone)).distinct();
        }

        private static Dataset<Row> text(Dataset<Row> signatures) {
            return signatures.select(SignaturesTable.TEXT_DIGEST.col());
        }
    }

    /**
     * The pairs of copies of the whole corpus, rows of {@link CopiesTable}.
     *
     * @param working what is kept between the steps
     */
    public static Dataset<Row> copies(
            Dataset<Row> records, Dataset<Row> signatures, Changes changes, Earlier earlier, WorkingTables working) {
        return new GrowCopies(signatures, earlier, working).copies(Deduplicate.articles(records), changes.texts());
    }

    private Dataset<Row> copies(Dataset<Row> articles, Dataset<Row> texts) {
        Dataset<Row> now = having(signatures, texts);
        Dataset<Row> changed = working.keep(CopyTables.CHANGED, changed(now, having(earlier.signatures(), texts)));
        if (changed.count() > FEW) {
            return Deduplicate.copies(articles, signatures, working);
        }
        Dataset<Row> held = without(earlier.copies(), ids(changed), CopiesTable.MEMBER, CopiesTable.HEAD);
        Dataset<Row> same = working.keep(
                CopyTables.SAME,
                held.where(CopiesTable.IS_SAME.col())
                        .drop(CopiesTable.IS_SAME.name())
                        .union(Deduplicate.same(now)));
        Dataset<Row> moved = working.keep(CopyTables.MOVED, moved(changed, same));
        Dataset<Row> paired = moved.where(CopyTables.IS_CLOSE.col()).drop(CopyTables.IS_CLOSE.name());
        Dataset<Row> likely =
                working.keep(CopyTables.LIKELY, Deduplicate.likely(paired, Deduplicate.among(signatures, paired)));
        Dataset<Row> near = held.where(not(CopiesTable.IS_SAME.col())).drop(CopiesTable.IS_SAME.name());
        Dataset<Row> compared = Deduplicate.compared(likely, Deduplicate.among(articles, likely));
        return Deduplicate.copies(
                same, stillClose(near, moved, same).union(compared).distinct());
    }

    /** Those of the signatures that have one of some texts. */
    private static Dataset<Row> having(Dataset<Row> signatures, Dataset<Row> texts) {
        return Joins.join(
                signatures.select(
                        Keys.ARTICLE_ID.col(), RecordsTable.READING_DIGEST.col(), SignaturesTable.TEXT_DIGEST.col()),
                broadcast(texts),
                "left_semi",
                SignaturesTable.TEXT_DIGEST);
    }

    /** Rows of {@link CopyTables#CHANGED}: what stands for a text and did not as it reads, what did and does not, and who had the text of another. */
    private static Dataset<Row> changed(Dataset<Row> now, Dataset<Row> before) {
        Dataset<Row> standing = standing(now);
        Dataset<Row> stood = standing(before);
        Column[] both = {Keys.ARTICLE_ID, RecordsTable.READING_DIGEST};
        Dataset<Row> came = Joins.join(standing, stood, "left_anti", both);
        Dataset<Row> went = Joins.join(stood, standing, "left_anti", both);
        return marked(Unsettled.notAmong(before, stood), false, false)
                .union(marked(went, true, false))
                .union(marked(came, false, true))
                .groupBy(Keys.ARTICLE_ID.col())
                .agg(either(CopyTables.STOOD), either(CopyTables.STANDS));
    }

    private static Dataset<Row> marked(Dataset<Row> articles, boolean stood, boolean stand) {
        return ids(articles)
                .withColumn(CopyTables.STOOD.name(), lit(stood))
                .withColumn(CopyTables.STANDS.name(), lit(stand));
    }

    private static org.apache.spark.sql.Column either(Column what) {
        return bool_or(what.col()).as(what.name());
    }

    private static Dataset<Row> standing(Dataset<Row> signatures) {
        return Unsettled.among(signatures, Deduplicate.heads(signatures));
    }

    /** Rows of {@link CopyTables#MOVED}. */
    private Dataset<Row> moved(Dataset<Row> changed, Dataset<Row> same) {
        Dataset<Row> came = keys(signatures, changed.where(CopyTables.STANDS.col()), false, true);
        Dataset<Row> went = keys(earlier.signatures(), changed.where(CopyTables.STOOD.col()), true, false);
        Dataset<Row> keys = came.union(went).select(Deduplicate.BAND).distinct();
        Dataset<Row> stayed = Unsettled.notAmong(standing(keys, same), changed)
                .select(col(Deduplicate.BAND), Keys.ARTICLE_ID.col(), lit(true), lit(true));
        return Deduplicate.keyByKey(came.union(went).union(stayed))
                .mapPartitions(new MovedPairs(), Encoders.row(CopyTables.MOVED.schema()))
                .distinct();
    }

    /** Each key of some articles. */
    private static Dataset<Row> keys(Dataset<Row> among, Dataset<Row> articles, boolean stood, boolean stand) {
        return Deduplicate.keys(Joins.join(among, broadcast(ids(articles)), "left_semi", Keys.ARTICLE_ID))
                .select(
                        col(Deduplicate.BAND),
                        Keys.ARTICLE_ID.col(),
                        lit(stood).as(CopyTables.STOOD.name()),
                        lit(stand).as(CopyTables.STANDS.name()));
    }

    /** The articles that stand for their text and have one of some keys, with each of these. */
    private Dataset<Row> standing(Dataset<Row> keys, Dataset<Row> same) {
        Dataset<Row> having = Joins.join(Deduplicate.keys(signatures), broadcast(keys), "left_semi", Deduplicate.BAND);
        return Joins.join(
                having, same.select(CopiesTable.MEMBER.col().as(Keys.ARTICLE_ID.name())), "left_anti", Keys.ARTICLE_ID);
    }

    /** The pairs less those that stand close together under no key any more. */
    private Dataset<Row> stillClose(Dataset<Row> pairs, Dataset<Row> moved, Dataset<Row> same) {
        Dataset<Row> asked = Joins.join(
                pairs, moved.where(not(CopyTables.IS_CLOSE.col())), "left_semi", CopiesTable.MEMBER, CopiesTable.HEAD);
        if (asked.isEmpty()) {
            return pairs;
        }
        Dataset<Row> keys = Deduplicate.keys(Deduplicate.among(signatures, asked))
                .select(Deduplicate.BAND)
                .distinct();
        Dataset<Row> close = Deduplicate.candidates(standing(keys, same));
        Dataset<Row> parted = Joins.join(asked, close, "left_anti", CopiesTable.MEMBER, CopiesTable.HEAD);
        return Joins.join(pairs, parted, "left_anti", CopiesTable.MEMBER, CopiesTable.HEAD);
    }

    private static Dataset<Row> ids(Dataset<Row> articles) {
        return articles.select(Keys.ARTICLE_ID.col());
    }

    /** The pairs of which no end is among some articles. */
    private static Dataset<Row> without(Dataset<Row> pairs, Dataset<Row> articles, Column... ends) {
        Dataset<Row> left = pairs;
        for (Column end : ends) {
            left = Joins.join(left, articles.select(Keys.ARTICLE_ID.col().as(end.name())), "left_anti", end);
        }
        return CutTables.select(left, CopiesTable.TABLE);
    }
}
