package io.entente.stage;

import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Fills cells of each row from its other cells, by the core's own definition of what they mean. */
abstract class FillPartition implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final StructType schema;
    private final int width;

    /**
     * A filler of rows.
     *
     * @param schema of the rows that come in
     * @param width how many of their first columns go out
     */
    FillPartition(StructType schema, int width) {
        this.schema = schema;
        this.width = width;
    }

    @Override
    public final Iterator<Row> call(Iterator<Row> rows) {
        return new MappedIterator<>(rows, row -> {
            RowCells cells = new RowCells(schema, row);
            fill(cells);
            return cells.row(width);
        });
    }

    /** Fills what can be filled. */
    abstract void fill(RowCells cells);
}
