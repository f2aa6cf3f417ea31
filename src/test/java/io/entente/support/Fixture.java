package io.entente.support;

import io.entente.table.Column;
import io.entente.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Rows of a table made by hand: a test gives the cells that matter, and the others hold nothing much. */
public final class Fixture {

    private final StructType schema;
    private final List<Row> rows = new ArrayList<>();

    public Fixture(Table table) {
        this(table.stored());
    }

    public Fixture(StructType schema) {
        this.schema = schema;
    }

    /** Adds a row; cells are columns and their values in turn. */
    public Fixture row(@Nullable Object... cells) {
        rows.add(row(schema, cells));
        return this;
    }

    /** A row of a nested column, which is an array of rows. */
    public static Row nested(Column column, @Nullable Object... cells) {
        return row((StructType) ((ArrayType) column.type()).elementType(), cells);
    }

    private static Row row(StructType schema, @Nullable Object... cells) {
        Map<String, @Nullable Object> given = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            given.put(String.valueOf(cells[i]), cells[i + 1]);
        }
        if (!Arrays.asList(schema.fieldNames()).containsAll(given.keySet())) {
            throw new IllegalArgumentException(given.keySet() + " are not all in " + schema.simpleString());
        }
        return RowFactory.create(Arrays.stream(schema.fields())
                .map(field -> given.containsKey(field.name()) ? given.get(field.name()) : nothing(field))
                .toArray());
    }

    private static @Nullable Object nothing(StructField field) {
        DataType type = field.dataType();
        if (type.equals(DataTypes.StringType)) {
            return "";
        }
        if (type.equals(DataTypes.LongType)) {
            return 0L;
        }
        if (type.equals(DataTypes.IntegerType)) {
            return 0;
        }
        if (type.equals(DataTypes.DoubleType)) {
            return 0.0;
        }
        if (type.equals(DataTypes.BooleanType)) {
            return false;
        }
        return type instanceof ArrayType ? new Object[0] : null;
    }

    public Dataset<Row> dataset() {
        return SparkTest.session().createDataFrame(rows, schema);
    }
}
