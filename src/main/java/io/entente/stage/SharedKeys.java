package io.entente.stage;

import io.entente.table.Keys;
import io.entente.table.SignaturesTable;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.roaringbitmap.RoaringBitmap;
import scala.Tuple2;

/**
 * Keeps the keys that more than one article has. Most keys are of one article alone, and are not sent for that to be found out: each task asks
 * by bitmaps of its keys, cut to a few bits, some two bytes a key, and is told which of them were asked more than once. Of the keys that are of
 * one article about one in thirty is kept, since another's is cut to the same bits.
 */
final class SharedKeys {

    private static final StructType SCHEMA = new StructType()
            .add(Deduplicate.BAND, SignaturesTable.BAND_TYPE, false)
            .add(Keys.ARTICLE_ID.name(), Keys.ARTICLE_ID.type(), false);

    /** Of an article of middle length. */
    private static final int KEYS_AN_ARTICLE = 64;

    private static final int KEYS_A_RANGE = 1 << 22;

    /** Bits to which the keys of a range are cut: thirty-two times as many values as keys. */
    private static final int BITS = 27;

    private SharedKeys() {}

    /** Each of these keys with each article that has it: {@value Deduplicate#BAND} and {@code article_id}. */
    static Dataset<Row> of(Dataset<Row> signatures) {
        return of(signatures, (int) (signatures.count() * KEYS_AN_ARTICLE / KEYS_A_RANGE) + 1);
    }

    /** @param ranges among how many tasks the question which keys are shared is divided */
    static Dataset<Row> of(Dataset<Row> signatures, int ranges) {
        Dataset<Row> keyed = signatures.select(SignaturesTable.BANDS.col(), Keys.ARTICLE_ID.col());
        JavaRDD<Row> shared = among(keyed.toJavaRDD(), ranges);
        return signatures.sparkSession().createDataFrame(shared, SCHEMA);
    }

    private static JavaRDD<Row> among(JavaRDD<Row> keyed, int ranges) {
        JavaRDD<Tuple2<Integer, Question>> asked =
                keyed.mapPartitionsWithIndex((part, rows) -> new Questions(ranges).of(part, rows), true);
        JavaPairRDD<Integer, Answer> answers = JavaPairRDD.fromJavaRDD(asked)
                .groupByKey(new HashPartitioner(ranges))
                .flatMapToPair(range -> answers(range._1(), range._2()))
                .partitionBy(new HashPartitioner(keyed.getNumPartitions()));
        return keyed.zipPartitions(answers, (rows, told) -> kept(rows, new Answers(ranges, told)));
    }

    /** What one task asks of one range. */
    private record Question(int part, byte[] keys, byte[] repeated) implements Serializable {}

    /** Which of the keys that a task asked of a range were asked more than once. */
    private record Answer(int range, byte[] shared) implements Serializable {}

    private static int range(long key, int ranges) {
        return (int) ((key >>> 8 & 0xFFFFFF) % ranges);
    }

    private static int cut(long key) {
        return (int) (key >>> Long.SIZE - BITS);
    }

    /** The keys of a task's rows. */
    private record Questions(int ranges) {

        Iterator<Tuple2<Integer, Question>> of(int part, Iterator<Row> rows) {
            Map<Integer, RoaringBitmap> keys = new HashMap<>();
            Map<Integer, RoaringBitmap> repeated = new HashMap<>();
            rows.forEachRemaining(row -> {
                for (long key : row.<Long>getList(0)) {
                    int range = range(key, ranges);
                    if (!bitmap(keys, range).checkedAdd(cut(key))) {
                        bitmap(repeated, range).add(cut(key));
                    }
                }
            });
            return new MappedIterator<>(
                    keys.entrySet().iterator(),
                    entry -> new Tuple2<>(
                            entry.getKey(),
                            new Question(part, bytes(entry.getValue()), bytes(bitmap(repeated, entry.getKey())))));
        }

        private static RoaringBitmap bitmap(Map<Integer, RoaringBitmap> bitmaps, int range) {
            return bitmaps.computeIfAbsent(range, some -> new RoaringBitmap());
        }
    }

    private static Iterator<Tuple2<Integer, Answer>> answers(int range, Iterable<Question> questions) {
        RoaringBitmap once = new RoaringBitmap();
        RoaringBitmap shared = new RoaringBitmap();
        for (Question question : questions) {
            RoaringBitmap keys = bitmap(question.keys());
            shared.or(RoaringBitmap.and(once, keys));
            shared.or(bitmap(question.repeated()));
            once.or(keys);
        }
        List<Tuple2<Integer, Answer>> answers = new ArrayList<>();
        for (Question question : questions) {
            RoaringBitmap told = RoaringBitmap.and(bitmap(question.keys()), shared);
            if (!told.isEmpty()) {
                answers.add(new Tuple2<>(question.part(), new Answer(range, bytes(told))));
            }
        }
        return answers.iterator();
    }

    /** What a task was told of all ranges. */
    private static final class Answers {

        private final int ranges;
        private final Map<Integer, RoaringBitmap> shared = new HashMap<>();

        Answers(int ranges, Iterator<Tuple2<Integer, Answer>> told) {
            this.ranges = ranges;
            told.forEachRemaining(
                    answer -> shared.put(answer._2().range(), bitmap(answer._2().shared())));
        }

        boolean has(long key) {
            RoaringBitmap keys = shared.get(range(key, ranges));
            return keys != null && keys.contains(cut(key));
        }
    }

    private static Iterator<Row> kept(Iterator<Row> rows, Answers answers) {
        return new FlatIterator<>(rows, row -> {
            List<Row> kept = new ArrayList<>();
            for (Long key : row.<Long>getList(0)) {
                if (answers.has(key)) {
                    kept.add(RowFactory.create(key, row.getString(1)));
                }
            }
            return kept.iterator();
        });
    }

    private static byte[] bytes(RoaringBitmap bitmap) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(bitmap.serializedSizeInBytes());
        try {
            bitmap.serialize(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static RoaringBitmap bitmap(byte[] bytes) {
        RoaringBitmap bitmap = new RoaringBitmap();
        try {
            bitmap.deserialize(ByteBuffer.wrap(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bitmap;
    }
}
