package io.entente.storage;

import static io.entente.support.Lookup.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.entente.support.Fixture;
import io.entente.table.Keys;
import io.entente.table.MentionsTable;
import io.entente.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentDigestTest {

    private static final Table TABLE = MentionsTable.TABLE;
    private static final List<Object[]> CELLS = List.of(
            cells("m1", "Putin", 0, 0.99),
            cells("m2", "Xi", 4, 0.95),
            cells("m3", "NATO", 9, 0.9),
            cells("m3", "NATO", 9, 0.9));

    @Test
    void doesNotDependOnOrderOrPartitions() {
        List<Object[]> turned = new ArrayList<>(CELLS);
        Collections.reverse(turned);
        Manifest.TableContent content = digest(rows(CELLS), TABLE);

        assertThat(content.rows()).isEqualTo(4);
        assertThat(content.digest()).matches("[0-9a-f]{32}");
        assertThat(digest(rows(turned), TABLE)).isEqualTo(content);
        assertThat(digest(rows(CELLS).repartition(7), TABLE)).isEqualTo(content);
        assertThat(digest(rows(turned).repartition(1), TABLE)).isEqualTo(content);
    }

    @Test
    void differsForOneChangedCell() {
        String digest = digest(rows(CELLS), TABLE).digest();

        assertThat(digestWith(cells("m1", "putin", 0, 0.99))).isNotEqualTo(digest);
        assertThat(digestWith(cells("m1", "Putin", 1, 0.99))).isNotEqualTo(digest);
        assertThat(digestWith(cells("m1", "Putin", 0, 0.98999999))).isNotEqualTo(digest);
        assertThat(digestWith(cells("m1", null, 0, 0.99))).isNotEqualTo(digest);
        assertThat(digestWith(cells("m1", "Putin", 0, 0.99))).isEqualTo(digest);
    }

    @Test
    void differsWhereTwoCellsOfAColumnWereExchanged() {
        List<Object[]> exchanged = new ArrayList<>(CELLS);
        exchanged.set(0, cells("m1", "Xi", 0, 0.99));
        exchanged.set(1, cells("m2", "Putin", 4, 0.95));

        assertThat(digest(rows(exchanged), TABLE)).isNotEqualTo(digest(rows(CELLS), TABLE));
    }

    @Test
    void differsForARowLessOrARowTwice() {
        Manifest.TableContent content = digest(rows(CELLS), TABLE);
        List<Object[]> more = new ArrayList<>(CELLS);
        more.add(CELLS.get(0));

        assertThat(digest(rows(CELLS.subList(0, 3)), TABLE).digest()).isNotEqualTo(content.digest());
        assertThat(digest(rows(more), TABLE).digest()).isNotEqualTo(content.digest());
    }

    @Test
    void isThatOfItsMonthsTogether() {
        Fixture fixture = new Fixture(TABLE);
        for (String month : List.of("2022-01", "2022-01", "2022-02", Keys.UNDATED)) {
            fixture.row(Keys.PUB_MONTH, month, MentionsTable.SURFACE, "a row of " + month);
        }
        Map<String, Manifest.TableContent> months = ContentDigest.of(fixture.dataset(), TABLE);

        assertThat(months).containsOnlyKeys("2022-01", "2022-02", Keys.UNDATED);
        assertThat(at(months, "2022-01").rows()).isEqualTo(2);
        Dataset<Row> january = fixture.dataset().where(Keys.PUB_MONTH.col().equalTo("2022-01"));
        assertThat(ContentDigest.of(january, TABLE)).containsOnly(entry("2022-01", at(months, "2022-01")));
        Table whole = new Table("whole", TABLE.oneRow(), TABLE.columns(), TABLE.sort(), Table.Layout.WHOLE);
        assertThat(ContentDigest.of(fixture.dataset(), whole))
                .containsOnly(entry(FileList.WHOLE, Manifest.TableContent.together(months.values())));
        assertThat(Manifest.TableContent.together(List.of()).digest()).isEqualTo("0".repeat(32));
    }

    private static Manifest.TableContent digest(Dataset<Row> rows, Table table) {
        return Manifest.TableContent.together(ContentDigest.of(rows, table).values());
    }

    private static String digestWith(Object[] first) {
        List<Object[]> changed = new ArrayList<>(CELLS);
        changed.set(0, first);
        return digest(rows(changed), TABLE).digest();
    }

    private static Object[] cells(String id, @Nullable String surface, int begin, double confidence) {
        return new @Nullable Object[] {
            MentionsTable.MENTION_ID, id,
            MentionsTable.SURFACE, surface,
            MentionsTable.BEGIN, begin,
            MentionsTable.CONFIDENCE, confidence,
            Keys.PUB_MONTH, "2022-03"
        };
    }

    private static Dataset<Row> rows(List<Object[]> cells) {
        Fixture rows = new Fixture(TABLE);
        cells.forEach(rows::row);
        return rows.dataset();
    }
}
