package io.entente.stage;

import io.entente.duplicate.Sketch;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Row;
import scala.collection.Seq;

/** Keeps the pairs of articles whose sketches say that one is a copy of the other. */
final class KeepCopies implements FilterFunction<Row> {

    private static final long serialVersionUID = 1L;

    private final String first;
    private final String second;

    KeepCopies(String firstSketch, String secondSketch) {
        first = firstSketch;
        second = secondSketch;
    }

    @Override
    public boolean call(Row pair) {
        return Sketch.similarity(sketch(pair, first), sketch(pair, second)) >= Sketch.COPY;
    }

    private static int[] sketch(Row row, String column) {
        Seq<?> values = row.getAs(column);
        int[] sketch = new int[values.size()];
        for (int i = 0; i < sketch.length; i++) {
            sketch[i] = (Integer) values.apply(i);
        }
        return sketch;
    }
}
