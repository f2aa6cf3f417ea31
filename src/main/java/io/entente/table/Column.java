package io.entente.table;

import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;

/** A column of a table, declared once: its name, type, whether it may be null, and what it means. */
public record Column(String name, DataType type, boolean nullable, String meaning) {

    static Column required(String name, DataType type, String meaning) {
        return new Column(name, type, false, meaning);
    }

    static Column optional(String name, DataType type, String meaning) {
        return new Column(name, type, true, meaning);
    }

    /** The column in an expression. */
    public org.apache.spark.sql.Column col() {
        return functions.col(name);
    }

    /** The field of a schema; its meaning travels as the comment that Parquet keeps. */
    StructField field() {
        return new StructField(
                name,
                type,
                nullable,
                new MetadataBuilder().putString("comment", meaning).build());
    }

    @Override
    public String toString() {
        return name;
    }
}
