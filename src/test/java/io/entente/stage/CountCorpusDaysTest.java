package io.entente.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.support.Fixture;
import io.entente.table.ArticlesTable;
import io.entente.table.CorpusDaysTable;
import io.entente.table.Keys;
import io.entente.table.RejectsTable;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountCorpusDaysTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    @Test
    void countsADayAndOutletAndTheUndatedAndTheRejectsApart() {
        Fixture articles = new Fixture(ArticlesTable.TABLE);
        article(articles, DAY, "2022-03", "wire", 0.5, true, 7);
        article(articles, DAY, "2022-03", "wire", 0.5, true, 5);
        article(articles, DAY, "2022-03", "daily", 1.0, false, 0);
        article(articles, null, "2022-03", "wire", 1.0, true, 3);
        article(articles, null, Keys.UNDATED, null, 1.0, true, 2);
        Fixture rejects = new Fixture(RejectsTable.TABLE).row().row();

        assertThat(lines(CountCorpusDays.apply(articles.dataset(), rejects.dataset())))
                .containsExactlyInAnyOrder(
                        "[2022-03-01,wire,2,1.0,2,1.0,12,6.0,0,0.0,0,2022-03]",
                        "[2022-03-01,daily,1,1.0,0,0.0,0,0.0,0,0.0,0,2022-03]",
                        "[null,wire,1,1.0,1,1.0,3,3.0,1,1.0,0,2022-03]",
                        "[null,null,1,1.0,1,1.0,2,2.0,1,1.0,0,undated]",
                        "[null,null,0,0.0,0,0.0,0,0.0,0,0.0,2,undated]");
    }

    @Test
    void hasNoRowForRejectsWhereThereAreNone() {
        Fixture articles = new Fixture(ArticlesTable.TABLE);
        article(articles, DAY, "2022-03", "wire", 1.0, true, 7);

        assertThat(lines(CountCorpusDays.apply(articles.dataset(), new Fixture(RejectsTable.TABLE).dataset())))
                .containsExactly("[2022-03-01,wire,1,1.0,1,1.0,7,7.0,0,0.0,0,2022-03]");
    }

    private static List<String> lines(Dataset<Row> days) {
        return days.to(CorpusDaysTable.TABLE.stored()).collectAsList().stream()
                .map(Row::toString)
                .toList();
    }

    private static void article(
            Fixture articles,
            @Nullable LocalDate day,
            String month,
            @Nullable String outlet,
            double weight,
            boolean analysed,
            int sentences) {
        articles.row(
                Keys.PUB_DATE,
                day,
                Keys.PUB_MONTH,
                month,
                Keys.SOURCE_NAME,
                outlet,
                Keys.DUPLICATE_WEIGHT,
                weight,
                ArticlesTable.IS_ANALYSED,
                analysed,
                ArticlesTable.N_SENTENCES,
                sentences);
    }
}
