package io.entente.table;

import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.List;

/** The duplicate cluster of each article that has copies: a working table. */
public final class ClustersTable {

    public static final Column CLUSTER_SIZE =
            required("cluster_size", LongType, "Articles in the duplicate cluster, at least 2");

    public static final Table TABLE = new Table(
            "clusters",
            "one article that has copies",
            List.of(Keys.ARTICLE_ID, Keys.DUPLICATE_CLUSTER_ID, CLUSTER_SIZE),
            List.of(Keys.ARTICLE_ID),
            Table.Layout.WHOLE);

    private ClustersTable() {}
}
