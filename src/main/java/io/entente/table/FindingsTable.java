package io.entente.table;

import static io.entente.table.Column.required;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/**
 * What an analysis found that no published table holds, article by article: from it corpus-wide tables are added up, and by it a
 * later run knows which analyses it need not make again.
 */
public final class FindingsTable {

    public static final Column ACTING = required(
            "acting",
            DataTypes.createArrayType(DataTypes.StringType, false),
            "Ids of the actors that the article names as such, each once; of more than 80 those that are paired, the most mentioned");
    public static final Column N_NAME_QUESTIONS =
            required("n_name_questions", DataTypes.LongType, "Sentences in which a model read names");

    public static final Table TABLE =
            new Table("findings", "one article", columns(), List.of(Keys.ARTICLE_ID), Table.Layout.BY_MONTH);

    private FindingsTable() {}

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(ArticlesTable.TABLE.columns());
        columns.addAll(List.of(
                AnalysisTable.ANALYSIS_KEY,
                N_NAME_QUESTIONS,
                ACTING,
                AnalysisTable.CO_OCCURRENCES,
                AnalysisTable.DISCOVERED,
                AnalysisTable.ZONES));
        return columns;
    }
}
