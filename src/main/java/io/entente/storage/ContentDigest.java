package io.entente.storage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import io.entente.table.Table;
import java.util.HexFormat;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The digest of a table's rows in whatever order: the sums of two 64-bit hashes of each row, modulo 2^64, as sums of {@code long} are where
 * Spark's ANSI mode is off.
 */
final class ContentDigest {

    private static final int SALT = 42;

    private ContentDigest() {}

    static Manifest.TableContent of(Dataset<Row> rows, Table table) {
        Column[] columns =
                table.columns().stream().map(column -> col(column.name())).toArray(Column[]::new);
        Column[] salted = new Column[columns.length + 1];
        salted[0] = lit(SALT);
        System.arraycopy(columns, 0, salted, 1, columns.length);
        Row sums = rows.agg(count(lit(1)), sum(xxhash64(columns)), sum(xxhash64(salted)))
                .first();
        return new Manifest.TableContent(sums.getLong(0), hex(sums, 1) + hex(sums, 2));
    }

    private static String hex(Row sums, int at) {
        return HexFormat.of().toHexDigits(sums.isNullAt(at) ? 0 : sums.getLong(at));
    }
}
