package io.entente.nlp;

import io.entente.table.ReadingsTables;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;

/** Makes a row of probabilities from a classified text. */
final class DecodePairs implements MapFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    @Override
    public Row call(Row row) {
        return ReadingsTables.encodePair(row.getString(0), Annotations.probabilities(row.getList(1)));
    }
}
