package io.entente.report;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import io.entente.storage.RunFolder;
import io.entente.table.ActorDaysTable;
import io.entente.table.ActorsTable;
import io.entente.table.Keys;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** An actor in the months of a page; what is given goes from it, what is received to it. */
record ActorRow(
        String id,
        String name,
        String type,
        @Nullable String country,
        boolean discovered,
        long mentions,
        long articles,
        long quotes,
        long givenPositive,
        long givenNegative,
        long receivedPositive,
        long receivedNegative,
        String firstDay,
        String lastDay) {

    private static final String FIRST = "first";
    private static final String LAST = "last";

    /** Actors of a page, and how many the months name. */
    record Chosen(List<ActorRow> rows, long found) {}

    /** The most mentioned actors, the most mentioned first, and those who must not be missing. */
    static Chosen of(RunFolder folder, ReportScope scope, Set<String> needed, int limit) {
        Dataset<Row> all = scope.inMonths(folder.read(ActorDaysTable.TABLE))
                .groupBy(ActorsTable.ACTOR_ID.col())
                .agg(
                        total(ActorDaysTable.N_MENTIONS),
                        total(Keys.N_ARTICLES),
                        total(ActorDaysTable.N_QUOTES),
                        total(ActorDaysTable.GIVEN_POSITIVE),
                        total(ActorDaysTable.GIVEN_NEGATIVE),
                        total(ActorDaysTable.RECEIVED_POSITIVE),
                        total(ActorDaysTable.RECEIVED_NEGATIVE),
                        min(Keys.PERIOD_DAY.col()).as(FIRST),
                        max(Keys.PERIOD_DAY.col()).as(LAST));
        Column[] order = {ActorDaysTable.N_MENTIONS.col().desc(), ActorsTable.ACTOR_ID.col()};
        Dataset<Row> top = all.orderBy(order).limit(limit);
        Dataset<Row> others = all.where(ActorsTable.ACTOR_ID.col().isin(needed.toArray()));
        Dataset<Row> facts = folder.read(ActorsTable.TABLE)
                .select(
                        ActorsTable.ACTOR_ID.col(),
                        ActorsTable.NAME.col(),
                        ActorsTable.TYPE.col(),
                        ActorsTable.COUNTRY.col(),
                        ActorsTable.IS_DISCOVERED.col());
        List<ActorRow> rows = broadcast(top.union(others).distinct())
                .join(facts, ActorsTable.ACTOR_ID.name())
                .orderBy(order)
                .collectAsList()
                .stream()
                .map(ActorRow::of)
                .toList();
        return new Chosen(rows, all.count());
    }

    private static Column total(io.entente.table.Column column) {
        return sum(column.col()).as(column.name());
    }

    private static ActorRow of(Row row) {
        return new ActorRow(
                row.getAs(ActorsTable.ACTOR_ID.name()),
                row.getAs(ActorsTable.NAME.name()),
                row.getAs(ActorsTable.TYPE.name()),
                row.<@Nullable String>getAs(ActorsTable.COUNTRY.name()),
                row.<Boolean>getAs(ActorsTable.IS_DISCOVERED.name()),
                row.<Long>getAs(ActorDaysTable.N_MENTIONS.name()),
                row.<Long>getAs(Keys.N_ARTICLES.name()),
                row.<Long>getAs(ActorDaysTable.N_QUOTES.name()),
                row.<Long>getAs(ActorDaysTable.GIVEN_POSITIVE.name()),
                row.<Long>getAs(ActorDaysTable.GIVEN_NEGATIVE.name()),
                row.<Long>getAs(ActorDaysTable.RECEIVED_POSITIVE.name()),
                row.<Long>getAs(ActorDaysTable.RECEIVED_NEGATIVE.name()),
                row.<LocalDate>getAs(FIRST).toString(),
                row.<LocalDate>getAs(LAST).toString());
    }
}
