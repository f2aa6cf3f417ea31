package io.entente.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.pair.Association;
import io.entente.support.Fixture;
import io.entente.table.ActorsTable;
import io.entente.table.AnalysisTable;
import io.entente.table.ArticlesTable;
import io.entente.table.CoOccurrenceTables;
import io.entente.table.FindingsTable;
import io.entente.table.Keys;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AggregateCoOccurrencesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final LocalDate NEXT = LocalDate.of(2022, 3, 2);

    private final Fixture analysis = new Fixture(FindingsTable.TABLE);

    @Test
    void countsPairsAndMarginalsOfADay() {
        article("a", DAY, 0.5, true, pair("NATO", "RUS", 2, 4), "NATO", "RUS");
        article("b", DAY, 0.5, true, pair("NATO", "RUS", 1, 3), "NATO", "RUS");
        article("c", DAY, 1.0, true, null, "RUS");
        article("d", DAY, 1.0, true, null);

        Row row = only(AggregateCoOccurrences.days(analysis.dataset(), actors()));

        assertThat(row.<LocalDate>getAs(Keys.PERIOD_DAY.name())).isEqualTo(DAY);
        assertThat(row.<String>getAs(CoOccurrenceTables.FIRST_ACTOR_NAME.name()))
                .isEqualTo("Name of NATO");
        assertThat(number(row, Keys.N_ARTICLES)).isEqualTo(2);
        assertThat(row.<Double>getAs(Keys.W_ARTICLES.name())).isEqualTo(1.0);
        assertThat(number(row, CoOccurrenceTables.N_SENTENCES)).isEqualTo(3);
        assertThat(number(row, CoOccurrenceTables.N_WINDOWS)).isEqualTo(7);
        assertThat(number(row, CoOccurrenceTables.N_FIRST)).isEqualTo(2);
        assertThat(number(row, CoOccurrenceTables.N_SECOND)).isEqualTo(3);
        assertThat(number(row, CoOccurrenceTables.N_ALL)).isEqualTo(4);
        assertThat(weight(row, CoOccurrenceTables.N_SENTENCES)).isEqualTo(1.5);
        assertThat(weight(row, CoOccurrenceTables.N_WINDOWS)).isEqualTo(3.5);
        assertThat(weight(row, CoOccurrenceTables.N_FIRST)).isEqualTo(1);
        assertThat(weight(row, CoOccurrenceTables.N_SECOND)).isEqualTo(2);
        assertThat(weight(row, CoOccurrenceTables.N_ALL)).isEqualTo(3);
    }

    @Test
    void scoresThePairFromItsCounts() {
        article("a", DAY, 1.0, true, pair("NATO", "RUS", 2, 4), "NATO", "RUS");
        article("b", DAY, 1.0, true, null, "RUS");
        article("c", DAY, 1.0, true, null);

        Row row = only(AggregateCoOccurrences.days(analysis.dataset(), actors()));

        Association expected = new Association(1, 1, 2, 3);
        assertThat(row.<Double>getAs(CoOccurrenceTables.PMI.name())).isEqualTo(expected.pmi());
        assertThat(row.<Double>getAs(CoOccurrenceTables.NPMI.name())).isEqualTo(expected.npmi());
        assertThat(row.<Double>getAs(CoOccurrenceTables.LLR.name())).isEqualTo(expected.logLikelihoodRatio());
        assertThat(row.<Double>getAs(CoOccurrenceTables.JACCARD.name())).isEqualTo(expected.jaccard());
    }

    @Test
    void addsTheDaysOfAMonthUp() {
        article("a", DAY, 1.0, true, pair("NATO", "RUS", 2, 4), "NATO", "RUS");
        article("b", NEXT, 1.0, true, pair("NATO", "RUS", 1, 1), "NATO", "RUS");
        article("c", NEXT, 1.0, true, null, "NATO");

        assertThat(AggregateCoOccurrences.days(analysis.dataset(), actors()).collectAsList())
                .hasSize(2);
        Row month = only(AggregateCoOccurrences.months(analysis.dataset(), actors()));
        assertThat(month.<String>getAs(Keys.PUB_MONTH.name())).isEqualTo("2022-03");
        assertThat(number(month, Keys.N_ARTICLES)).isEqualTo(2);
        assertThat(number(month, CoOccurrenceTables.N_SENTENCES)).isEqualTo(3);
        assertThat(number(month, CoOccurrenceTables.N_FIRST)).isEqualTo(3);
        assertThat(number(month, CoOccurrenceTables.N_ALL)).isEqualTo(3);
    }

    @Test
    void leavesOutArticlesThatAreNotDatedOrNotAnalysed() {
        article("a", DAY, 1.0, true, pair("NATO", "RUS", 1, 1), "NATO", "RUS");
        article("undated", null, 1.0, true, pair("NATO", "RUS", 1, 1), "NATO", "RUS");
        article("german", DAY, 1.0, false, null);

        Row row = only(AggregateCoOccurrences.days(analysis.dataset(), actors()));

        assertThat(number(row, Keys.N_ARTICLES)).isEqualTo(1);
        assertThat(number(row, CoOccurrenceTables.N_ALL)).isEqualTo(1);
    }

    private void article(
            String id, @Nullable LocalDate day, double weight, boolean analysed, @Nullable Row pair, String... acting) {
        analysis.row(
                Keys.ARTICLE_ID,
                id,
                Keys.PUB_DATE,
                day,
                Keys.PUB_MONTH,
                day == null ? Keys.UNDATED : day.toString().substring(0, 7),
                Keys.DUPLICATE_WEIGHT,
                weight,
                ArticlesTable.IS_ANALYSED,
                analysed,
                FindingsTable.ACTING,
                acting,
                AnalysisTable.CO_OCCURRENCES,
                pair == null ? new Row[0] : new Row[] {pair});
    }

    private static Row pair(String first, String second, long sentences, long windows) {
        return Fixture.nested(
                AnalysisTable.CO_OCCURRENCES,
                CoOccurrenceTables.FIRST_ACTOR_ID,
                first,
                CoOccurrenceTables.SECOND_ACTOR_ID,
                second,
                CoOccurrenceTables.N_SENTENCES,
                sentences,
                CoOccurrenceTables.N_WINDOWS,
                windows);
    }

    private static Dataset<Row> actors() {
        Fixture actors = new Fixture(ActorsTable.TABLE);
        List.of("NATO", "RUS").forEach(id -> actors.row(ActorsTable.ACTOR_ID, id, ActorsTable.NAME, "Name of " + id));
        return actors.dataset();
    }

    private static Row only(Dataset<Row> rows) {
        List<Row> all = rows.collectAsList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static double weight(Row row, io.entente.table.Column count) {
        return row.<Double>getAs(count.weighted().name());
    }

    private static long number(Row row, io.entente.table.Column column) {
        return row.<Long>getAs(column.name());
    }
}
