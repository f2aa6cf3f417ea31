package io.entente.nlp;

import io.entente.table.ReadingsTables;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;

/** Makes a row of names from annotated words. */
final class DecodeNames implements MapFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    @Override
    public Row call(Row row) {
        return ReadingsTables.encodeNames(row.getString(0), Annotations.names(row.getList(1)));
    }
}
