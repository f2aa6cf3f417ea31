package io.entente.report;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import io.entente.storage.RunFolder;
import io.entente.table.ArticlesTable;
import io.entente.table.Keys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a duplicate cluster that has more than one.
 *
 * @param articles how many there are
 * @param some the first of them by day, {@value #NAMED} at most
 */
record ArticleCopies(long articles, List<Copy> some) {

    private static final int NAMED = 6;
    private static final String SIZE = "size";
    private static final String RANK = "rank";

    /** One of the articles. */
    record Copy(@Nullable String day, @Nullable String outlet, String title) {}

    /** The copies by cluster, for those of the clusters that have any. */
    static Map<String, ArticleCopies> of(RunFolder folder, Collection<String> clusters) {
        Dataset<Row> articles = folder.read(ArticlesTable.TABLE);
        Dataset<Row> wanted = articles.sparkSession()
                .createDataFrame(
                        clusters.stream().map(id -> RowFactory.create(id)).toList(), new StructType(new StructField[] {
                            new StructField(
                                    Keys.DUPLICATE_CLUSTER_ID.name(), DataTypes.StringType, false, Metadata.empty())
                        }));
        var cluster = Window.partitionBy(Keys.DUPLICATE_CLUSTER_ID.col());
        Map<String, Long> sizes = new TreeMap<>();
        Map<String, List<Copy>> copies = new TreeMap<>();
        articles.join(broadcast(wanted), Keys.DUPLICATE_CLUSTER_ID.name())
                .withColumn(SIZE, count(lit(1)).over(cluster))
                .where(col(SIZE).gt(1))
                .withColumn(
                        RANK,
                        row_number().over(cluster.orderBy(Keys.PUB_DATE.col().asc_nulls_last(), Keys.ARTICLE_ID.col())))
                .where(col(RANK).leq(NAMED))
                .orderBy(Keys.DUPLICATE_CLUSTER_ID.col(), col(RANK))
                .collectAsList()
                .forEach(row -> {
                    String id = row.getAs(Keys.DUPLICATE_CLUSTER_ID.name());
                    sizes.put(id, row.<Long>getAs(SIZE));
                    copies.computeIfAbsent(id, any -> new ArrayList<>()).add(copy(row));
                });
        Map<String, ArticleCopies> found = new TreeMap<>();
        sizes.forEach((id, size) -> found.put(id, new ArticleCopies(size, List.copyOf(copies.get(id)))));
        return found;
    }

    private static Copy copy(Row row) {
        @Nullable LocalDate day = row.<@Nullable LocalDate>getAs(Keys.PUB_DATE.name());
        return new Copy(
                day == null ? null : day.toString(),
                row.<@Nullable String>getAs(Keys.SOURCE_NAME.name()),
                row.getAs(ArticlesTable.TITLE.name()));
    }
}
