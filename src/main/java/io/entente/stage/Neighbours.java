package io.entente.stage;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiPredicate;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The rows that belong together where these follow one another, group after group; each has to be read to its end before the next. */
final class Neighbours implements Iterator<Iterator<Row>> {

    private final Iterator<Row> rows;
    private final BiPredicate<Row, Row> areTogether;
    private @Nullable Row next;

    /** @param areTogether whether the first row of a group and a later one belong together */
    Neighbours(Iterator<Row> rows, BiPredicate<Row, Row> areTogether) {
        this.rows = rows;
        this.areTogether = areTogether;
        advance();
    }

    private void advance() {
        next = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Iterator<Row> next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        return new Group(next);
    }

    private final class Group implements Iterator<Row> {

        private final Row first;

        Group(Row first) {
            this.first = first;
        }

        @Override
        public boolean hasNext() {
            return next != null && areTogether.test(first, next);
        }

        @Override
        public Row next() {
            Row row = next;
            if (row == null || !areTogether.test(first, row)) {
                throw new NoSuchElementException();
            }
            advance();
            return row;
        }
    }
}
