package io.entente.stage;

import io.entente.table.Table;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Where a stage of several steps keeps what a step made, so that the next knows its size and nothing is made twice. */
@FunctionalInterface
public interface WorkingTables {

    /** Writes the rows and answers with the same rows, read. */
    Dataset<Row> keep(Table table, Dataset<Row> rows);
}
