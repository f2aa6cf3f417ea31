package io.entente.table;

import static io.entente.table.Column.optional;
import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.Locale;
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

    /** How bad it is that a check fails. */
    public enum Severity {
        /** It only tells. */
        INFO,
        /** Somebody should look. */
        WARN,
        /** The run is not published. */
        STOP
    }

    /**
     * What a check found.
     *
     * @param threshold the greatest value that passes; null where every value does
     */
    public record Metric(
            String table,
            String check,
            double value,
            @Nullable Double threshold,
            Severity severity) {

        public boolean passed() {
            return threshold == null || value <= threshold;
        }

        /** Whether it stops a run from being published. */
        public boolean stops() {
            return severity == Severity.STOP && !passed();
        }
    }

    /** The row of what a check found. */
    public static Row encode(Metric metric) {
        return RowFactory.create(
                metric.table(),
                metric.check(),
                metric.value(),
                metric.threshold(),
                metric.severity().name().toLowerCase(Locale.ROOT),
                metric.passed());
    }
}
