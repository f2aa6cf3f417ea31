package io.entente.stage;

import static io.entente.support.Lookup.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.support.Fixture;
import io.entente.table.ActorDaysTable;
import io.entente.table.ActorsTable;
import io.entente.table.AnalysisTable;
import io.entente.table.ArticlesTable;
import io.entente.table.Column;
import io.entente.table.FindingsTable;
import io.entente.table.Keys;
import io.entente.table.MentionsTable;
import io.entente.table.PairEvidenceTable;
import io.entente.table.QuotesTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AggregateActorsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final LocalDate NEXT = LocalDate.of(2022, 3, 2);

    private final Fixture articles = new Fixture(ArticlesTable.TABLE);
    private final Fixture mentions = new Fixture(MentionsTable.TABLE);
    private final Fixture quotes = new Fixture(QuotesTable.TABLE);
    private final Fixture evidence = new Fixture(PairEvidenceTable.TABLE);

    /** Two copies of one day, one article of the next, one undated. */
    AggregateActorsTest() {
        article("a", DAY, 0.5);
        article("b", DAY, 0.5);
        article("c", NEXT, 1.0);
        article("u", null, 1.0);
    }

    @Test
    void givesOneRowToEachActorThatAnyMentionNames() {
        mention("a", "RUS", "actor");
        mention("a", "RUS", "actor");
        mention("c", "RUS", "territory");
        mention("u", "RUS", "actor");
        mention("c", "UKR", "territory");

        Map<String, Row> actors = byActor(actors());

        assertThat(actors).containsOnlyKeys("RUS", "UKR");
        Row russia = at(actors, "RUS");
        assertThat(counts(russia, ActorsTable.N_MENTIONS, Keys.N_ARTICLES)).containsExactly(3, 2);
        assertThat(weights(russia, ActorsTable.N_MENTIONS, Keys.N_ARTICLES)).containsExactly(2.0, 1.5);
        assertThat(russia.<LocalDate>getAs(ActorsTable.FIRST_DAY.name())).isEqualTo(DAY);
        assertThat(russia.<LocalDate>getAs(ActorsTable.LAST_DAY.name())).isEqualTo(NEXT);
        assertThat(russia.<String>getAs(ActorsTable.NAME.name())).isEqualTo("Russia");
        assertThat(counts(at(actors, "UKR"), ActorsTable.N_MENTIONS, Keys.N_ARTICLES))
                .as("no article in which it acts, as in actor_days")
                .containsExactly(0, 0);
    }

    @Test
    void givesADiscoveredActorTheNameAndTypeThatMostArticlesGive() {
        mention("a", "~jane-doe", "actor");
        mention("b", "RUS", "actor");
        Dataset<Row> found = AggregateActors.discovered(new Fixture(FindingsTable.TABLE)
                .row(AnalysisTable.DISCOVERED, discovered("~jane-doe", "Jane Doe", "person"))
                .row(AnalysisTable.DISCOVERED, discovered("~jane-doe", "JANE DOE", "person"))
                .row(AnalysisTable.DISCOVERED, discovered("~jane-doe", "Jane Doe", "person"))
                .row(AnalysisTable.DISCOVERED, discovered("~jane-doe", "Zane Doe", "organisation"))
                .row()
                .dataset());
        Dataset<Row> known = new Fixture(ActorsTable.SEED_SCHEMA)
                .row(ActorsTable.ACTOR_ID, "RUS", ActorsTable.NAME, "Russia")
                .dataset()
                .union(found);

        Map<String, Row> actors = byActor(AggregateActors.actors(mentions.dataset(), articles.dataset(), known));

        assertThat(actors).containsOnlyKeys("RUS", "~jane-doe");
        Row jane = at(actors, "~jane-doe");
        assertThat(jane.<String>getAs(ActorsTable.NAME.name())).isEqualTo("Jane Doe");
        assertThat(jane.<String>getAs(ActorsTable.TYPE.name())).isEqualTo("person");
        assertThat(jane.<Boolean>getAs(ActorsTable.IS_DISCOVERED.name())).isTrue();
        assertThat(at(actors, "RUS").<Boolean>getAs(ActorsTable.IS_DISCOVERED.name()))
                .isFalse();
    }

    @Test
    void namesADiscoveredActorAsItsFirstMonthDoes() {
        Row[] first = discovered("~jane-doe", "Jane Doe", "person");
        Row[] later = discovered("~jane-doe", "Jane A. Doe", "person");
        Dataset<Row> found = AggregateActors.discovered(new Fixture(FindingsTable.TABLE)
                .row(AnalysisTable.DISCOVERED, later, Keys.PUB_MONTH, "2020-02")
                .row(AnalysisTable.DISCOVERED, later, Keys.PUB_MONTH, "2020-02")
                .row(AnalysisTable.DISCOVERED, later, Keys.PUB_MONTH, Keys.UNDATED)
                .row(AnalysisTable.DISCOVERED, first, Keys.PUB_MONTH, "2020-01")
                .row(AnalysisTable.DISCOVERED, discovered("~jane-doe", "JANE DOE", "person"), Keys.PUB_MONTH, "2019-12")
                .dataset());

        assertThat(found.collectAsList())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.<String>getAs(ActorsTable.NAME.name())).isEqualTo("Jane Doe"));
    }

    private static Row[] discovered(String id, String name, String type) {
        return new Row[] {
            Fixture.nested(
                    AnalysisTable.DISCOVERED, ActorsTable.ACTOR_ID, id, ActorsTable.NAME, name, ActorsTable.TYPE, type)
        };
    }

    @Test
    void leavesTheDaysOfAnActorEmptyThatOnlyUndatedArticlesName() {
        mention("u", "RUS", "actor");

        Row russia = at(byActor(actors()), "RUS");

        assertThat(russia.isNullAt(russia.fieldIndex(ActorsTable.FIRST_DAY.name())))
                .isTrue();
        assertThat(days().collectAsList()).isEmpty();
    }

    @Test
    void countsMentionsArticlesAndWeightsOfADay() {
        mention("a", "RUS", "actor");
        mention("a", "RUS", "actor");
        mention("b", "RUS", "actor");
        mention("c", "RUS", "actor");
        mention("c", "UKR", "modifier");

        Map<LocalDate, Row> days = days().collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getAs(Keys.PERIOD_DAY.name()), row -> row));

        assertThat(days).containsOnlyKeys(DAY, NEXT);
        assertThat(counts(at(days, DAY), ActorDaysTable.N_MENTIONS, Keys.N_ARTICLES))
                .containsExactly(3, 2);
        assertThat(weights(at(days, DAY), ActorDaysTable.N_MENTIONS, Keys.N_ARTICLES))
                .containsExactly(1.5, 1.0);
        assertThat(counts(at(days, NEXT), ActorDaysTable.N_MENTIONS, Keys.N_ARTICLES))
                .containsExactly(1, 1);
    }

    @Test
    void countsWhatAnActorSaysGivesAndReceivesAndZeroWhereNothingIs() {
        mention("a", "RUS", "actor");
        mention("a", "UKR", "actor");
        quote("a", "RUS");
        quote("b", "RUS");
        quote("a", null);
        opinion(DAY, "RUS", "UKR", -1, true);
        opinion(DAY, "RUS", "UKR", 1, true);
        opinion(DAY, "RUS", "UKR", 0, true);
        opinion(DAY, "RUS", "UKR", -1, false);
        opinion(null, "RUS", "UKR", -1, true);

        Map<String, Row> actors = byActor(days());

        Column[] said = {
            ActorDaysTable.N_QUOTES,
            ActorDaysTable.GIVEN_POSITIVE,
            ActorDaysTable.GIVEN_NEGATIVE,
            ActorDaysTable.RECEIVED_POSITIVE,
            ActorDaysTable.RECEIVED_NEGATIVE
        };
        assertThat(counts(at(actors, "RUS"), said)).containsExactly(2, 1, 1, 0, 0);
        assertThat(counts(at(actors, "UKR"), said)).containsExactly(0, 0, 0, 1, 1);
        assertThat(weights(at(actors, "RUS"), said)).containsExactly(1.0, 0.25, 0.25, 0.0, 0.0);
        assertThat(weights(at(actors, "UKR"), said)).containsExactly(0.0, 0.0, 0.0, 0.25, 0.25);
    }

    private Dataset<Row> actors() {
        Fixture seeds = new Fixture(ActorsTable.SEED_SCHEMA)
                .row(ActorsTable.ACTOR_ID, "RUS", ActorsTable.NAME, "Russia")
                .row(ActorsTable.ACTOR_ID, "UKR", ActorsTable.NAME, "Ukraine")
                .row(ActorsTable.ACTOR_ID, "FRA", ActorsTable.NAME, "France");
        return AggregateActors.actors(mentions.dataset(), articles.dataset(), seeds.dataset());
    }

    private Dataset<Row> days() {
        return AggregateActors.days(
                mentions.dataset(), quotes.dataset(), evidence.dataset(), articles.dataset(), actors());
    }

    private void article(String id, @Nullable LocalDate day, double weight) {
        articles.row(
                Keys.ARTICLE_ID,
                id,
                Keys.PUB_DATE,
                day,
                Keys.PUB_MONTH,
                day == null ? Keys.UNDATED : "2022-03",
                Keys.DUPLICATE_WEIGHT,
                weight);
    }

    private void mention(String article, String actor, String role) {
        mentions.row(Keys.ARTICLE_ID, article, MentionsTable.ACTOR_ID, actor, MentionsTable.ROLE, role);
    }

    private void quote(String article, @Nullable String speaker) {
        quotes.row(Keys.ARTICLE_ID, article, QuotesTable.SPEAKER_ACTOR_ID, speaker);
    }

    private void opinion(@Nullable LocalDate day, String source, String target, int polarity, boolean counted) {
        evidence.row(
                Keys.PUB_DATE,
                day,
                Keys.SOURCE_ACTOR_ID,
                source,
                Keys.TARGET_ACTOR_ID,
                target,
                PairEvidenceTable.POLARITY,
                polarity,
                Keys.DUPLICATE_WEIGHT,
                0.25,
                PairEvidenceTable.IS_COUNTED,
                counted);
    }

    private static Map<String, Row> byActor(Dataset<Row> rows) {
        return rows.collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getAs(ActorsTable.ACTOR_ID.name()), row -> row));
    }

    private static double[] weights(Row row, Column... counts) {
        return Arrays.stream(counts)
                .mapToDouble(count -> row.<Double>getAs(count.weighted().name()))
                .toArray();
    }

    private static long[] counts(Row row, Column... columns) {
        return Arrays.stream(columns)
                .mapToLong(column -> row.<Long>getAs(column.name()))
                .toArray();
    }
}
