package io.entente.stage;

import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Fills cells of each row from its other cells, by the core's own definition of what they mean. */
abstract class FillPartition implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final StructType schema;

    FillPartition(StructType schema) {
        this.schema = schema;
    }

    @Override
    public final Iterator<Row> call(Iterator<Row> rows) {
        return new MappedIterator<>(rows, row -> {
            RowCells cells = new RowCells(schema, row);
            fill(cells);
            return cells.row();
        });
    }

    /** Fills what can be filled. */
    abstract void fill(RowCells cells);
}
