package io.entente.stage;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import scala.collection.Seq;

/**
 * Pairs the articles of a bucket: each with the {@value #NEIGHBOURS} before it in the order of their ids, so that small buckets are
 * compared in full and a large one, of a formula that many texts share, costs no more than its size.
 */
final class PairBucket implements FlatMapFunction<Row, Row> {

    static final int NEIGHBOURS = 24;
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Row bucket) {
        return pairs(bucket.getAs(0)).iterator();
    }

    private static List<Row> pairs(Seq<String> sorted) {
        List<Row> pairs = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            for (int j = Math.max(0, i - NEIGHBOURS); j < i; j++) {
                pairs.add(RowFactory.create(sorted.apply(i), sorted.apply(j)));
            }
        }
        return pairs;
    }
}
