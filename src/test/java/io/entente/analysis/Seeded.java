package io.entente.analysis;

import io.entente.article.Article;
import io.entente.article.DateOrigin;
import io.entente.article.Provenance;
import io.entente.article.PublicationDate;
import io.entente.seed.SeedBundle;
import io.entente.seed.Seeds;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;

/** The shipped seeds and an analyzer made of them, once for all tests. */
public final class Seeded {

    /** The folder of the shipped seeds. */
    public static final Path FOLDER = Path.of(System.getProperty("entente.home"), "seeds");

    public static final SeedBundle BUNDLE = SeedBundle.load(FOLDER);

    public static final ArticleAnalyzer ANALYZER = Seeds.analyzer(BUNDLE, AnalysisSettings.DEFAULT);

    private static final int DAY = 10;
    private static final int MONTH = 7;

    private Seeded() {}

    /** The content of a seed file. */
    public static String file(String name) {
        return Objects.requireNonNull(BUNDLE.files().get(name), name);
    }

    /** The analysis of a body without a title; the date is a day, a month, a year, or {@code none}. */
    public static ArticleAnalysis analyze(String date, String body) {
        return ANALYZER.analyze(article(date, "", body));
    }

    public static Article article(String date, String title, String body) {
        Provenance from = new Provenance("corpus/a.jsonl", 0, null, null, null, null);
        return new Article(from, title, body, "en", date(date));
    }

    private static PublicationDate date(String date) {
        return switch (date.length()) {
            case DAY -> PublicationDate.ofDay(LocalDate.parse(date), DateOrigin.FIELD);
            case MONTH -> PublicationDate.ofMonth(YearMonth.parse(date), DateOrigin.FIELD);
            default ->
                date.equals("none")
                        ? PublicationDate.UNKNOWN
                        : PublicationDate.ofYear(Year.parse(date).getValue(), DateOrigin.FIELD);
        };
    }
}
