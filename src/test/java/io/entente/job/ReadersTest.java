package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.support.SparkTest;
import io.entente.table.Column;
import io.entente.table.Keys;
import io.entente.table.Table;
import io.entente.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** What Spark, which knows nothing of the catalogue here, and DuckDB find in the published files: rows, types and comments. */
class ReadersTest {

    private static final Map<DataType, String> IN_DUCKDB = Map.of(
            DataTypes.StringType, "VARCHAR",
            DataTypes.LongType, "BIGINT",
            DataTypes.IntegerType, "INTEGER",
            DataTypes.DoubleType, "DOUBLE",
            DataTypes.BooleanType, "BOOLEAN",
            DataTypes.DateType, "DATE",
            DataTypes.TimestampType, "TIMESTAMP WITH TIME ZONE");

    @Test
    void sparkFindsTheRowsTypesAndCommentsOfTheCatalogue() {
        SampleRun run = SampleRun.published();
        for (Table table : Tables.ALL) {
            var rows = SparkTest.session()
                    .read()
                    .option("basePath", run.table(table).toString())
                    .parquet(run.table(table).toString());
            StructType found = rows.schema();

            assertThat(found.fieldNames())
                    .as(table.name())
                    .containsExactlyInAnyOrderElementsOf(
                            table.columns().stream().map(Column::name).toList());
            for (Column column : table.columns()) {
                StructField field = found.apply(column.name());
                if (column == Keys.PUB_MONTH) {
                    continue;
                }
                assertThat(field.dataType()).as(table.name() + "." + column).isEqualTo(nullable(column.type()));
                assertThat(field.getComment().get())
                        .as(table.name() + "." + column)
                        .isEqualTo(column.meaning());
            }
            assertThat(rows.count())
                    .as(table.name())
                    .isEqualTo(run.manifest().content(table).rows());
        }
    }

    private static DataType nullable(DataType type) {
        return type instanceof ArrayType array ? DataTypes.createArrayType(array.elementType(), true) : type;
    }

    @Test
    void duckDbFindsTheSame() throws SQLException, IOException {
        SampleRun run = SampleRun.published();
        try (Duck duck = new Duck(run)) {
            for (Table table : Tables.ALL) {
                assertThat(duck.number("SELECT count(*) FROM " + table.name()))
                        .as(table.name())
                        .isEqualTo(run.manifest().content(table).rows());
                Map<Object, Object> types = duck.rows("DESCRIBE " + table.name()).stream()
                        .collect(Collectors.toMap(
                                row -> String.valueOf(row.get("column_name")),
                                row -> String.valueOf(row.get("column_type"))));
                assertThat(types).as(table.name()).hasSize(table.columns().size());
                for (Column column : table.columns()) {
                    assertThat(types.get(column.name()))
                            .as(table.name() + "." + column)
                            .isEqualTo(inDuckDb(column.type()));
                }
                String comments = String.valueOf(
                        duck.rows("SELECT decode(value) AS value FROM parquet_kv_metadata('" + file(run.table(table))
                                        + "') WHERE decode(key) = 'org.apache.spark.sql.parquet.row.metadata'")
                                .get(0)
                                .get("value"));
                assertThat(meanings(comments)).as(table.name()).isEqualTo(stored(table));
            }
        }
    }

    private static String inDuckDb(DataType type) {
        return type instanceof ArrayType array
                ? inDuckDb(array.elementType()) + "[]"
                : IN_DUCKDB.getOrDefault(type, "?");
    }

    /** The comments of the columns that a file holds; the month is the name of its folder. */
    private static List<String> stored(Table table) {
        return table.columns().stream()
                .filter(column -> column != Keys.PUB_MONTH)
                .map(Column::meaning)
                .toList();
    }

    private static List<String> meanings(String schema) {
        return Arrays.stream(((StructType) DataType.fromJson(schema)).fields())
                .map(field -> field.getComment().getOrElse(() -> "no comment"))
                .toList();
    }

    private static Path file(Path table) throws IOException {
        try (Stream<Path> files = Files.walk(table)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .min(Path::compareTo)
                    .orElseThrow();
        }
    }
}
