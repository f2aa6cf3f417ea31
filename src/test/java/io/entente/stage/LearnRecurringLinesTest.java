package io.entente.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.analysis.AnalysisSettings;
import io.entente.article.Article;
import io.entente.article.DateOrigin;
import io.entente.article.Provenance;
import io.entente.article.PublicationDate;
import io.entente.article.RecurringLines;
import io.entente.seed.SeedBundle;
import io.entente.support.Fixture;
import io.entente.table.AnalysisTable;
import io.entente.table.ClustersTable;
import io.entente.table.Keys;
import io.entente.table.RecurringLinesTable;
import io.entente.table.SourceZonesTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class LearnRecurringLinesTest {

    private static final String MOTTO = "Russia and Ukraine: everything that our newsroom knows";
    private static final Dataset<Row> NO_COPIES = new Fixture(ClustersTable.TABLE).dataset();

    private static final WorkingTables KEPT = (table, rows) -> rows;

    private static Article article(String outlet, int number, String body) {
        return new Article(
                new Provenance(outlet + "/" + number + ".txt", 0, null, null, outlet, null),
                "",
                body,
                "en",
                PublicationDate.UNKNOWN);
    }

    private static Article dated(Article article, PublicationDate date, String outlet) {
        Provenance at = article.provenance();
        Provenance provenance = new Provenance(at.sourceUri(), 0, null, null, outlet, null);
        return new Article(provenance, article.title(), article.body(), article.language(), date);
    }

    private static String story(int number) {
        return "Delegation w%s met delegation v%s on Monday.".formatted(Integer.toString(number, 36), number);
    }

    private static List<Article> articles(String outlet, int count, int withMotto) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String words = Made.text(Made.words(i, 12));
            articles.add(article(outlet, i, i < withMotto ? words + "\n" + MOTTO : words));
        }
        return articles;
    }

    private static Map<String, List<Long>> learned(List<Article> articles, Dataset<Row> clusters) {
        Map<String, List<Long>> learned = new TreeMap<>();
        Dataset<Row> records = Made.records(articles.toArray(Article[]::new));
        LearnRecurringLines.apply(records, Deduplicate.sign(records), clusters, KEPT)
                .collectAsList()
                .forEach(row -> learned.put(
                        row.getAs(RecurringLinesTable.SOURCE.name()) + " " + row.getAs(Keys.PUB_MONTH.name()),
                        row.getList(row.fieldIndex(RecurringLinesTable.DIGESTS.name()))));
        learned.values().removeIf(List::isEmpty);
        return learned;
    }

    private static List<Long> motto() {
        return new ArrayList<>(new TreeSet<>(RecurringLines.digestsOf(MOTTO)));
    }

    @Test
    void learnsALineOfFiveArticlesForTheirOutletAlone() {
        List<Article> articles = articles("Herald", 9, LearnRecurringLines.LEAST_ARTICLES);
        articles.addAll(articles("Gazette", 9, LearnRecurringLines.LEAST_ARTICLES - 1));

        assertThat(learned(articles, NO_COPIES)).isEqualTo(Map.of("Herald undated", motto()));
    }

    @Test
    void aLineOfTooSmallAShareIsNotLearned() {
        int enough = (int) (LearnRecurringLines.LEAST_ARTICLES / LearnRecurringLines.LEAST_SHARE);

        assertThat(learned(articles("Herald", enough, LearnRecurringLines.LEAST_ARTICLES), NO_COPIES))
                .isEqualTo(Map.of("Herald undated", motto()));
        assertThat(learned(articles("Herald", enough + 1, LearnRecurringLines.LEAST_ARTICLES), NO_COPIES))
                .isEmpty();
    }

    @Test
    void aLineIsLearnedForTheMonthsInWhichItRecurs() {
        PublicationDate may = PublicationDate.ofDay(LocalDate.of(2020, 5, 1), DateOrigin.FIELD);
        PublicationDate june = PublicationDate.ofDay(LocalDate.of(2020, 6, 1), DateOrigin.FIELD);
        List<Article> articles = new ArrayList<>();
        articles("Herald", OutletSpans.LEAST_ARTICLES, LearnRecurringLines.LEAST_ARTICLES)
                .forEach(article -> articles.add(dated(article, may, "Herald")));
        articles("Tribune", OutletSpans.LEAST_ARTICLES, 0)
                .forEach(article -> articles.add(dated(article, june, "Herald")));

        assertThat(learned(articles, NO_COPIES)).isEqualTo(Map.of("Herald 2020-05", motto()));
    }

    @Test
    void copiesOfOneStoryCountOnce() {
        List<Article> articles = articles("Herald", 4, 4);
        Fixture clusters = new Fixture(ClustersTable.TABLE);
        for (int i = 0; i < 6; i++) {
            Article copy = article("Herald", 100 + i, story(1) + " Nobody in the hall had expected that.\n" + MOTTO);
            articles.add(copy);
            clusters.row(Keys.ARTICLE_ID, copy.id(), Keys.DUPLICATE_CLUSTER_ID, "c", ClustersTable.CLUSTER_SIZE, 6L);
        }

        assertThat(learned(articles, clusters.dataset())).isEqualTo(Map.of("Herald undated", motto()));
        assertThat(learned(articles.subList(1, articles.size()), clusters.dataset()))
                .isEmpty();
    }

    @Test
    void whatRecursNamesNobodyAndIsCountedAsBoilerplate() {
        Path seeds = Path.of(System.getProperty("entente.home", "."), "seeds");
        AnalyzeArticles analyze = new AnalyzeArticles(SeedBundle.load(seeds), AnalysisSettings.DEFAULT);
        Dataset<Row> records = Made.records(articles("Herald", 6, 6).toArray(Article[]::new));

        Dataset<Row> analysis = analyze.apply(
                records, NO_COPIES, LearnRecurringLines.apply(records, Deduplicate.sign(records), NO_COPIES, KEPT), 2);

        assertThat(analysis.collectAsList())
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.getList(row.fieldIndex(AnalysisTable.MENTIONS.name())))
                        .isEmpty());
        List<Row> zones = CountSourceZones.apply(analysis)
                .orderBy(SourceZonesTable.ZONE.col())
                .collectAsList();
        assertThat(zones.stream().map(row -> row.<String>getAs(SourceZonesTable.ZONE.name())))
                .containsExactly("boilerplate", "lead");
        Row boilerplate = zones.get(0);
        assertThat(boilerplate.<Long>getAs(Keys.N_ARTICLES.name())).isEqualTo(6);
        assertThat(boilerplate.<Long>getAs(SourceZonesTable.N_CHARS.name())).isEqualTo(6L * MOTTO.length());
        assertThat(zones.stream()
                        .mapToDouble(row -> row.<Double>getAs(SourceZonesTable.CHAR_SHARE.name()))
                        .sum())
                .isEqualTo(1.0, org.assertj.core.data.Offset.offset(1e-9));
    }
}
