package io.entente.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.support.Fixture;
import io.entente.table.CoOccurrenceTables;
import io.entente.table.Column;
import io.entente.table.Keys;
import io.entente.table.NetworkTables;
import io.entente.table.PairPeriodTables;
import io.entente.table.TriadsTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureNetworkTest {

    private final Fixture pairs = new Fixture(PairPeriodTables.MONTHS);

    @Test
    void comparesAnArcWithThoseOfEitherEnd() {
        pair("2022-03", "A", "B", 3, 0);
        pair("2022-03", "A", "C", 0, 1);
        pair("2022-03", "D", "B", 1, 0);
        pair("2022-03", "B", "A", 0, 0);
        pair("2022-04", "A", "B", 5, 5);

        List<Row> arcs = MeasureNetwork.arcs(pairs.dataset())
                .orderBy(Keys.PUB_MONTH.col(), Keys.SOURCE_ACTOR_ID.col(), Keys.TARGET_ACTOR_ID.col())
                .collectAsList();

        assertThat(arcs).hasSize(4);
        Row first = arcs.get(0);
        assertThat(decimal(first, NetworkTables.W_SIGNED)).isEqualTo(3);
        assertThat(number(first, NetworkTables.SIGN)).isEqualTo(1);
        assertThat(decimal(first, NetworkTables.P_SOURCE)).isEqualTo(1 - 3 / 4.0);
        assertThat(decimal(first, NetworkTables.P_TARGET)).isEqualTo(1 - 3 / 4.0);
        assertThat(decimal(arcs.get(1), NetworkTables.P_SOURCE)).isEqualTo(0.75);
        assertThat(decimal(arcs.get(1), NetworkTables.P_TARGET)).isEqualTo(1);
        assertThat(decimal(arcs.get(1), NetworkTables.DISPARITY_P)).isEqualTo(0.75);
        assertThat(number(arcs.get(3), NetworkTables.SIGN)).isEqualTo(0);
        assertThat(decimal(arcs.get(3), NetworkTables.DISPARITY_P)).isEqualTo(1);
    }

    @Test
    void signsAnEdgeByBothDirections() {
        pair("2022-03", "B", "A", 4, 0);
        pair("2022-03", "A", "B", 0, 1);
        pair("2022-03", "C", "B", 0, 2);

        List<Row> edges = MeasureNetwork.edges(pairs.dataset())
                .orderBy(CoOccurrenceTables.FIRST_ACTOR_ID.col(), CoOccurrenceTables.SECOND_ACTOR_ID.col())
                .collectAsList();

        assertThat(edges).hasSize(2);
        Row first = edges.get(0);
        assertThat(first.<String>getAs(CoOccurrenceTables.FIRST_ACTOR_NAME.name()))
                .isEqualTo("Name of A");
        assertThat(first.<String>getAs(CoOccurrenceTables.SECOND_ACTOR_NAME.name()))
                .isEqualTo("Name of B");
        assertThat(decimal(first, NetworkTables.W_SIGNED)).isEqualTo(5);
        assertThat(number(first, NetworkTables.SIGN)).isEqualTo(1);
        assertThat(number(first, NetworkTables.SIGN_FORTH)).isEqualTo(-1);
        assertThat(number(first, NetworkTables.SIGN_BACK)).isEqualTo(1);
        assertThat(decimal(first, NetworkTables.P_FIRST)).isEqualTo(1);
        assertThat(decimal(first, NetworkTables.P_SECOND)).isEqualTo(1 - 5 / 7.0, within(1e-9));
        Row second = edges.get(1);
        assertThat(second.<@Nullable Integer>getAs(NetworkTables.SIGN_FORTH.name()))
                .isNull();
        assertThat(number(second, NetworkTables.SIGN_BACK)).isEqualTo(-1);
    }

    /** A hub with all others, and ties among those at random, in two months. */
    @Test
    void findsEveryTriadOnce() {
        Random random = new Random(3);
        int actors = 14;
        List<String> expected = new ArrayList<>();
        for (String month : List.of("2022-03", "2022-04")) {
            int[][] signs = new int[actors][actors];
            for (int i = 0; i < actors; i++) {
                for (int j = i + 1; j < actors; j++) {
                    int sign = i == 7 || j == 7 ? 1 : random.nextInt(3) - 1;
                    signs[i][j] = sign;
                    signs[j][i] = sign;
                    boolean told = sign != 0 || random.nextBoolean();
                    pair(month, id(j), id(i), told && sign >= 0 ? 2 : 0, told && sign <= 0 ? 2 : 0);
                }
            }
            for (int i = 0; i < actors; i++) {
                for (int j = i + 1; j < actors; j++) {
                    for (int k = j + 1; k < actors; k++) {
                        int product = signs[i][j] * signs[i][k] * signs[j][k];
                        if (product != 0) {
                            expected.add(month + " " + id(i) + " " + id(j) + " " + id(k) + " " + signs[i][j]
                                    + signs[i][k] + signs[j][k] + " " + (product > 0));
                        }
                    }
                }
            }
        }

        List<Row> triads =
                MeasureTriads.apply(MeasureNetwork.edges(pairs.dataset())).collectAsList();

        assertThat(expected).hasSizeGreaterThan(60);
        assertThat(triads.stream().map(MeasureNetworkTest::text)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(triads).allSatisfy(triad -> {
            assertThat(triad.<String>getAs(TriadsTable.THIRD_ACTOR_NAME.name()))
                    .isEqualTo("Name of " + triad.getAs(TriadsTable.THIRD_ACTOR_ID.name()));
            assertThat(decimal(triad, TriadsTable.W_LEAST)).isEqualTo(2);
            assertThat(decimal(triad, TriadsTable.GREATEST_P)).isBetween(0.0, 1.0);
        });
    }

    private static String text(Row triad) {
        return triad.getAs(Keys.PUB_MONTH.name()) + " " + triad.getAs(CoOccurrenceTables.FIRST_ACTOR_ID.name()) + " "
                + triad.getAs(TriadsTable.SECOND_ACTOR_ID.name()) + " "
                + triad.getAs(TriadsTable.THIRD_ACTOR_ID.name())
                + " " + number(triad, TriadsTable.SIGN_FIRST_SECOND) + number(triad, TriadsTable.SIGN_FIRST_THIRD)
                + number(triad, TriadsTable.SIGN_SECOND_THIRD) + " "
                + triad.getAs(TriadsTable.IS_BALANCED.name());
    }

    private static String id(int actor) {
        return String.format(Locale.ROOT, "a%02d", actor);
    }

    private void pair(String month, String source, String target, double positive, double negative) {
        pairs.row(
                Keys.PUB_MONTH,
                month,
                Keys.SOURCE_ACTOR_ID,
                source,
                Keys.TARGET_ACTOR_ID,
                target,
                Keys.SOURCE_ACTOR_NAME,
                "Name of " + source,
                Keys.TARGET_ACTOR_NAME,
                "Name of " + target,
                PairPeriodTables.W_POSITIVE,
                positive,
                PairPeriodTables.W_NEGATIVE,
                negative);
    }

    private static double decimal(Row row, Column column) {
        return row.<Double>getAs(column.name());
    }

    private static int number(Row row, Column column) {
        return row.<Integer>getAs(column.name());
    }
}
