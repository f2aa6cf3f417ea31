package io.entente.stage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Pairs the articles of each bucket, which come key after key in the order of their ids: each with the {@value #NEIGHBOURS} before it, so that
 * small buckets are compared in full and a large one, of a formula that many texts share, costs no more than its size.
 */
final class PairBucket implements MapPartitionsFunction<Row, Row> {

    static final int NEIGHBOURS = 24;
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> keyed) {
        return new FlatIterator<>(keyed, new Bucket()::pairs);
    }

    private static final class Bucket {

        private final Deque<String> before = new ArrayDeque<>();
        private long key;

        Iterator<Row> pairs(Row keyed) {
            if (keyed.getLong(0) != key) {
                key = keyed.getLong(0);
                before.clear();
            }
            String id = keyed.getString(1);
            List<Row> pairs = new ArrayList<>(before.size());
            before.forEach(smaller -> pairs.add(RowFactory.create(id, smaller)));
            before.addLast(id);
            if (before.size() > NEIGHBOURS) {
                before.removeFirst();
            }
            return pairs.iterator();
        }
    }
}
