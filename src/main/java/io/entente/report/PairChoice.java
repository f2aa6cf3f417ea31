package io.entente.report;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;

import io.entente.pair.ActorPair;
import io.entente.pair.PairTally;
import io.entente.storage.RunFolder;
import io.entente.table.Keys;
import io.entente.table.PairPeriodTables;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The pairs of a page: those about which most was said for or against, whichever way it goes.
 *
 * @param pairs the most spoken of first
 * @param found how many there are of whom anything is said
 */
record PairChoice(List<ActorPair> pairs, long found) {

    /** The number of a pair in the order of the choice, from 0. */
    static final String PAIR = "pair";
    /** 0 from the first actor of the pair to the second, 1 from the second to the first. */
    static final String DIRECTION = "direction";

    private static final String FIRST = "first";
    private static final String SECOND = "second";
    private static final String SAID = "said";

    PairChoice {
        pairs = List.copyOf(pairs);
    }

    static PairChoice of(RunFolder folder, ReportScope scope, int limit) {
        Column source = Keys.SOURCE_ACTOR_ID.col();
        Column target = Keys.TARGET_ACTOR_ID.col();
        Dataset<Row> said = scope.inMonths(folder.read(PairPeriodTables.MONTHS))
                .where(scope.isAbout(source, target))
                .groupBy(
                        least(source, target).as(FIRST),
                        greatest(source, target).as(SECOND))
                .agg(sum(units(PairPeriodTables.W_POSITIVE).plus(units(PairPeriodTables.W_NEGATIVE)))
                        .as(SAID))
                .where(col(SAID).gt(0));
        List<ActorPair> pairs =
                said.orderBy(col(SAID).desc(), col(FIRST), col(SECOND)).limit(limit).collectAsList().stream()
                        .map(row -> ActorPair.of(row.getAs(FIRST), row.getAs(SECOND)))
                        .toList();
        return new PairChoice(pairs, pairs.size() < limit ? pairs.size() : said.count());
    }

    private static Column units(io.entente.table.Column weight) {
        return round(weight.col().multiply(PairTally.UNITS)).cast(DataTypes.LongType);
    }

    /** The first of them. */
    PairChoice first(int n) {
        return new PairChoice(pairs.subList(0, Math.min(n, pairs.size())), found);
    }

    /** The rows of a table of directed pairs that are of these pairs, with the pair's number and direction. */
    Dataset<Row> directed(Dataset<Row> rows) {
        SparkSession spark = rows.sparkSession();
        Dataset<Row> there = numbered(spark, Keys.SOURCE_ACTOR_ID.name(), Keys.TARGET_ACTOR_ID.name())
                .withColumn(DIRECTION, lit(0));
        Dataset<Row> back = numbered(spark, Keys.TARGET_ACTOR_ID.name(), Keys.SOURCE_ACTOR_ID.name())
                .withColumn(DIRECTION, lit(1));
        return rows.join(
                broadcast(there.unionByName(back)),
                new String[] {Keys.SOURCE_ACTOR_ID.name(), Keys.TARGET_ACTOR_ID.name()});
    }

    /** The pairs with their numbers, the actors under the names that a table gives them. */
    Dataset<Row> numbered(SparkSession spark, String first, String second) {
        List<Row> rows = new java.util.ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            rows.add(RowFactory.create(i, pairs.get(i).first(), pairs.get(i).second()));
        }
        return spark.createDataFrame(rows, new StructType(new StructField[] {
            new StructField(PAIR, DataTypes.IntegerType, false, Metadata.empty()),
            new StructField(first, DataTypes.StringType, false, Metadata.empty()),
            new StructField(second, DataTypes.StringType, false, Metadata.empty())
        }));
    }
}
