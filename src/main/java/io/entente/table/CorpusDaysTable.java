package io.entente.table;

import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.ArrayList;
import java.util.List;

/** The corpus by day and outlet: the denominators of every rate. */
public final class CorpusDaysTable {

    public static final Column N_ANALYSED =
            required("n_analysed", LongType, "Articles in a language that is analysed. Additive");
    public static final Column N_SENTENCES = required("n_sentences", LongType, "Sentences analysed. Additive");
    public static final Column N_UNDATED =
            required("n_undated", LongType, "Articles not dated to the day, which are in no period table. Additive");
    public static final Column N_REJECTED = required(
            "n_rejected",
            LongType,
            "Records that are no articles; they have no day, no outlet and no copies. Additive");

    /** The counts of articles, beside that of rejects. */
    public static final List<Column> OF_ARTICLES = List.of(Keys.N_ARTICLES, N_ANALYSED, N_SENTENCES, N_UNDATED);

    public static final Table TABLE = new Table(
            "corpus_days",
            "one day and outlet; rows without a day hold what is not dated to the day, and the rejects",
            columns(),
            List.of(Keys.PUB_DATE, Keys.SOURCE_NAME),
            Table.Layout.BY_MONTH);

    private CorpusDaysTable() {}

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Keys.PUB_DATE, Keys.SOURCE_NAME));
        columns.addAll(Column.withWeights(OF_ARTICLES));
        columns.addAll(List.of(N_REJECTED, Keys.PUB_MONTH));
        return columns;
    }
}
