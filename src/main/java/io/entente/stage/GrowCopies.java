package io.entente.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.entente.table.CopyTables;
import io.entente.table.Keys;
import io.entente.table.RecordsTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds the copies of a corpus of which an earlier run found some: the pairs that {@link Deduplicate#copies} finds. An article that stands for
 * its text in one of the two runs alone may change what is compared under each of its keys. Of the articles that have one of these keys all
 * pairs are made anew, from all that have one of their keys; pairs of others hold. In steps, of which each reads what the ones before wrote.
 */
public final class GrowCopies {

    /** So few articles that changed, and what shares a key with them, fit into the memory of every task; of more all pairs are found faster. */
    private static final long FEW = 2_000;

    private static final String IS_TOUCHED = "_is_touched";

    private final Dataset<Row> signatures;
    private final Dataset<Row> earlier;

    private GrowCopies(Dataset<Row> signatures, Dataset<Row> earlier) {
        this.signatures = signatures;
        this.earlier = earlier;
    }

    /** What a run before found: the signatures of its articles and its pairs of copies. */
    public record Earlier(Dataset<Row> signatures, Dataset<Row> copies) {}

    /**
     * The pairs of copies of the whole corpus.
     *
     * @param working what is kept between the steps
     */
    public static Dataset<Row> copies(
            Dataset<Row> records, Dataset<Row> signatures, Earlier earlier, WorkingTables working) {
        Dataset<Row> changed = working.keep(CopyTables.CHANGED, changed(signatures, earlier.signatures()));
        if (changed.count() > FEW) {
            return Deduplicate.copies(records, signatures, working);
        }
        GrowCopies growing = new GrowCopies(signatures, earlier.signatures());
        Dataset<Row> touched = working.keep(CopyTables.TOUCHED, growing.touched(changed));
        Dataset<Row> paired = working.keep(CopyTables.PAIRED, growing.paired(touched));
        Dataset<Row> likely =
                working.keep(CopyTables.LIKELY, Deduplicate.likely(paired, Deduplicate.among(signatures, paired)));
        return growing.copies(records, earlier.copies(), touched, likely);
    }

    /** The articles that stand for their text now and did not as they read before, or did and do not as they read now. */
    private static Dataset<Row> changed(Dataset<Row> signatures, Dataset<Row> earlier) {
        Dataset<Row> now = standing(signatures);
        Dataset<Row> before = standing(earlier);
        return ids(now.except(before).union(before.except(now))).distinct();
    }

    /** The articles that changed and those that share a key with one. */
    private Dataset<Row> touched(Dataset<Row> changed) {
        Dataset<Row> bands = bands(signatures, changed).union(bands(earlier, changed));
        return ids(with(bands.distinct())).union(changed).distinct();
    }

    /** The pairs that {@link Deduplicate#candidates} are of the whole corpus and of which one was touched. */
    private Dataset<Row> paired(Dataset<Row> touched) {
        Dataset<Row> keys = with(bands(signatures, touched).distinct());
        Dataset<Row> heads = ids(Deduplicate.heads(signatures));
        Dataset<Row> all = Deduplicate.candidates(Joins.join(keys, heads, "left_semi", Keys.ARTICLE_ID));
        return beside(beside(all, touched, Deduplicate.MEMBER), touched, Deduplicate.HEAD)
                .where(isTouched(Deduplicate.MEMBER).or(isTouched(Deduplicate.HEAD)))
                .select(Deduplicate.MEMBER, Deduplicate.HEAD);
    }

    private Dataset<Row> copies(
            Dataset<Row> records, Dataset<Row> earlierCopies, Dataset<Row> touched, Dataset<Row> likely) {
        Dataset<Row> heads =
                Deduplicate.heads(signatures).select(Keys.ARTICLE_ID.col().as(Deduplicate.MEMBER));
        Dataset<Row> near = Joins.join(earlierCopies, heads, "left_semi", Deduplicate.MEMBER);
        return Deduplicate.same(signatures)
                .union(without(without(near, touched, Deduplicate.MEMBER), touched, Deduplicate.HEAD))
                .union(Deduplicate.compared(likely, Deduplicate.among(Deduplicate.articles(records), likely)))
                .distinct();
    }

    /** What stands for a text: an article and how it reads. */
    private static Dataset<Row> standing(Dataset<Row> signatures) {
        return Joins.join(signatures, ids(Deduplicate.heads(signatures)), "left_semi", Keys.ARTICLE_ID)
                .select(Keys.ARTICLE_ID.col(), RecordsTable.READING_DIGEST.col());
    }

    private static Dataset<Row> ids(Dataset<Row> articles) {
        return articles.select(Keys.ARTICLE_ID.col());
    }

    /** The keys of some articles. */
    private Dataset<Row> bands(Dataset<Row> among, Dataset<Row> articles) {
        return Deduplicate.keys(of(among, articles)).select(Deduplicate.BAND);
    }

    private Dataset<Row> of(Dataset<Row> rows, Dataset<Row> articles) {
        return Joins.join(rows, broadcast(articles), "left_semi", Keys.ARTICLE_ID);
    }

    /** All articles that have one of some keys, each with those of them that it has. */
    private Dataset<Row> with(Dataset<Row> bands) {
        return Joins.join(Deduplicate.keys(signatures), broadcast(bands), "left_semi", Deduplicate.BAND);
    }

    private static Dataset<Row> beside(Dataset<Row> pairs, Dataset<Row> touched, String member) {
        return Joins.join(
                pairs,
                touched.select(Keys.ARTICLE_ID.col().as(member), lit(true).as(member + IS_TOUCHED)),
                "left",
                member);
    }

    private static Column isTouched(String member) {
        return coalesce(col(member + IS_TOUCHED), lit(false));
    }

    private static Dataset<Row> without(Dataset<Row> pairs, Dataset<Row> touched, String member) {
        return Joins.join(pairs, touched.select(Keys.ARTICLE_ID.col().as(member)), "left_anti", member)
                .select(Deduplicate.MEMBER, Deduplicate.HEAD);
    }
}
