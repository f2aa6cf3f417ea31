package io.entente.report;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import io.entente.table.Keys;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a page is about.
 *
 * @param actorIds actors of whom each pair must have one; none for all pairs
 * @param from first month, YYYY-MM; null for the first of the run
 * @param to last month, YYYY-MM; null for the last of the run
 */
public record ReportScope(
        List<String> actorIds,
        @Nullable String from,
        @Nullable String to) {

    private static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";

    public ReportScope {
        actorIds = List.copyOf(actorIds);
        checkMonth(from);
        checkMonth(to);
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw new IllegalArgumentException("A page from " + from + " to " + to + " ends before it begins");
        }
    }

    private static void checkMonth(@Nullable String month) {
        if (month != null && !month.matches(MONTH)) {
            throw new IllegalArgumentException("'" + month + "' is no month: write it as 2021-12");
        }
    }

    /** The rows of the months; none that is undated. */
    Dataset<Row> inMonths(Dataset<Row> rows) {
        Column months = not(Keys.PUB_MONTH.col().equalTo(Keys.UNDATED));
        months = from == null ? months : months.and(Keys.PUB_MONTH.col().geq(from));
        months = to == null ? months : months.and(Keys.PUB_MONTH.col().leq(to));
        return rows.where(months);
    }

    /** Whether a pair has one of the actors. */
    Column isAbout(Column one, Column other) {
        Object[] ids = actorIds.toArray();
        return actorIds.isEmpty() ? lit(true) : one.isin(ids).or(other.isin(ids));
    }
}
