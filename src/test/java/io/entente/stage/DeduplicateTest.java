package io.entente.stage;

import static io.entente.support.Lookup.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.article.Article;
import io.entente.duplicate.ComparedText;
import io.entente.duplicate.CopyRule;
import io.entente.duplicate.Runs;
import io.entente.duplicate.Sketch;
import io.entente.table.ClustersTable;
import io.entente.table.Keys;
import io.entente.table.SignaturesTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class DeduplicateTest {

    private static final List<String> STORY = Made.words(1, 200);
    private static final int CHANGED = 55;

    @Test
    void putsExactCopiesIntoOneCluster() {
        Article first = Made.article("wire/1.txt", Made.text(STORY));
        Article second = Made.article("daily/2.txt", Made.text(STORY));
        Article third = Made.article("daily/3.txt", Made.text(STORY));

        assertThat(clusters(first, second, third))
                .isEqualTo(cluster(Made.smallest(first, second, third), first, second, third));
    }

    @Test
    void putsShortTextsThatHaveNoSketchIntoOneClusterWhereTheyAreEqual() {
        Article first = Made.article("wire/1.txt", "Three words only.");
        Article second = Made.article("daily/2.txt", "Three words  only.");
        Article other = Made.article("daily/3.txt", "Three words alone.");

        assertThat(clusters(first, second, other)).isEqualTo(cluster(Made.smallest(first, second), first, second));
    }

    @Test
    void putsACopyWithAChangedWordIntoTheClusterOfTheOriginal() {
        List<String> changed = new ArrayList<>(STORY);
        changed.set(90, "otherwise");
        Article original = Made.article("wire/1.txt", Made.text(STORY));
        Article copy = Made.article("daily/2.txt", Made.text(changed));

        assertThat(clusters(original, copy)).isEqualTo(cluster(Made.smallest(original, copy), original, copy));
    }

    @Test
    void putsACutStoryIntoTheClusterOfTheWholeOne() {
        Article whole = Made.article("wire/1.txt", Made.text(STORY));
        Article cut = Made.article("daily/2.txt", Made.text(STORY.subList(0, 60)));

        assertThat(clusters(whole, cut)).isEqualTo(cluster(whole.id(), whole, cut));
    }

    @Test
    void leavesADigestOfManyStoriesAlone() {
        List<String> stories = new ArrayList<>();
        for (int seed = 11; seed < 18; seed++) {
            stories.addAll(Made.words(seed, 60));
        }
        Article digest = Made.article("daily/1.txt", Made.text(stories));
        Article story = Made.article("wire/2.txt", Made.text(stories.subList(0, 60)));

        assertThat(clusters(digest, story)).isEmpty();
    }

    @Test
    void leavesUnrelatedArticlesAlone() {
        Article one = Made.article("wire/1.txt", Made.text(STORY));
        Article other = Made.article("daily/2.txt", Made.text(Made.words(2, 200)));
        List<String> half = new ArrayList<>(STORY.subList(0, 80));
        half.addAll(Made.words(3, 120));
        Article quoting = Made.article("daily/3.txt", Made.text(half));

        assertThat(clusters(one, other, quoting)).isEmpty();
    }

    @Test
    void joinsTheEndsOfAChainThatAreNotAlikeThemselves() {
        List<String> middle = new ArrayList<>(STORY.subList(0, STORY.size() - CHANGED));
        middle.addAll(Made.words(4, CHANGED));
        List<String> end = new ArrayList<>(Made.words(5, CHANGED));
        end.addAll(middle.subList(CHANGED, middle.size()));
        Article a = Made.article("wire/1.txt", Made.text(STORY));
        Article b = Made.article("daily/2.txt", Made.text(middle));
        Article c = Made.article("tribune/3.txt", Made.text(end));

        assertThat(similarity(a, b)).isGreaterThan(CopyRule.SIMILAR);
        assertThat(similarity(b, c)).isGreaterThan(CopyRule.SIMILAR);
        assertThat(similarity(a, c)).isLessThan(CopyRule.SIMILAR);
        assertThat(clusters(a, b, c)).containsOnlyKeys(a.id(), b.id(), c.id());
        assertThat(Set.copyOf(clusters(a, b, c).values())).hasSize(1);
    }

    @Test
    void namesAClusterByItsEarliestArticle() {
        LocalDate day = LocalDate.of(2022, 3, 1);
        Article late = Made.article("wire/1.txt", "", Made.text(STORY), "en", day.plusDays(1));
        Article early = Made.article("daily/2.txt", "", Made.text(STORY.subList(0, 150)), "en", day);
        Article later = Made.article("daily/3.txt", "", Made.text(STORY), "en", day.plusDays(5));

        assertThat(clusters(late, early, later)).isEqualTo(cluster(early.id(), late, early, later));
    }

    @Test
    void keepsTheNameOfAClusterWhenALaterOrShorterCopyJoins() {
        LocalDate day = LocalDate.of(2022, 3, 1);
        Article first = Made.article("wire/1.txt", "", Made.text(STORY), "en", day);
        Article second = Made.article("wire/2.txt", "", Made.text(STORY), "en", day.plusDays(1));
        Map<String, String> before = clusters(first, second);

        for (int i = 0; i < 5; i++) {
            Article shorter = Made.article("daily/" + i + ".txt", "", Made.text(STORY.subList(0, 180)), "en", day);
            assertThat(at(clusters(first, second, shorter), first.id()).substring(0, 32))
                    .isEqualTo(at(before, first.id()).substring(0, 32));
        }
    }

    @Test
    void findsNoClusterAmongArticlesWithoutCopies() {
        assertThat(clusters(Made.article("wire/1.txt", Made.text(STORY)))).isEmpty();
    }

    @Test
    void signsEveryArticleAndNoReject() {
        Article article = Made.article("wire/1.txt", Made.text(STORY));

        List<Row> signatures = Deduplicate.sign(Made.records(article)).collectAsList();

        assertThat(signatures).hasSize(1);
        assertThat(signatures.get(0).<String>getAs(Keys.ARTICLE_ID.name())).isEqualTo(article.id());
        assertThat(signatures.get(0).<byte[]>getAs(4)).hasSize(Sketch.SIZE);
        assertThat(signatures.get(0).<Long>getList(5)).hasSizeGreaterThan(Sketch.BANDS);
    }

    private static double similarity(Article a, Article b) {
        return Runs.of(ComparedText.of("", a.body()).words())
                .similarity(Runs.of(ComparedText.of("", b.body()).words()));
    }

    private static Map<String, String> clusters(Article... articles) {
        Dataset<Row> records = Made.records(articles);
        Dataset<Row> signatures = Deduplicate.sign(records).to(SignaturesTable.TABLE.stored());
        return found(Deduplicate.clusters(Deduplicate.copies(records, signatures, (table, rows) -> rows), records));
    }

    /** Each article in a cluster, with the cluster's id and size. */
    private static Map<String, String> found(Dataset<Row> clusters) {
        Map<String, String> found = new HashMap<>();
        for (Row row : clusters.collectAsList()) {
            String before = found.put(
                    row.getAs(Keys.ARTICLE_ID.name()),
                    row.<String>getAs(Keys.DUPLICATE_CLUSTER_ID.name())
                            + " of "
                            + row.<Long>getAs(ClustersTable.CLUSTER_SIZE.name()));
            assertThat(before).isNull();
        }
        return found;
    }

    private static Map<String, String> cluster(String id, Article... articles) {
        Map<String, String> members = new HashMap<>();
        for (Article article : articles) {
            members.put(article.id(), id + " of " + articles.length);
        }
        return members;
    }
}
