package io.entente.job;

import io.entente.table.Table;
import io.entente.table.Tables;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** DuckDB over the published Parquet files: an engine that shares nothing with Spark. Each table is a view of its name. */
final class Duck implements AutoCloseable {

    private final Connection connection;

    Duck(SampleRun run) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        for (Table table : Tables.ALL) {
            execute("CREATE VIEW " + table.name() + " AS SELECT * FROM read_parquet('" + run.table(table)
                    + (table.isByMonth()
                            ? "/*/*.parquet', hive_partitioning = true"
                            : "/*.parquet', hive_partitioning = false")
                    + ", hive_types_autocast = false)");
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows of a query, each a map from column to value; lists are Java lists. */
    List<Map<String, @Nullable Object>> rows(String sql) throws SQLException {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            while (results.next()) {
                Map<String, @Nullable Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
                    row.put(results.getMetaData().getColumnName(i), value(results.getObject(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static @Nullable Object value(@Nullable Object value) throws SQLException {
        if (value instanceof Array array) {
            return Arrays.asList((Object[]) array.getArray());
        }
        return value instanceof Number number && !(value instanceof Double) ? (Object) number.longValue() : value;
    }

    /** The one number that a query answers. */
    long number(String sql) throws SQLException {
        Object value = rows(sql).get(0).values().iterator().next();
        if (value == null) {
            throw new AssertionError("Nothing from " + sql);
        }
        return ((Number) value).longValue();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
