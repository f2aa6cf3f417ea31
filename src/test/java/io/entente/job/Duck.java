package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.table.Column;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** DuckDB over the published Parquet files: an engine that shares nothing with Spark. Each table is a view of its name. */
final class Duck implements AutoCloseable {

    /** Fractions are added up in units of which one has 720,720,000. */
    private static final double TOLERANCE = 1e-6;

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

    /** Compares a table with what a query makes of others, row by row in the order of its key. */
    void assertSame(Table table, String key, String sql) throws SQLException {
        String columns = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        String order = " ORDER BY " + key;
        List<Map<String, @Nullable Object>> found = rows("SELECT " + columns + " FROM " + table.name() + order);
        List<Map<String, @Nullable Object>> expected = rows("SELECT " + columns + " FROM (" + sql + ")" + order);
        assertThat(found).isNotEmpty().hasSameSizeAs(expected);
        for (int i = 0; i < found.size(); i++) {
            for (Column column : table.columns()) {
                Object cell = found.get(i).get(column.name());
                Object other = expected.get(i).get(column.name());
                String where = table.name() + "." + column + " of " + found.get(i);
                if (cell instanceof Double number && other instanceof Number otherNumber) {
                    assertThat(number).as(where).isCloseTo(otherNumber.doubleValue(), within(TOLERANCE));
                } else {
                    assertThat(cell).as(where).isEqualTo(other);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
