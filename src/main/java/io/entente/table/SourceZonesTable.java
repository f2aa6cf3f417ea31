package io.entente.table;

import static io.entente.table.Column.optional;
import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.List;

/** What the texts of each outlet consist of. */
public final class SourceZonesTable {

    public static final Column SOURCE =
            optional("source", StringType, "Outlet: its name, else its domain; null where neither is known");
    public static final Column ZONE = required(
            "zone",
            StringType,
            "headline, lead, body, caption or post; credit, byline, dateline and boilerplate are not analysed");
    public static final Column N_ZONES =
            required("n_zones", LongType, "Paragraphs, or parts of them, of this kind. Additive");
    public static final Column N_CHARS = required("n_chars", LongType, "Their length in Unicode code points. Additive");
    public static final Column CHAR_SHARE = required(
            "char_share",
            DoubleType,
            "Share of the zone in all text of the outlet's analysed articles, copies included, in (0, 1]. Recomputed per grain");

    public static final Table TABLE = new Table(
            "source_zones",
            "one kind of zone in the analysed articles of one outlet",
            columns(),
            List.of(SOURCE, ZONE),
            Table.Layout.WHOLE);

    private SourceZonesTable() {}

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(SOURCE, ZONE));
        columns.addAll(Column.withWeights(List.of(Keys.N_ARTICLES, N_ZONES, N_CHARS)));
        columns.add(CHAR_SHARE);
        return columns;
    }
}
