package io.entente.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.article.Article;
import io.entente.article.DateOrigin;
import io.entente.article.ParseResult;
import io.entente.article.Provenance;
import io.entente.article.PublicationDate;
import io.entente.article.Updates;
import io.entente.support.SparkTest;
import io.entente.table.IdentitiesTable;
import io.entente.table.RecordsTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IdentifyArticlesTest {

    private static final String URL = "https://daily.example/geneva";

    private final Article early = article("a/1.jsonl", null, URL, "First version.", 1);
    private final Article late = article("a/0.jsonl", null, URL + "#top", "Second version.", 3);
    private final Article between = article("b/9.jsonl", null, URL + "/", "Second version.", 2);

    @Test
    void keepsTheLatestOfOneAddressAndSkipsOthersByRule() {
        assertThat(reasons(Updates.LATEST, early, late, between))
                .containsExactly(
                        "OLDER_VERSION a/1.jsonl left out for a/0.jsonl", "REPEATED b/9.jsonl left out for a/0.jsonl");
        assertThat(kinds(early, late, between))
                .containsExactly("article null", "skipped older version", "skipped repeated");
    }

    @Test
    void keepsAllVersionsWhereAllAreWantedAndTellsOfThem() {
        assertThat(reasons(Updates.ALL, early, late, between))
                .containsExactly("OLDER_VERSION a/1.jsonl kept for a/0.jsonl", "REPEATED b/9.jsonl kept for a/0.jsonl");
    }

    @Test
    void takesTheLastInTheInputOfOneDay() {
        Article first = article("a/1.jsonl", null, URL, "One.", 1);
        Article last = article("b/1.jsonl", null, URL, "Two.", 1);

        assertThat(reasons(Updates.LATEST, last, first))
                .containsExactly("OLDER_VERSION a/1.jsonl left out for b/1.jsonl");
    }

    @Test
    void takesTheAddressOfASiteForNoArticles() {
        Article one = article("a/1.jsonl", null, "https://daily.example/", "One.", 1);
        Article other = article("a/2.jsonl", null, "https://daily.example", "Two.", 2);

        assertThat(reasons(Updates.LATEST, one, other)).isEmpty();
    }

    @Test
    void keepsAnotherTextUnderTheSameIdAndTellsOfIt() {
        Article one = article("a/1.jsonl", "7", null, "One.", 1);
        Article other = article("b/2.jsonl", "7", null, "Two.", 2);

        assertThat(reasons(Updates.LATEST, one, other))
                .containsExactly("SAME_ID_OTHER_TEXT b/2.jsonl kept for a/1.jsonl");
    }

    @Test
    void keepsTheSameTextUnderAnotherIdAndTellsOfIt() {
        Article one = article("a/1.jsonl", "7", null, "One.", 1);
        Article other = article("b/2.jsonl", "8", null, "One.", 2);

        assertThat(reasons(Updates.LATEST, one, other))
                .containsExactly("SAME_TEXT_OTHER_ID b/2.jsonl kept for a/1.jsonl");
    }

    private static Article article(String file, @Nullable String id, @Nullable String url, String body, int day) {
        Provenance from = new Provenance(file, 0, id, url, "daily", "daily.example");
        return new Article(from, "", body, "en", PublicationDate.ofDay(LocalDate.of(2022, 3, day), DateOrigin.FIELD));
    }

    private static Dataset<Row> records(int partitions, Article... articles) {
        List<Row> rows = Stream.of(articles)
                .map(article -> RecordsTable.encode(article.provenance().sourceUri(), new ParseResult.Parsed(article)))
                .toList();
        return SparkTest.session()
                .createDataFrame(rows, RecordsTable.TABLE.stored())
                .repartition(partitions);
    }

    /** The rows in words, which are the same in one partition and in seven. */
    private static Set<String> reasons(Updates updates, Article... articles) {
        Set<String> one = reasons(IdentifyArticles.of(records(1, articles), updates), articles);
        assertThat(reasons(IdentifyArticles.of(records(7, articles), updates), articles))
                .isEqualTo(one);
        return one;
    }

    private static Set<String> reasons(Dataset<Row> identities, Article... articles) {
        Set<String> reasons = new TreeSet<>();
        for (Row row : identities.collectAsList()) {
            String other = Stream.of(articles)
                    .filter(article -> article.id().equals(row.getAs(IdentitiesTable.OTHER_ARTICLE_ID.name())))
                    .map(article -> article.provenance().sourceUri())
                    .findFirst()
                    .orElseThrow();
            boolean kept = row.<Boolean>getAs(IdentitiesTable.IS_KEPT.name());
            reasons.add(row.getAs(IdentitiesTable.REASON.name()) + " " + row.getAs(RecordsTable.SOURCE_URI.name())
                    + (kept ? " kept for " : " left out for ") + other);
        }
        return reasons;
    }

    /** The kinds and reasons of the records where only the latest of an address are wanted. */
    private static List<String> kinds(Article... articles) {
        Dataset<Row> records = records(3, articles);
        return IdentifyArticles.withoutSuperseded(records, IdentifyArticles.of(records, Updates.LATEST))
                .collectAsList()
                .stream()
                .map(row -> row.getAs(RecordsTable.KIND.name()) + " " + row.getAs(RecordsTable.REASON.name()))
                .sorted()
                .toList();
    }
}
