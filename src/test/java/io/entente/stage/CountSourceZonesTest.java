package io.entente.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.support.Fixture;
import io.entente.table.AnalysisTable;
import io.entente.table.ArticlesTable;
import io.entente.table.FindingsTable;
import io.entente.table.Keys;
import io.entente.table.SourceZonesTable;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountSourceZonesTest {

    @Test
    void countsAndWeighsTheZonesOfAnOutlet() {
        Fixture findings = new Fixture(FindingsTable.TABLE)
                .row(cells("wire", 0.5, zone("lead", 1, 40), zone("body", 3, 100)))
                .row(cells("wire", 0.5, zone("lead", 1, 20)))
                .row(cells(null, 1.0, zone("body", 2, 50)));

        assertThat(CountSourceZones.apply(findings.dataset()).collectAsList().stream()
                        .map(Row::toString))
                .containsExactlyInAnyOrder(
                        "[wire,lead,2,1.0,2,1.0,60,30.0,0.375]",
                        "[wire,body,1,0.5,3,1.5,100,50.0,0.625]",
                        "[example.org,body,1,1.0,2,2.0,50,50.0,1.0]");
    }

    private static @Nullable Object[] cells(@Nullable String outlet, double weight, Row... zones) {
        return new @Nullable Object[] {
            Keys.SOURCE_NAME,
            outlet,
            ArticlesTable.SOURCE_DOMAIN,
            "example.org",
            Keys.DUPLICATE_WEIGHT,
            weight,
            AnalysisTable.ZONES,
            zones
        };
    }

    private static Row zone(String kind, long zones, long chars) {
        return Fixture.nested(
                AnalysisTable.ZONES,
                SourceZonesTable.ZONE,
                kind,
                SourceZonesTable.N_ZONES,
                zones,
                SourceZonesTable.N_CHARS,
                chars);
    }
}
