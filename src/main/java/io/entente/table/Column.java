package io.entente.table;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;

/** A column of a table, declared once: its name, type, whether it may be null, and what it means. */
public record Column(String name, DataType type, boolean nullable, String meaning) {

    private static final String COUNT = "n_";
    private static final String WEIGHT = "w_";
    private static final String ADDITIVE = ". Additive";

    static Column required(String name, DataType type, String meaning) {
        return new Column(name, type, false, meaning);
    }

    static Column optional(String name, DataType type, String meaning) {
        return new Column(name, type, true, meaning);
    }

    /** The column that holds what this one counts, {@code n_…}, with each duplicate cluster weighing one: {@code w_…}. */
    public Column weighted() {
        if (!isCount()) {
            throw new IllegalArgumentException(name + " is no count that adds up");
        }
        return required(
                WEIGHT + name.substring(COUNT.length()),
                DataTypes.DoubleType,
                name + ", each duplicate cluster weighing one. Additive");
    }

    /** Counts, each followed by its {@link #weighted} one. */
    static List<Column> withWeights(List<Column> counts) {
        return counts.stream()
                .flatMap(count -> Stream.of(count, count.weighted()))
                .toList();
    }

    /** Whether this is a count that adds up over periods and actors. */
    public boolean isCount() {
        return name.startsWith(COUNT) && type.equals(DataTypes.LongType) && meaning.endsWith(ADDITIVE);
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
