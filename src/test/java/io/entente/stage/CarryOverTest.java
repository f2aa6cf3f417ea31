package io.entente.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.pair.CoOccurrenceCounter;
import io.entente.support.Fixture;
import io.entente.table.AnalysisTable;
import io.entente.table.ClustersTable;
import io.entente.table.CoOccurrenceTables;
import io.entente.table.FindingsTable;
import io.entente.table.KeptTable;
import io.entente.table.Keys;
import io.entente.table.MentionsTable;
import io.entente.table.ReadingsTables;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class CarryOverTest {

    private static final Dataset<Row> NO_QUESTIONS = new Fixture(ReadingsTables.NAME_QUESTIONS).dataset();

    private static final String KEY = AnalysisTable.ANALYSIS_KEY.name();

    @Test
    void findsEachActorOnceAndNoPlace() {
        Row[] mentions = {mention("RUS", "actor"), mention("NATO", "territory"), mention("RUS", "actor")};
        Dataset<Row> analysis = new Fixture(AnalysisTable.TABLE)
                .row(Keys.ARTICLE_ID, "a", AnalysisTable.ANALYSIS_KEY, "one", AnalysisTable.MENTIONS, mentions)
                .dataset();

        Row found = CarryOver.findings(analysis, NO_QUESTIONS).first();

        assertThat(found.<String>getList(found.fieldIndex(FindingsTable.ACTING.name())))
                .isEqualTo(List.of("RUS"));
        assertThat(found.<String>getAs(KEY)).isEqualTo("one");
    }

    /** Otherwise an actor could be in an article that counts for it and not for its pairs, and no table of two by two be right. */
    @Test
    void ofMoreActorsThanArePairedThosePairedCount() {
        Row[] mentions = IntStream.rangeClosed(0, CoOccurrenceCounter.MOST_ACTORS)
                .mapToObj(actor -> mention("ACTOR-" + actor, "actor"))
                .toArray(Row[]::new);
        Row[] met = {met("ACTOR-1", "ACTOR-2"), met("ACTOR-1", "ACTOR-3")};
        Dataset<Row> analysis = new Fixture(AnalysisTable.TABLE)
                .row(Keys.ARTICLE_ID, "a", AnalysisTable.MENTIONS, mentions, AnalysisTable.CO_OCCURRENCES, met)
                .dataset();

        Row found = CarryOver.findings(analysis, NO_QUESTIONS).first();

        assertThat(found.<String>getList(found.fieldIndex(FindingsTable.ACTING.name())))
                .containsExactlyInAnyOrder("ACTOR-1", "ACTOR-2", "ACTOR-3");
    }

    private static Row met(String first, String second) {
        return Fixture.nested(
                AnalysisTable.CO_OCCURRENCES,
                CoOccurrenceTables.FIRST_ACTOR_ID,
                first,
                CoOccurrenceTables.SECOND_ACTOR_ID,
                second);
    }

    @Test
    void keepsOnlyArticlesWhoseKeyIsTheSameWithTheClustersOfToday() {
        Dataset<Row> earlier = new Fixture(FindingsTable.TABLE)
                .row(Keys.ARTICLE_ID, "a", AnalysisTable.ANALYSIS_KEY, "one", Keys.DUPLICATE_WEIGHT, 1.0)
                .row(Keys.ARTICLE_ID, "b", AnalysisTable.ANALYSIS_KEY, "old")
                .dataset();
        Dataset<Row> clusters = new Fixture(ClustersTable.TABLE)
                .row(Keys.ARTICLE_ID, "a", Keys.DUPLICATE_CLUSTER_ID, "b", ClustersTable.CLUSTER_SIZE, 2L)
                .row(Keys.ARTICLE_ID, "b", Keys.DUPLICATE_CLUSTER_ID, "b", ClustersTable.CLUSTER_SIZE, 2L)
                .dataset();

        Dataset<Row> kept = CarryOver.kept(keys("a", "one").union(keys("b", "new")), earlier, clusters);

        assertThat(kept.collectAsList()).singleElement().asString().isEqualTo("[a,b,false,0.5]");
        Dataset<Row> unsettled = earlier.select(Keys.ARTICLE_ID.col());
        List<Row> rows = CarryOver.rows(FindingsTable.TABLE, earlier, unsettled, kept.to(KeptTable.TABLE.stored()))
                .collectAsList();
        assertThat(rows).hasSize(1);
        Row row = rows.get(0);
        assertThat(row.<Double>getAs(Keys.DUPLICATE_WEIGHT.name())).isEqualTo(0.5);
        assertThat(row.<String>getAs(Keys.DUPLICATE_CLUSTER_ID.name())).isEqualTo("b");
    }

    private static Row mention(String actor, String role) {
        return Fixture.nested(AnalysisTable.MENTIONS, MentionsTable.ACTOR_ID, actor, MentionsTable.ROLE, role);
    }

    private static Dataset<Row> keys(String id, String key) {
        return new Fixture(FindingsTable.TABLE)
                .row(Keys.ARTICLE_ID, id, AnalysisTable.ANALYSIS_KEY, key)
                .dataset()
                .select(Keys.ARTICLE_ID.col(), AnalysisTable.ANALYSIS_KEY.col());
    }
}
