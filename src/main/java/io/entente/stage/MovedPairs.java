package io.entente.stage;

import io.entente.table.CopyTables;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Tells in which pairs {@link PairBucket}'s of a bucket as it is now differ from those of the bucket as it was. Its articles come key after
 * key in the order of their ids, each with whether it was there before and whether it is there now; one that reads otherwise comes twice.
 */
final class MovedPairs implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> keyed) {
        return new FlatIterator<>(keyed, new Bucket()::moved);
    }

    private record Member(String id, boolean stood, boolean stands) {

        static Member of(Row keyed) {
            return new Member(
                    keyed.getString(1), keyed.getAs(CopyTables.STOOD.name()), keyed.getAs(CopyTables.STANDS.name()));
        }

        boolean stayed() {
            return stood && stands;
        }
    }

    private static final class Bucket {

        private final Deque<Member> standing = new ArrayDeque<>();
        private final Deque<Member> stood = new ArrayDeque<>();
        private long key;

        Iterator<Row> moved(Row keyed) {
            if (keyed.getLong(0) != key) {
                key = keyed.getLong(0);
                standing.clear();
                stood.clear();
            }
            Member member = Member.of(keyed);
            List<Row> moved = new ArrayList<>();
            if (member.stands()) {
                standing.stream()
                        .filter(other -> !member.stayed() || !other.stayed() || !stood.contains(other))
                        .forEach(other -> moved.add(RowFactory.create(member.id(), other.id(), true)));
            }
            if (member.stayed()) {
                stood.stream()
                        .filter(other -> other.stayed() && !standing.contains(other))
                        .forEach(other -> moved.add(RowFactory.create(member.id(), other.id(), false)));
            }
            push(standing, member, member.stands());
            push(stood, member, member.stood());
            return moved.iterator();
        }

        private static void push(Deque<Member> window, Member member, boolean is) {
            if (is) {
                window.addLast(member);
                if (window.size() > PairBucket.NEIGHBOURS) {
                    window.removeFirst();
                }
            }
        }
    }
}
