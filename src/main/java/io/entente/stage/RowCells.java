package io.entente.stage;

import io.entente.table.Column;
import java.util.Arrays;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The cells of a row, some of which a partition function fills. */
final class RowCells {

    private final StructType schema;
    private final @Nullable Object[] cells;

    RowCells(StructType schema, Row row) {
        this.schema = schema;
        cells = new Object[row.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.get(i) instanceof scala.collection.Seq<?> list ? array(list) : row.get(i);
        }
    }

    /** Rows give sequences and take arrays. */
    private static Object[] array(scala.collection.Seq<?> list) {
        Object[] values = new Object[list.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = list.apply(i);
        }
        return values;
    }

    boolean has(Column column) {
        return cells[schema.fieldIndex(column.name())] != null;
    }

    double decimal(Column column) {
        return (Double) value(column);
    }

    long number(Column column) {
        return (Long) value(column);
    }

    int integer(Column column) {
        return (Integer) value(column);
    }

    private Object value(Column column) {
        Object value = cells[schema.fieldIndex(column.name())];
        if (value == null) {
            throw new IllegalStateException("No value in " + column.name());
        }
        return value;
    }

    void fill(Column column, @Nullable Object value) {
        cells[schema.fieldIndex(column.name())] = value;
    }

    /** The first cells as a row. */
    Row row(int width) {
        return org.apache.spark.sql.RowFactory.create(Arrays.copyOf(cells, width));
    }
}
