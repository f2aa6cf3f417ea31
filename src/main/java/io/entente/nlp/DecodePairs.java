package io.entente.nlp;

import io.entente.table.ReadingsTables;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Makes rows of probabilities from classified texts. */
final class DecodePairs implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                Row row = rows.next();
                return ReadingsTables.encodePair(row.getString(0), Annotations.probabilities(row.getList(1)));
            }
        };
    }
}
