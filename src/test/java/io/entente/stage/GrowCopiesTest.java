package io.entente.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.article.Article;
import io.entente.support.SparkTest;
import io.entente.table.CopiesTable;
import io.entente.table.SignaturesTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A corpus that changed has the pairs of copies that it has without an earlier run. */
class GrowCopiesTest {

    private static final List<String> FORMULA = Made.words(7, 60);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6})
    void findsThePairsOfAWholeRunWhateverCameAndWent(int seed) {
        Random random = new Random(seed);
        List<Article> all = new ArrayList<>(formulaic());
        all.addAll(stories(random));
        List<Article> before = new ArrayList<>(all);
        List<Article> now = new ArrayList<>(all);
        for (int i = 0; i < 4; i++) {
            before.remove(random.nextInt(before.size()));
        }
        now.remove(random.nextInt(now.size()));

        assertThat(grown(before, now)).isEqualTo(pairs(whole(now))).isNotEmpty();
    }

    @Test
    void partsCopiesBetweenWhichOthersCame() {
        List<Article> linked = new ArrayList<>();
        for (int i = 0; i < PairBucket.NEIGHBOURS + 12; i++) {
            linked.add(Made.article("linked/" + i + ".txt", Made.text(FORMULA) + "\nhttps://linked.org/" + i));
        }
        List<Article> before = new ArrayList<>(linked);
        before.sort(Comparator.comparing(Article::id));
        before.subList(8, 11).clear();

        assertThat(grown(before, linked)).isEqualTo(pairs(whole(linked)));
        assertThat(grown(linked, before)).isEqualTo(pairs(whole(before)));
    }

    @Test
    void keepsAllPairsWhereNothingChanged() {
        List<Article> all = stories(new Random(4));

        assertThat(grown(all, all)).isEqualTo(pairs(whole(all))).isNotEmpty();
    }

    @Test
    void givesATextAnotherHeadWhenACopyWithASmallerIdComes() {
        List<Article> copies = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            copies.add(Made.article("wire/" + i + ".txt", Made.text(Made.words(21, 90))));
        }
        List<String> near = new ArrayList<>(Made.words(21, 90));
        near.set(40, "otherwise");
        copies.add(Made.article("daily/1.txt", Made.text(near)));
        List<Article> before = new ArrayList<>(copies);
        String smallest = Made.smallest(copies.toArray(Article[]::new));
        before.removeIf(article -> article.id().equals(smallest));

        assertThat(grown(before, copies)).isEqualTo(pairs(whole(copies))).hasSize(4);
    }

    /** More articles than are compared under one key, with a formula that makes each a copy of the others. */
    private static List<Article> formulaic() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < PairBucket.NEIGHBOURS + 12; i++) {
            List<String> words = new ArrayList<>(FORMULA);
            words.addAll(Made.words(100 + i, 6));
            articles.add(Made.article("formula/" + i + ".txt", Made.text(words)));
        }
        return articles;
    }

    /** Stories, each with an exact copy, one with a changed word and one that is cut. */
    private static List<Article> stories(Random random) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            List<String> words = Made.words(random.nextInt(1 << 20), 120);
            List<String> changed = new ArrayList<>(words);
            changed.set(60, "otherwise");
            articles.add(Made.article("wire/" + i + ".txt", Made.text(words)));
            articles.add(Made.article("daily/" + i + ".txt", Made.text(words)));
            articles.add(Made.article("tribune/" + i + ".txt", Made.text(changed)));
            articles.add(Made.article("herald/" + i + ".txt", Made.text(words.subList(0, 70))));
        }
        return articles;
    }

    private static Set<String> grown(List<Article> before, List<Article> now) {
        GrowCopies.Earlier earlier = new GrowCopies.Earlier(signatures(before), whole(before));
        Dataset<Row> signatures = signatures(now);
        GrowCopies.Changes changes = GrowCopies.Changes.between(signatures, earlier.signatures());
        return pairs(GrowCopies.copies(records(now), signatures, changes, earlier, (table, rows) -> made(rows)));
    }

    /** The rows, however they came about. */
    private static Dataset<Row> made(Dataset<Row> rows) {
        return SparkTest.session().createDataFrame(rows.collectAsList(), rows.schema());
    }

    private static Dataset<Row> whole(List<Article> articles) {
        return made(Deduplicate.copies(records(articles), signatures(articles), (table, rows) -> made(rows))
                .to(CopiesTable.TABLE.stored()));
    }

    private static Dataset<Row> records(List<Article> articles) {
        return Made.records(articles.toArray(Article[]::new));
    }

    private static Dataset<Row> signatures(List<Article> articles) {
        return made(Deduplicate.sign(records(articles)).to(SignaturesTable.TABLE.stored()));
    }

    private static Set<String> pairs(Dataset<Row> copies) {
        Set<String> pairs = new TreeSet<>();
        copies.collectAsList()
                .forEach(pair ->
                        pairs.add(pair.getString(0) + (pair.getBoolean(2) ? " is " : " of ") + pair.getString(1)));
        return pairs;
    }
}
