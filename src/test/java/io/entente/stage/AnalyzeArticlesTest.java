package io.entente.stage;

import static io.entente.support.Lookup.at;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.analysis.AnalysisSettings;
import io.entente.article.Article;
import io.entente.article.RecurringLines;
import io.entente.seed.SeedBundle;
import io.entente.support.Fixture;
import io.entente.table.AnalysisTable;
import io.entente.table.ArticlesTable;
import io.entente.table.ClustersTable;
import io.entente.table.Column;
import io.entente.table.Keys;
import io.entente.table.MentionsTable;
import io.entente.table.PairEvidenceTable;
import io.entente.table.QuotesTable;
import io.entente.table.RecurringLinesTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AnalyzeArticlesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final String TITLE = "Putin accuses NATO";
    private static final String BODY = "Vladimir Putin accused NATO of threatening Russia.\n\n"
            + "\"Ukraine attacked us,\" Putin said. Volodymyr Zelensky condemned Russia on Tuesday.";
    private static final String GERMAN =
            "Der deutsche Bundeskanzler hat die russische Regierung scharf kritisiert, und die "
                    + "NATO will dem Land nun helfen, wie er am Dienstag in Berlin sagte.";

    private static final Dataset<Row> NOTHING_RECURS = new Fixture(RecurringLinesTable.TABLE).dataset();

    private static AnalyzeArticles analyze = new AnalyzeArticles(new SeedBundle(Map.of()), AnalysisSettings.DEFAULT);

    @BeforeAll
    static void loadSeeds() {
        Path seeds = Path.of(System.getProperty("entente.home", "."), "seeds");
        analyze = new AnalyzeArticles(SeedBundle.load(seeds), AnalysisSettings.DEFAULT);
    }

    @Test
    void givesExactCopiesEqualRowsUnderIdsOfTheirOwn() {
        Article original = Made.article("wire/1.txt", TITLE, BODY, "en", DAY);
        Article copy = Made.article("daily/2.txt", TITLE, BODY, "en", DAY);

        Map<String, Row> rows = analysis(1, original, copy);

        Row a = at(rows, original.id());
        Row b = at(rows, copy.id());
        assertThat(nested(a, AnalysisTable.MENTIONS)).isNotEmpty();
        assertThat(nested(a, AnalysisTable.QUOTES)).isNotEmpty();
        assertThat(nested(a, AnalysisTable.PAIRS)).isNotEmpty();
        assertThat(without(b, AnalysisTable.MENTIONS, MentionsTable.MENTION_ID))
                .isEqualTo(without(a, AnalysisTable.MENTIONS, MentionsTable.MENTION_ID));
        assertThat(without(b, AnalysisTable.QUOTES, QuotesTable.QUOTE_ID))
                .isEqualTo(without(a, AnalysisTable.QUOTES, QuotesTable.QUOTE_ID));
        assertThat(without(b, AnalysisTable.PAIRS, PAIR_IDS)).isEqualTo(without(a, AnalysisTable.PAIRS, PAIR_IDS));
        assertThat(without(b, AnalysisTable.CO_OCCURRENCES)).isEqualTo(without(a, AnalysisTable.CO_OCCURRENCES));
        assertThat(ids(b)).hasSameSizeAs(ids(a)).doesNotContainAnyElementsOf(ids(a));
    }

    private static final Column[] PAIR_IDS = {
        PairEvidenceTable.EVIDENCE_ID, PairEvidenceTable.SOURCE_MENTION_ID, PairEvidenceTable.TARGET_MENTION_ID
    };

    @Test
    void readsACopyOfAnotherDayWithTheOfficesOfThatDay() {
        String body = "The US president condemned Russia over the attack.";
        Article before = Made.article("wire/1.txt", "", body, "en", LocalDate.of(2019, 5, 2));
        Article after = Made.article("wire/2.txt", "", body, "en", LocalDate.of(2022, 5, 2));

        Map<String, Row> rows = analysis(1, before, after);

        assertThat(actors(at(rows, before.id()))).contains("donald-trump").doesNotContain("joe-biden");
        assertThat(actors(at(rows, after.id()))).contains("joe-biden").doesNotContain("donald-trump");
    }

    @Test
    void keepsAnArticleInAnotherLanguageAndDoesNotAnalyseIt() {
        Article german = Made.article("wire/1.txt", "Bundeskanzler kritisiert Russland", GERMAN, "de", DAY);

        Row row = at(analysis(1, german), german.id());

        assertThat(row.<Boolean>getAs(ArticlesTable.IS_ANALYSED.name())).isFalse();
        assertThat(row.<Integer>getAs(ArticlesTable.N_SENTENCES.name())).isZero();
        assertThat(row.<Integer>getAs(ArticlesTable.N_CHARS.name())).isEqualTo(GERMAN.length());
        assertThat(row.<String>getAs(ArticlesTable.LANG.name())).isEqualTo("de");
        assertThat(nested(row, AnalysisTable.MENTIONS)).isEmpty();
        assertThat(nested(row, AnalysisTable.PAIRS)).isEmpty();
    }

    @Test
    void takesClusterAndWeightFromTheClustersAndLeavesOthersAlone() {
        Article original = Made.article("wire/1.txt", TITLE, BODY, "en", DAY);
        Article copy = Made.article("daily/2.txt", TITLE, BODY, "en", DAY);
        Article alone = Made.article("daily/3.txt", "Xi meets Biden", "Xi Jinping met Joe Biden.", "en", DAY);
        String head = Made.smallest(original, copy);
        Dataset<Row> clusters = new Fixture(ClustersTable.TABLE)
                .row(Keys.ARTICLE_ID, original.id(), Keys.DUPLICATE_CLUSTER_ID, head, ClustersTable.CLUSTER_SIZE, 2L)
                .row(Keys.ARTICLE_ID, copy.id(), Keys.DUPLICATE_CLUSTER_ID, head, ClustersTable.CLUSTER_SIZE, 2L)
                .dataset();

        Map<String, Row> rows = byId(analyze.apply(Made.records(original, copy, alone), clusters, NOTHING_RECURS, 2));

        assertThat(rows).hasSize(3);
        assertThat(at(rows, original.id()).<Double>getAs(Keys.DUPLICATE_WEIGHT.name()))
                .isEqualTo(0.5);
        assertThat(at(rows, copy.id()).<String>getAs(Keys.DUPLICATE_CLUSTER_ID.name()))
                .isEqualTo(head);
        assertThat(at(rows, alone.id()).<Double>getAs(Keys.DUPLICATE_WEIGHT.name()))
                .isEqualTo(1.0);
        assertThat(rows.values().stream()
                        .filter(row -> row.<Boolean>getAs(ArticlesTable.IS_REPRESENTATIVE.name()))
                        .map(row -> row.<String>getAs(Keys.ARTICLE_ID.name())))
                .containsExactlyInAnyOrder(head, alone.id());
    }

    @Test
    void givesTheSameRowsInOneTaskAndInFive() {
        Article[] articles = {
            Made.article("wire/1.txt", TITLE, BODY, "en", DAY),
            Made.article("wire/2.txt", TITLE, BODY, "en", DAY),
            Made.article("wire/3.txt", "", "Xi Jinping praised Russia.", "en", DAY),
            Made.article("wire/4.txt", "", GERMAN, "de", DAY)
        };

        assertThat(analysis(5, articles)).isEqualTo(analysis(1, articles)).hasSize(4);
    }

    /** A grown corpus asks for the keys of articles that it does not analyse again. */
    @Test
    void givesEachArticleTheKeyThatItsRecordHas() {
        String line = "Sign up for our morning letter.";
        Article with = Made.article("wire/1.txt", TITLE, BODY + "\n\n" + line, "en", DAY);
        Article without = Made.article("wire/2.txt", TITLE, BODY, "en", DAY);
        Article german = Made.article("wire/3.txt", "", GERMAN + "\n\n" + line, "de", DAY);
        Dataset<Row> records = Made.records(with, without, german);
        Long[] digests = {RecurringLines.digestsOf(line).iterator().next(), 1L};
        Dataset<Row> recurring = OutletSpans.withOutlet(records)
                .select(
                        RecurringLinesTable.SOURCE.col(),
                        Keys.PUB_MONTH.col(),
                        lit(digests).as(RecurringLinesTable.DIGESTS.name()))
                .distinct();
        Dataset<Row> none = new Fixture(ClustersTable.TABLE).dataset();

        Map<String, String> keys = keys(analyze.apply(records, none, recurring, 2));

        assertThat(keys)
                .isEqualTo(keys(AnalysisKeys.of(records, Deduplicate.sign(records), recurring)))
                .hasSize(3);
        assertThat(keys).isNotEqualTo(keys(analyze.apply(records, none, NOTHING_RECURS, 2)));
        assertThat(at(keys, without.id()))
                .isEqualTo(at(keys(analyze.apply(records, none, NOTHING_RECURS, 2)), without.id()));
    }

    private static Map<String, String> keys(Dataset<Row> rows) {
        return rows.collectAsList().stream()
                .collect(Collectors.toMap(
                        row -> row.getAs(Keys.ARTICLE_ID.name()), row -> row.getAs(AnalysisTable.ANALYSIS_KEY.name())));
    }

    private static Map<String, Row> analysis(int tasks, Article... articles) {
        return byId(analyze.apply(
                Made.records(articles), new Fixture(ClustersTable.TABLE).dataset(), NOTHING_RECURS, tasks));
    }

    private static Map<String, Row> byId(Dataset<Row> analysis) {
        return analysis.collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getAs(Keys.ARTICLE_ID.name()), Function.identity()));
    }

    private static List<Row> nested(Row row, Column column) {
        return row.getList(row.fieldIndex(column.name()));
    }

    private static Set<String> actors(Row row) {
        return nested(row, AnalysisTable.MENTIONS).stream()
                .map(mention -> mention.<String>getAs(MentionsTable.ACTOR_ID.name()))
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(Row row) {
        Set<String> ids = new HashSet<>();
        nested(row, AnalysisTable.MENTIONS).forEach(cell -> ids.add(cell.getAs(MentionsTable.MENTION_ID.name())));
        nested(row, AnalysisTable.QUOTES).forEach(cell -> ids.add(cell.getAs(QuotesTable.QUOTE_ID.name())));
        nested(row, AnalysisTable.PAIRS).forEach(cell -> ids.add(cell.getAs(PairEvidenceTable.EVIDENCE_ID.name())));
        return ids;
    }

    /** The nested rows as text, without some cells. */
    private static List<String> without(Row row, Column nested, Column... left) {
        Set<String> names = new HashSet<>();
        for (Column column : left) {
            names.add(column.name());
        }
        return nested(row, nested).stream()
                .map(cells -> {
                    StringBuilder text = new StringBuilder();
                    for (String name : cells.schema().fieldNames()) {
                        if (!names.contains(name)) {
                            text.append(name)
                                    .append('=')
                                    .append(cells.<Object>getAs(name))
                                    .append(' ');
                        }
                    }
                    return text.toString();
                })
                .toList();
    }
}
