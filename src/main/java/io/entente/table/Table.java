package io.entente.table;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * One table: its name, what one row is, its columns in order, and how it lies on disk.
 *
 * @param sort the columns that files are sorted by, after the partition column
 * @param layout whether the table is split by publication month
 */
public record Table(String name, String oneRow, List<Column> columns, List<Column> sort, Layout layout) {

    /** How a table's files lie. */
    public enum Layout {
        /** One folder a publication month; undated rows under {@code pub_month=undated}. */
        BY_MONTH,
        /** One folder. */
        WHOLE
    }

    public Table {
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
        if (!columns.containsAll(sort)) {
            throw new IllegalArgumentException("Table " + name + " is sorted by a column it does not have: " + sort);
        }
    }

    /** The schema, every column with its meaning as comment. */
    public StructType schema() {
        return new StructType(columns.stream().map(Column::field).toArray(StructField[]::new));
    }

    /**
     * The schema as storage knows it: Parquet is read back with every column nullable, so that what may be null is checked and
     * not declared.
     */
    public StructType stored() {
        return (StructType) nullable(schema());
    }

    private static DataType nullable(DataType type) {
        if (type instanceof StructType struct) {
            return new StructType(Arrays.stream(struct.fields())
                    .map(field -> new StructField(field.name(), nullable(field.dataType()), true, field.metadata()))
                    .toArray(StructField[]::new));
        }
        return type instanceof ArrayType array ? new ArrayType(nullable(array.elementType()), true) : type;
    }

    public boolean isByMonth() {
        return layout == Layout.BY_MONTH;
    }
}
