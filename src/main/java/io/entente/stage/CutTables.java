package io.entente.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import io.entente.table.AnalysisTable;
import io.entente.table.ArticlesTable;
import io.entente.table.Column;
import io.entente.table.MentionsTable;
import io.entente.table.PairEvidenceTable;
import io.entente.table.QuotesTable;
import io.entente.table.ReadingsTables;
import io.entente.table.RecordsTable;
import io.entente.table.RejectsTable;
import io.entente.table.Table;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Cuts the published tables of single articles from the working tables. */
public final class CutTables {

    private static final String ITEM = "item";

    private CutTables() {}

    /** The articles of findings. */
    public static Dataset<Row> articles(Dataset<Row> analysis) {
        return select(analysis, ArticlesTable.TABLE);
    }

    public static Dataset<Row> mentions(Dataset<Row> analysis) {
        return exploded(analysis, AnalysisTable.MENTIONS, MentionsTable.TABLE);
    }

    public static Dataset<Row> quotes(Dataset<Row> analysis) {
        return exploded(analysis, AnalysisTable.QUOTES, QuotesTable.TABLE);
    }

    public static Dataset<Row> evidence(Dataset<Row> analysis) {
        return exploded(analysis, AnalysisTable.PAIRS, PairEvidenceTable.TABLE);
    }

    /** The evidence with the marked sentences of pairs that are left open to a second model. */
    static Dataset<Row> openEvidence(Dataset<Row> analysis) {
        return exploded(analysis, AnalysisTable.PAIRS, ReadingsTables.OPEN_EVIDENCE);
    }

    public static Dataset<Row> rejects(Dataset<Row> records) {
        Dataset<Row> rejects = records.where(RecordsTable.KIND.col().equalTo(RecordsTable.REJECT))
                .withColumn(RejectsTable.STAGE.name(), lit("read"));
        return select(rejects, RejectsTable.TABLE);
    }

    /** The rows of an array column, beside the article's own columns. */
    private static Dataset<Row> exploded(Dataset<Row> analysis, Column rows, Table table) {
        List<String> own = List.of(analysis.columns());
        Dataset<Row> items = analysis.withColumn(ITEM, explode(rows.col()));
        List<String> nested = List.of(items.select(ITEM + ".*").columns());
        return items.select(table.columns().stream()
                .map(column -> nested.contains(column.name())
                        ? col(ITEM + "." + column.name())
                        : own.contains(column.name()) ? column.col() : missing(column, table))
                .toArray(org.apache.spark.sql.Column[]::new));
    }

    private static org.apache.spark.sql.Column missing(Column column, Table table) {
        throw new IllegalStateException("Nothing to fill " + table.name() + "." + column.name() + " with");
    }

    /** The columns of a table, in its order. */
    static Dataset<Row> select(Dataset<Row> rows, Table table) {
        return select(rows, table.columns());
    }

    static Dataset<Row> select(Dataset<Row> rows, List<Column> columns) {
        return rows.select(columns.stream().map(Column::col).toArray(org.apache.spark.sql.Column[]::new));
    }
}
