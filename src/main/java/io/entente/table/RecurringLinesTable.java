package io.entente.table;

import static io.entente.table.Column.required;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** The lines that each outlet puts into many of its articles about a month: a working table. */
public final class RecurringLinesTable {

    public static final Column SOURCE =
            required("source", DataTypes.StringType, "Outlet: its name, else its domain; empty where neither is known");
    public static final Column DIGESTS = required(
            "line_digests",
            DataTypes.createArrayType(DataTypes.LongType, false),
            "Digests of the lines, in their order");

    public static final Table TABLE = new Table(
            "recurring_lines",
            "one outlet and month with such lines",
            List.of(SOURCE, Keys.PUB_MONTH, DIGESTS),
            List.of(SOURCE, Keys.PUB_MONTH),
            Table.Layout.WHOLE);

    private RecurringLinesTable() {}
}
