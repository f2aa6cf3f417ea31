package io.entente.table;

import static io.entente.table.Column.optional;
import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** The checks of a run. */
public final class QualityMetricsTable {

    public static final Column TABLE_NAME = required("table", StringType, "Table that was checked");
    public static final Column CHECK = required("check", StringType, "What was checked");
    public static final Column VALUE = required("value", DoubleType, "What was found");
    public static final Column THRESHOLD =
            optional("threshold", DoubleType, "The greatest value that passes; null where every value does");
    public static final Column SEVERITY = required(
            "severity", StringType, "info, warn, or stop: a failed check that stops the run before it publishes");
    public static final Column PASSED = required("passed", BooleanType, "Whether the value is within the threshold");

    public static final Table TABLE = new Table(
            "quality_metrics",
            "one check of the run",
            List.of(TABLE_NAME, CHECK, VALUE, THRESHOLD, SEVERITY, PASSED),
            List.of(TABLE_NAME, CHECK),
            Table.Layout.WHOLE);

    private QualityMetricsTable() {}

    /** A row of the table. */
    public static Row row(String table, String check, double value, @Nullable Double threshold, String severity) {
        return RowFactory.create(table, check, value, threshold, severity, threshold == null || value <= threshold);
    }
}
