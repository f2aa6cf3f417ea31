package io.entente.stage;

import io.entente.duplicate.CopyRule;
import io.entente.duplicate.Sketch;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Row;
import scala.collection.Seq;

/** Keeps the pairs of articles that may be copies as far as their sketches tell. */
final class KeepLikely implements FilterFunction<Row> {

    /** What of each member of a pair the columns hold. */
    record Columns(String sketch, String runs) implements java.io.Serializable {}

    private static final long serialVersionUID = 1L;

    private final Columns first;
    private final Columns second;

    KeepLikely(Columns first, Columns second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public boolean call(Row pair) {
        double similarity = Sketch.similarity(sketch(pair, first), sketch(pair, second));
        return CopyRule.mayBeCopies(similarity, pair.<Integer>getAs(first.runs()), pair.<Integer>getAs(second.runs()));
    }

    private static int[] sketch(Row row, Columns columns) {
        Seq<?> values = row.getAs(columns.sketch());
        int[] sketch = new int[values.size()];
        for (int i = 0; i < sketch.length; i++) {
            sketch[i] = (Integer) values.apply(i);
        }
        return sketch;
    }
}
