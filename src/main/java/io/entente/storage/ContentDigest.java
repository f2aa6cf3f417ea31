package io.entente.storage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import io.entente.table.Keys;
import io.entente.table.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The digest of a table's rows in whatever order: the sums of two 64-bit hashes of each row, modulo 2^64, as sums of {@code long} are where
 * Spark's ANSI mode is off.
 */
public final class ContentDigest {

    /** What stands for the month of a table that is not split by month. */
    public static final String WHOLE = FileList.WHOLE;

    private static final int SALT = 42;
    private static final String MONTH = "month";

    private ContentDigest() {}

    /** By what rows are put together: their month, or nothing where the table is not split. */
    public static Column month(Table table) {
        return table.isByMonth() ? Keys.PUB_MONTH.col() : lit(WHOLE);
    }

    /** What {@link #content} makes a digest of. */
    public static List<Column> sums(Table table) {
        List<Column> hashes = hashes(
                table.columns().stream().map(column -> col(column.name())).toArray(Column[]::new));
        return List.of(count(lit(1)), sum(hashes.get(0)), sum(hashes.get(1)));
    }

    /** Two 64-bit hashes of some columns. */
    public static List<Column> hashes(Column... columns) {
        Column[] salted = new Column[columns.length + 1];
        salted[0] = lit(SALT);
        System.arraycopy(columns, 0, salted, 1, columns.length);
        return List.of(xxhash64(columns), xxhash64(salted));
    }

    /** Rows and digest of a month, from its name and its {@link #sums}. */
    public static Manifest.TableContent content(Row sums) {
        return Manifest.TableContent.of(sums.getLong(1), sums.getLong(2), sums.getLong(3));
    }

    /** Rows and digest of each month of a table; of a table that is not split, of {@link #WHOLE}. They add up to those of the table. */
    static Map<String, Manifest.TableContent> of(Dataset<Row> rows, Table table) {
        List<Column> sums = sums(table);
        Map<String, Manifest.TableContent> contents = new TreeMap<>();
        for (Row month : rows.groupBy(month(table).as(MONTH))
                .agg(sums.get(0), sums.get(1), sums.get(2))
                .collectAsList()) {
            contents.put(month.getString(0), content(month));
        }
        return contents;
    }
}
