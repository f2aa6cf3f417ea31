package io.entente.stage;

import io.entente.duplicate.ComparedText;
import io.entente.duplicate.CopyRule;
import io.entente.duplicate.Runs;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Row;

/** Keeps the pairs of articles whose texts, compared in full, are copies of one another. */
final class KeepCopies implements FilterFunction<Row> {

    /** What of each member of a pair the columns hold. */
    record Columns(String title, String body) implements java.io.Serializable {}

    private static final long serialVersionUID = 1L;

    private final Columns first;
    private final Columns second;

    KeepCopies(Columns first, Columns second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public boolean call(Row pair) {
        return CopyRule.areCopies(runs(pair, first), runs(pair, second));
    }

    private static Runs runs(Row pair, Columns columns) {
        return Runs.of(ComparedText.of(pair.getAs(columns.title()), pair.getAs(columns.body()))
                .words());
    }
}
