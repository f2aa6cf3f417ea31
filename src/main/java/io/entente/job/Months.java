package io.entente.job;

import io.entente.storage.RunFolder;
import io.entente.table.Keys;
import io.entente.table.Table;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The months whose rows have to be made; what lies in others is as an earlier run left it.
 *
 * @param names the months as {@code pub_month} has them; null: all of them
 */
record Months(@Nullable Set<String> names) {

    static final Months ALL = new Months(null);

    boolean areAll() {
        return names == null;
    }

    /** These months and those of some rows. */
    Months and(Dataset<Row> rows) {
        if (names == null) {
            return this;
        }
        Set<String> more = new TreeSet<>(names);
        for (Row month : rows.select(Keys.PUB_MONTH.col()).distinct().collectAsList()) {
            more.add(month.getString(0));
        }
        return new Months(more);
    }

    /** These months and another one. */
    Months and(String month) {
        if (names == null) {
            return this;
        }
        Set<String> more = new TreeSet<>(names);
        more.add(month);
        return new Months(more);
    }

    boolean has(String month) {
        return names == null || names.contains(month);
    }

    /** The rows of a run's table that lie in these months; all of a table that is not split by month. */
    Dataset<Row> of(RunFolder folder, Table table) {
        return names == null ? folder.read(table) : folder.read(table, names);
    }

    /** The rows of a run's table for later runs that lie in these months. */
    Dataset<Row> ofReusable(RunFolder folder, Table table) {
        return names == null ? folder.readReusable(table) : folder.readReusable(table, names);
    }

    /** The rows that lie in these months. */
    Dataset<Row> of(Dataset<Row> rows) {
        return names == null ? rows : rows.where(Keys.PUB_MONTH.col().isin(names.toArray()));
    }
}
