package io.entente.table;

import java.util.List;

/** The catalogue of the published tables. */
public final class Tables {

    /** All published tables, in the order of a run. */
    public static final List<Table> ALL = List.of(
            ArticlesTable.TABLE,
            RejectsTable.TABLE,
            ActorsTable.TABLE,
            MentionsTable.TABLE,
            QuotesTable.TABLE,
            PairEvidenceTable.TABLE,
            ArticlePairsTable.TABLE,
            PairPeriodTables.DAYS,
            PairPeriodTables.MONTHS,
            CoOccurrenceTables.DAYS,
            CoOccurrenceTables.MONTHS,
            NetworkTables.ARCS,
            NetworkTables.EDGES,
            TriadsTable.TABLE,
            ActorDaysTable.TABLE,
            CorpusDaysTable.TABLE,
            QualityMetricsTable.TABLE);

    private Tables() {}

    /** The page that documents the tables, in Markdown. */
    public static String page() {
        StringBuilder page = new StringBuilder("# Tables\n\n");
        page.append("Made from `io.entente.table.Tables`; a test fails where it differs. To make it anew:\n")
                .append("`mvn -q test -Dtest=TablesTest -Dentente.write=true`.\n\n")
                .append(
                        "Files are Parquet with zstd under `<warehouse>/<corpus>/runs/<run_id>/<table>/`. Each column's ")
                .append("meaning is also in the Parquet file, as its comment.\n");
        for (Table table : ALL) {
            page.append("\n## ")
                    .append(table.name())
                    .append("\n\nA row is ")
                    .append(table.oneRow())
                    .append(". ");
            page.append(table.isByMonth() ? "One folder a publication month" : "One folder");
            page.append(", sorted by ").append(names(table.sort())).append(".\n\n");
            page.append(columns(table));
        }
        return page.toString();
    }

    /** The columns of a table, as a table in Markdown. */
    public static String columns(Table table) {
        StringBuilder text = new StringBuilder("| column | type | null | meaning |\n| --- | --- | --- | --- |\n");
        for (Column column : table.columns()) {
            text.append("| `").append(column.name()).append("` | ");
            text.append(column.type().sql().toLowerCase(java.util.Locale.ROOT)).append(" | ");
            text.append(column.nullable() ? "yes" : "no").append(" | ");
            text.append(column.meaning()).append(" |\n");
        }
        return text.toString();
    }

    private static String names(List<Column> columns) {
        return String.join(
                ", ", columns.stream().map(column -> "`" + column.name() + "`").toList());
    }
}
