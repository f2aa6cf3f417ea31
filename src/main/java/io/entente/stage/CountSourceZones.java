package io.entente.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.entente.table.AnalysisTable;
import io.entente.table.ArticlesTable;
import io.entente.table.Keys;
import io.entente.table.SourceZonesTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Counts what the texts of each outlet consist of. */
public final class CountSourceZones {

    private static final String ITEM = "item";

    private CountSourceZones() {}

    /** Rows of {@link SourceZonesTable} from analyses or findings of articles. */
    public static Dataset<Row> apply(Dataset<Row> analysis) {
        Dataset<Row> zones = analysis.select(
                        coalesce(Keys.SOURCE_NAME.col(), ArticlesTable.SOURCE_DOMAIN.col())
                                .as(SourceZonesTable.SOURCE.name()),
                        Keys.DUPLICATE_WEIGHT.col(),
                        explode(AnalysisTable.ZONES.col()).as(ITEM))
                .select(SourceZonesTable.SOURCE.name(), Keys.DUPLICATE_WEIGHT.name(), ITEM + ".*");
        Column all = sum(SourceZonesTable.N_CHARS.col()).over(Window.partitionBy(SourceZonesTable.SOURCE.col()));
        Dataset<Row> counted = zones.groupBy(SourceZonesTable.SOURCE.col(), SourceZonesTable.ZONE.col())
                .agg(
                        count(lit(1)).as(Keys.N_ARTICLES.name()),
                        PairSums.weightIf(lit(true)).as(Keys.W_ARTICLES.name()),
                        sum(SourceZonesTable.N_ZONES.col()).as(SourceZonesTable.N_ZONES.name()),
                        PairSums.sumOfWeighed(SourceZonesTable.N_ZONES.col())
                                .as(SourceZonesTable.N_ZONES.weighted().name()),
                        sum(SourceZonesTable.N_CHARS.col()).as(SourceZonesTable.N_CHARS.name()),
                        PairSums.sumOfWeighed(SourceZonesTable.N_CHARS.col())
                                .as(SourceZonesTable.N_CHARS.weighted().name()))
                .withColumn(
                        SourceZonesTable.CHAR_SHARE.name(),
                        SourceZonesTable.N_CHARS.col().divide(all));
        return CutTables.select(counted, SourceZonesTable.TABLE);
    }
}
