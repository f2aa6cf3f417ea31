package io.entente.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.article.Article;
import io.entente.article.DateOrigin;
import io.entente.article.Provenance;
import io.entente.article.PublicationDate;
import io.entente.table.Keys;
import io.entente.table.RecurringLinesTable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class OutletSpansTest {

    private static final int LEAST = OutletSpans.LEAST_ARTICLES;
    private static final PublicationDate JANUARY = PublicationDate.ofDay(LocalDate.of(2020, 1, 31), DateOrigin.FIELD);
    private static final PublicationDate MARCH = PublicationDate.ofMonth(YearMonth.of(2020, 3), DateOrigin.FIELD);
    private static final PublicationDate APRIL = PublicationDate.ofDay(LocalDate.of(2020, 4, 1), DateOrigin.FIELD);
    private static final PublicationDate THAT_YEAR = PublicationDate.ofYear(2020, DateOrigin.FIELD);

    private final List<Article> articles = new ArrayList<>();

    private void add(String outlet, PublicationDate date, int count) {
        for (int i = 0; i < count; i++) {
            String place = "%s/%s/%d.txt".formatted(outlet, date, i);
            articles.add(new Article(new Provenance(place, 0, null, null, outlet, null), "", "A report.", "en", date));
        }
    }

    private Map<String, String> spans() {
        Map<String, String> spans = new TreeMap<>();
        for (Row row : OutletSpans.of(OutletSpans.withOutlet(Made.records(articles.toArray(Article[]::new))))
                .collectAsList()) {
            String outlet = row.getAs(RecurringLinesTable.SOURCE.name());
            spans.put(outlet + " " + row.getAs(Keys.PUB_MONTH.name()), row.getAs(RecurringLinesTable.SPAN.name()));
        }
        return spans;
    }

    @Test
    void anOutletOfFewArticlesHasOneSpan() {
        add("Herald", JANUARY, 3);
        add("Herald", APRIL, 2);
        add("Herald", THAT_YEAR, 1);

        assertThat(spans())
                .isEqualTo(
                        Map.of("Herald 2020-01", "2020-01", "Herald 2020-04", "2020-01", "Herald undated", "2020-01"));
    }

    @Test
    void monthsAreOneSpanUntilTheyHoldEnoughAndWhatIsLeftGoesToTheLast() {
        add("Herald", JANUARY, LEAST - 1);
        add("Herald", MARCH, 1);
        add("Herald", APRIL, LEAST - 1);
        add("Gazette", JANUARY, LEAST);
        add("Gazette", MARCH, LEAST - 1);
        add("Gazette", APRIL, 1);
        add("Gazette", PublicationDate.UNKNOWN, 2);

        assertThat(spans())
                .isEqualTo(Map.of(
                        "Herald 2020-01", "2020-01",
                        "Herald 2020-03", "2020-01",
                        "Herald 2020-04", "2020-01",
                        "Gazette 2020-01", "2020-01",
                        "Gazette 2020-03", "2020-03",
                        "Gazette 2020-04", "2020-03",
                        "Gazette undated", "2020-03"));
    }
}
