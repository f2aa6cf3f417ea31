package io.entente.stage;

import static org.apache.spark.sql.functions.lit;

import io.entente.table.ArticlesTable;
import io.entente.table.Table;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The rows of a run that are to be checked. Of a run that took over months of an earlier, checked one these are the other months: every sum,
 * weight and reference stays within its month.
 *
 * @param tables the rows of a table that lie in the months to be checked; all rows of a table that is not split by month
 * @param before the same of the earlier run; no rows where there is none
 * @param articles the articles of all months
 */
public record CheckedTables(
        Function<Table, Dataset<Row>> tables, Function<Table, Dataset<Row>> before, Dataset<Row> articles) {

    public CheckedTables {
        tables = once(tables);
        before = once(before);
    }

    /** All rows of a run. */
    public static CheckedTables all(Function<Table, Dataset<Row>> tables) {
        Function<Table, Dataset<Row>> read = once(tables);
        return new CheckedTables(read, table -> read.apply(table).where(lit(false)), read.apply(ArticlesTable.TABLE));
    }

    private static Function<Table, Dataset<Row>> once(Function<Table, Dataset<Row>> tables) {
        Map<Table, Dataset<Row>> read = new ConcurrentHashMap<>();
        return table -> read.computeIfAbsent(table, tables);
    }
}
