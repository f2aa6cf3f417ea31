package io.entente.stage;

import io.entente.table.Column;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.collection.JavaConverters;

/** Joins over columns that both sides have. */
final class Joins {

    private Joins() {}

    /** @param how the kind of join: inner, left, left_anti */
    static Dataset<Row> join(Dataset<Row> left, Dataset<Row> right, String how, Column... on) {
        return join(left, right, how, Arrays.stream(on).map(Column::name).toArray(String[]::new));
    }

    /** Over columns that belong to no table. */
    static Dataset<Row> join(Dataset<Row> left, Dataset<Row> right, String how, String... on) {
        return left.join(right, JavaConverters.asScalaBuffer(List.of(on)).toSeq(), how);
    }
}
