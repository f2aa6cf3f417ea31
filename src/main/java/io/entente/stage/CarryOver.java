package io.entente.stage;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import io.entente.actor.Mention;
import io.entente.pair.CoOccurrenceCounter;
import io.entente.table.AnalysisTable;
import io.entente.table.ArticlesTable;
import io.entente.table.ClustersTable;
import io.entente.table.CoOccurrenceTables;
import io.entente.table.Column;
import io.entente.table.FindingsTable;
import io.entente.table.KeptTable;
import io.entente.table.Keys;
import io.entente.table.MentionsTable;
import io.entente.table.RecordsTable;
import io.entente.table.Table;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Takes over from an earlier run what holds of a grown corpus too, and tells what has to be made. */
public final class CarryOver {

    private CarryOver() {}

    /** The records of those files that are as they were. */
    public static Dataset<Row> records(Dataset<Row> earlier, Dataset<Row> unchangedFiles) {
        return CutTables.select(
                Joins.join(earlier, unchangedFiles, "left_semi", RecordsTable.FILE), RecordsTable.TABLE);
    }

    /**
     * Those of some articles that are analysed already, with the clusters that they are in now: a {@link KeptTable}.
     *
     * @param keys the articles' keys, of {@link AnalysisKeys}
     * @param earlier the findings of the earlier run
     */
    public static Dataset<Row> kept(Dataset<Row> keys, Dataset<Row> earlier, Dataset<Row> clusters) {
        Dataset<Row> known = earlier.select(Keys.ARTICLE_ID.col(), AnalysisTable.ANALYSIS_KEY.col());
        Dataset<Row> same = Joins.join(keys, known, "left_semi", Keys.ARTICLE_ID, AnalysisTable.ANALYSIS_KEY);
        org.apache.spark.sql.Column cluster = coalesce(Keys.DUPLICATE_CLUSTER_ID.col(), Keys.ARTICLE_ID.col());
        org.apache.spark.sql.Column size = coalesce(ClustersTable.CLUSTER_SIZE.col(), lit(1L));
        return Joins.join(same, clusters, "left", Keys.ARTICLE_ID)
                .select(
                        Keys.ARTICLE_ID.col(),
                        cluster.as(Keys.DUPLICATE_CLUSTER_ID.name()),
                        cluster.equalTo(Keys.ARTICLE_ID.col()).as(ArticlesTable.IS_REPRESENTATIVE.name()),
                        lit(1.0).divide(size.cast("double")).as(Keys.DUPLICATE_WEIGHT.name()));
    }

    /** What tells whether an article is as it was: its analysis, its share in its copies and its month. */
    public static Dataset<Row> identities(Dataset<Row> findings) {
        return findings.select(
                Keys.ARTICLE_ID.col(),
                AnalysisTable.ANALYSIS_KEY.col(),
                Keys.DUPLICATE_CLUSTER_ID.col(),
                Keys.DUPLICATE_WEIGHT.col(),
                Keys.PUB_MONTH.col());
    }

    /** The same of the kept articles, with the clusters that they are in now. */
    public static Dataset<Row> identities(Dataset<Row> earlier, Dataset<Row> kept) {
        Dataset<Row> analysed =
                earlier.select(Keys.ARTICLE_ID.col(), AnalysisTable.ANALYSIS_KEY.col(), Keys.PUB_MONTH.col());
        return identities(Joins.join(analysed, kept, "inner", Keys.ARTICLE_ID));
    }

    /**
     * An earlier table's rows of all articles that are as they were, and of the kept ones with what is said of these anew.
     *
     * @param unsettled the articles that may not be as they were, kept ones among them
     */
    public static Dataset<Row> rows(Table table, Dataset<Row> earlier, Dataset<Row> unsettled, Dataset<Row> kept) {
        return CutTables.select(Unsettled.notAmong(earlier, unsettled), table).union(anew(table, earlier, kept));
    }

    private static Dataset<Row> anew(Table table, Dataset<Row> earlier, Dataset<Row> kept) {
        List<String> columns = table.columns().stream().map(Column::name).toList();
        String[] anew = Arrays.stream(kept.columns())
                .filter(column -> !column.equals(Keys.ARTICLE_ID.name()) && columns.contains(column))
                .toArray(String[]::new);
        return CutTables.select(Joins.join(earlier.drop(anew), kept, "inner", Keys.ARTICLE_ID), table);
    }

    /**
     * The findings of analyses that were made.
     *
     * @param questions the sentences in which a model read names, by article
     */
    public static Dataset<Row> findings(Dataset<Row> analysis, Dataset<Row> questions) {
        Dataset<Row> asked =
                questions.groupBy(Keys.ARTICLE_ID.col()).agg(count(lit(1)).as(FindingsTable.N_NAME_QUESTIONS.name()));
        org.apache.spark.sql.Column acting = filter(
                AnalysisTable.MENTIONS.col(),
                mention -> mention.getField(MentionsTable.ROLE.name()).equalTo(Mention.Role.ACTOR.label()));
        org.apache.spark.sql.Column ids =
                array_distinct(transform(acting, mention -> mention.getField(MentionsTable.ACTOR_ID.name())));
        org.apache.spark.sql.Column paired =
                array_union(met(CoOccurrenceTables.FIRST_ACTOR_ID), met(CoOccurrenceTables.SECOND_ACTOR_ID));
        org.apache.spark.sql.Column counted =
                when(size(ids).gt(CoOccurrenceCounter.MOST_ACTORS), paired).otherwise(ids);
        Dataset<Row> found = analysis.withColumn(FindingsTable.ACTING.name(), counted)
                .drop(AnalysisTable.MENTIONS.name(), AnalysisTable.QUOTES.name(), AnalysisTable.PAIRS.name());
        Dataset<Row> all = Joins.join(found, asked, "left", Keys.ARTICLE_ID)
                .na()
                .fill(0, new String[] {FindingsTable.N_NAME_QUESTIONS.name()});
        return CutTables.select(all, FindingsTable.TABLE);
    }

    private static org.apache.spark.sql.Column met(Column actor) {
        return transform(AnalysisTable.CO_OCCURRENCES.col(), pair -> pair.getField(actor.name()));
    }
}
