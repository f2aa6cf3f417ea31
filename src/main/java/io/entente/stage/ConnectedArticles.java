package io.entente.stage;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.graphx.Edge;
import org.apache.spark.graphx.Graph;
import org.apache.spark.graphx.lib.ConnectedComponents;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/** Connected components of articles by GraphX; an article's vertex is the first half of its id. */
final class ConnectedArticles {

    static final String ARTICLE = "article";
    static final String COMPONENT = "component";

    private static final int HEX_DIGITS = 16;
    private static final String VERTEX = "vertex";
    private static final StructType VERTEX_COMPONENT =
            new StructType().add(VERTEX, DataTypes.LongType, false).add(COMPONENT, DataTypes.LongType, false);

    private ConnectedArticles() {}

    /** Each article of the pairs with its component: columns {@value #ARTICLE} and {@value #COMPONENT}. */
    static Dataset<Row> of(Dataset<Row> pairs, String first, String second) {
        JavaRDD<Edge<Object>> edges = pairs.select(first, second)
                .toJavaRDD()
                .map(pair -> new Edge<Object>(vertex(pair.getString(0)), vertex(pair.getString(1)), 0));
        ClassTag<Object> any = ClassTag$.MODULE$.apply(Object.class);
        StorageLevel level = StorageLevel.MEMORY_AND_DISK();
        Graph<Object, Object> graph = Graph.fromEdges(edges.rdd(), 0, level, level, any, any);
        JavaRDD<Row> components =
                ConnectedComponents.run(graph, any, any).vertices().toJavaRDD().map(ConnectedArticles::row);
        Dataset<Row> byVertex = pairs.sparkSession().createDataFrame(components, VERTEX_COMPONENT);
        Dataset<Row> vertices = pairs.select(col(first).as(ARTICLE))
                .union(pairs.select(col(second).as(ARTICLE)))
                .distinct()
                .map(new WithVertex(), org.apache.spark.sql.Encoders.row(WithVertex.SCHEMA));
        return vertices.join(byVertex, VERTEX).select(ARTICLE, COMPONENT);
    }

    private static Row row(Tuple2<Object, Object> vertex) {
        return RowFactory.create(((Number) vertex._1()).longValue(), ((Number) vertex._2()).longValue());
    }

    private static long vertex(String articleId) {
        return Long.parseUnsignedLong(articleId.substring(0, HEX_DIGITS), 16);
    }

    /** Puts the vertex beside an article's id. */
    private static final class WithVertex implements org.apache.spark.api.java.function.MapFunction<Row, Row> {

        private static final long serialVersionUID = 1L;
        private static final StructType SCHEMA =
                new StructType().add(ARTICLE, DataTypes.StringType, false).add(VERTEX, DataTypes.LongType, false);

        @Override
        public Row call(Row article) {
            List<Object> cells = new ArrayList<>();
            cells.add(article.getString(0));
            cells.add(vertex(article.getString(0)));
            return RowFactory.create(cells.toArray());
        }
    }
}
