package io.entente.stage;

import io.entente.duplicate.CopyRule;
import io.entente.duplicate.Sketch;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Row;

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
        double similarity = Sketch.similarity(pair.<byte[]>getAs(first.sketch()), pair.<byte[]>getAs(second.sketch()));
        return CopyRule.mayBeCopies(similarity, pair.<Integer>getAs(first.runs()), pair.<Integer>getAs(second.runs()));
    }
}
