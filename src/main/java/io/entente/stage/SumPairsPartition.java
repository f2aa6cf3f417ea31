package io.entente.stage;

import io.entente.pair.ClusterSums;
import io.entente.pair.NetSentiment;
import io.entente.pair.PairTally;
import io.entente.table.ArticlePairsTable;
import io.entente.table.Column;
import io.entente.table.Keys;
import io.entente.table.PairPeriodTables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the article pairs of each directed pair and period, which come one after the other, those of a duplicate cluster together. Of a
 * pair it keeps the sums, the outlets and three examples, however many articles tell of it; the balance and its interval are made of the
 * sums over clusters.
 */
final class SumPairsPartition implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    /** What it reads besides the keys and the counts, in the order of the cells. */
    private static final List<Column> READ = List.of(
            Keys.DUPLICATE_CLUSTER_ID,
            Keys.DUPLICATE_WEIGHT,
            Keys.SOURCE_NAME,
            Keys.SCORE_MEAN,
            Keys.EXAMPLES,
            ArticlePairsTable.EXAMPLE_SCORES);

    private static final int CLUSTER = 0;
    private static final int WEIGHT = 1;
    private static final int OUTLET = 2;
    private static final int SCORE = 3;
    private static final int EXAMPLES = 4;
    private static final int EXAMPLE_SCORES = 5;
    private static final int POSITIVE = Keys.EVIDENCE_COUNTS.indexOf(Keys.N_POSITIVE);
    private static final int NEGATIVE = Keys.EVIDENCE_COUNTS.indexOf(Keys.N_NEGATIVE);
    private static final int EVIDENCE = Keys.EVIDENCE_COUNTS.indexOf(Keys.N_EVIDENCE);

    private final int keys;

    /**
     * Sums of rows with the cells of {@link #cells}.
     *
     * @param keys how many cells at the front say which pair and period it is
     */
    SumPairsPartition(int keys) {
        this.keys = keys;
    }

    /** The cells of the rows that come in: keys, counts, and what else is read. */
    static List<Column> cells(List<Column> keys) {
        List<Column> cells = new ArrayList<>(keys);
        cells.addAll(Keys.EVIDENCE_COUNTS);
        cells.addAll(READ);
        return cells;
    }

    /** The cells of the rows that go out. */
    static StructType sums(List<Column> keys) {
        List<Column> sums = new ArrayList<>(keys);
        sums.addAll(Keys.EVIDENCE_COUNTS);
        sums.addAll(PairPeriodTables.EVIDENCE_WEIGHTS);
        sums.addAll(List.of(
                Keys.W_ARTICLES,
                PairPeriodTables.NET,
                PairPeriodTables.NET_LOW,
                PairPeriodTables.NET_HIGH,
                PairPeriodTables.N_EFFECTIVE,
                Keys.SCORE_MEAN,
                Keys.N_ARTICLES,
                PairPeriodTables.N_SOURCES,
                PairPeriodTables.N_CLUSTERS,
                Keys.EXAMPLES));
        StructType schema = new StructType();
        for (Column sum : sums) {
            schema = schema.add(sum.name(), sum.type(), sum.nullable());
        }
        return schema;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new MappedIterator<>(new Neighbours(rows, this::areOfSame), this::sum);
    }

    private boolean areOfSame(Row first, Row other) {
        for (int i = keys - 1; i >= 0; i--) {
            if (!first.get(i).equals(other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** One row for the rows of a pair and period. */
    private Row sum(Iterator<Row> group) {
        Sums sums = new Sums();
        Row row;
        do {
            row = group.next();
            sums.add(row);
        } while (group.hasNext());
        return sums.row(row);
    }

    private final class Sums {

        private final long[] counts = new long[Keys.EVIDENCE_COUNTS.size()];
        private final long[] weights = new long[Keys.EVIDENCE_COUNTS.size()];
        private final Set<String> outlets = new HashSet<>();
        private final BestExamples examples = new BestExamples();
        private long weightUnits;
        private long scoreUnits;
        private long articles;
        private long clusters;
        private long positiveSquares;
        private long negativeSquares;
        private long products;

        private @Nullable String cluster;
        private long clusterPositive;
        private long clusterNegative;
        private boolean clusterTells;

        void add(Row row) {
            String id = row.getString(at(CLUSTER));
            if (!id.equals(cluster)) {
                endCluster();
                cluster = id;
            }
            long weight = PairSums.units(row.getDouble(at(WEIGHT)));
            for (int i = 0; i < counts.length; i++) {
                long count = row.getLong(keys + i);
                counts[i] += count;
                weights[i] += count * weight;
            }
            clusterPositive += row.getLong(keys + POSITIVE) * weight;
            clusterNegative += row.getLong(keys + NEGATIVE) * weight;
            scoreUnits += PairSums.sumOfMean(row.getDouble(at(SCORE)), row.getLong(keys + EVIDENCE));
            if (row.getLong(keys + EVIDENCE) > 0) {
                weightUnits += weight;
                articles++;
                clusterTells = true;
                outlets.add(row.isNullAt(at(OUTLET)) ? "" : row.getString(at(OUTLET)));
            }
            List<String> ids = row.getList(at(EXAMPLES));
            List<Double> scores = row.getList(at(EXAMPLE_SCORES));
            for (int i = 0; i < ids.size(); i++) {
                examples.add(scores.get(i), ids.get(i));
            }
        }

        private int at(int cell) {
            return keys + counts.length + cell;
        }

        private void endCluster() {
            double positive = inOnes(clusterPositive);
            double negative = inOnes(clusterNegative);
            positiveSquares += PairSums.units(positive * positive);
            negativeSquares += PairSums.units(negative * negative);
            products += PairSums.units(positive * negative);
            clusters += clusterTells ? 1 : 0;
            clusterPositive = 0;
            clusterNegative = 0;
            clusterTells = false;
        }

        private static double inOnes(long units) {
            return units / (double) PairTally.UNITS;
        }

        Row row(Row first) {
            endCluster();
            List<@Nullable Object> cells = new ArrayList<>();
            for (int i = 0; i < keys; i++) {
                cells.add(first.get(i));
            }
            for (long count : counts) {
                cells.add(count);
            }
            for (long weight : weights) {
                cells.add(inOnes(weight));
            }
            cells.add(inOnes(weightUnits));
            NetSentiment net = NetSentiment.of(new ClusterSums(
                    inOnes(weights[POSITIVE]),
                    inOnes(weights[NEGATIVE]),
                    inOnes(positiveSquares),
                    inOnes(negativeSquares),
                    inOnes(products)));
            cells.add(net == null ? null : net.net());
            cells.add(net == null ? null : net.low());
            cells.add(net == null ? null : net.high());
            cells.add(net == null ? null : net.effective());
            cells.add(PairSums.mean(scoreUnits, counts[EVIDENCE]));
            cells.add(articles);
            cells.add((long) outlets.size());
            cells.add(clusters);
            cells.add(examples.ids());
            return RowFactory.create(cells.toArray());
        }
    }
}
