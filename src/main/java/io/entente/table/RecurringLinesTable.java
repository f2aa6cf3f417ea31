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

    public static final Column SPAN =
            required("span", DataTypes.StringType, "First of the months of the outlet that are looked at together");

    public static final Table TABLE = new Table(
            "recurring_lines",
            "one outlet and month",
            List.of(SOURCE, Keys.PUB_MONTH, SPAN, DIGESTS),
            List.of(SOURCE, Keys.PUB_MONTH),
            Table.Layout.WHOLE);

    /** A step before it: the spans alone. */
    public static final Table SPANS = new Table(
            "outlet_spans",
            "one outlet and month",
            List.of(SOURCE, Keys.PUB_MONTH, SPAN),
            List.of(SOURCE, Keys.PUB_MONTH),
            Table.Layout.WHOLE);

    /** A step before it: the articles whose lines are counted. */
    public static final Table TEXTS = new Table(
            "outlet_texts",
            "one article that is no further copy in its outlet and span",
            List.of(Keys.ARTICLE_ID, SOURCE, SPAN),
            List.of(Keys.ARTICLE_ID),
            Table.Layout.WHOLE);

    private RecurringLinesTable() {}
}
