package io.entente.report;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import io.entente.storage.RunFolder;
import io.entente.table.CoOccurrenceTables;
import io.entente.table.Keys;
import io.entente.table.PairPeriodTables;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of months say of the pairs of a page.
 *
 * @param attitudes by pair, direction and month
 * @param meetings by pair and month
 */
record PairMonths(List<Attitude> attitudes, List<Meeting> meetings) {

    /**
     * One direction of a pair in one month.
     *
     * @param effective how many independent pieces of evidence for or against tell as much; null without any
     */
    record Attitude(
            int pair,
            int direction,
            String month,
            @Nullable Double effective,
            long articles,
            long hypothetical,
            long negated) {}

    /** The articles of a month that name both actors of a pair. */
    record Meeting(int pair, String month, long articles, double npmi) {}

    static PairMonths of(RunFolder folder, ReportScope scope, PairChoice choice) {
        Dataset<Row> months = choice.directed(scope.inMonths(folder.read(PairPeriodTables.MONTHS)));
        List<Attitude> attitudes =
                months
                        .orderBy(col(PairChoice.PAIR), col(PairChoice.DIRECTION), Keys.PUB_MONTH.col())
                        .collectAsList()
                        .stream()
                        .map(PairMonths::attitude)
                        .toList();
        Dataset<Row> together = scope.inMonths(folder.read(CoOccurrenceTables.MONTHS));
        List<Meeting> meetings = together
                .join(
                        broadcast(choice.numbered(
                                together.sparkSession(),
                                CoOccurrenceTables.FIRST_ACTOR_ID.name(),
                                CoOccurrenceTables.SECOND_ACTOR_ID.name())),
                        new String[] {
                            CoOccurrenceTables.FIRST_ACTOR_ID.name(), CoOccurrenceTables.SECOND_ACTOR_ID.name()
                        })
                .orderBy(col(PairChoice.PAIR), Keys.PUB_MONTH.col())
                .collectAsList()
                .stream()
                .map(PairMonths::meeting)
                .toList();
        return new PairMonths(attitudes, meetings);
    }

    private static Attitude attitude(Row row) {
        return new Attitude(
                row.<Integer>getAs(PairChoice.PAIR),
                row.<Integer>getAs(PairChoice.DIRECTION),
                row.getAs(Keys.PUB_MONTH.name()),
                row.<@Nullable Double>getAs(PairPeriodTables.N_EFFECTIVE.name()),
                row.<Long>getAs(Keys.N_ARTICLES.name()),
                row.<Long>getAs(Keys.N_HYPOTHETICAL.name()),
                row.<Long>getAs(Keys.N_NEGATED.name()));
    }

    private static Meeting meeting(Row row) {
        return new Meeting(
                row.<Integer>getAs(PairChoice.PAIR),
                row.getAs(Keys.PUB_MONTH.name()),
                row.<Long>getAs(Keys.N_ARTICLES.name()),
                row.<Double>getAs(CoOccurrenceTables.NPMI.name()));
    }
}
