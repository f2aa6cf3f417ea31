package io.entente.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.round;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.pair.PairTally;
import io.entente.support.SparkTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class UnitsTest {

    @Test
    void unitsOfAFractionAreItsRoundedProduct() {
        for (Row row : rows(fractions())) {
            assertThat(row.getLong(1)).as("units of %s", row.getDouble(0)).isEqualTo(row.getLong(2));
            assertThat(PairSums.units(row.getDouble(0))).isEqualTo(row.getLong(1));
        }
    }

    @Test
    void aHalfIsRoundedAwayFromZero() {
        double half = 0.5 / PairTally.UNITS;
        assertThat(rows(List.of(half, -half, 3 * half, -3 * half, Math.nextDown(half))))
                .extracting(row -> row.getLong(1))
                .containsExactly(1L, -1L, 2L, -2L, 0L);
    }

    private static List<Double> fractions() {
        Random random = new Random(5);
        List<Double> fractions = new ArrayList<>(List.of(0.0, 1.0, -1.0, 1e6, -1e6));
        for (int i = 1; i < 500; i++) {
            fractions.add(1.0 / i);
            fractions.add((2.0 * i + 1) / 2 / PairTally.UNITS);
            fractions.add(random.nextDouble() * 2 - 1);
            fractions.add(random.nextGaussian() * 1000);
        }
        return fractions;
    }

    /** Each fraction with its units and with what Spark rounds its product to. */
    private static List<Row> rows(List<Double> fractions) {
        return SparkTest.session()
                .createDataset(fractions, Encoders.DOUBLE())
                .coalesce(1)
                .select(
                        col("value"),
                        PairSums.units(col("value")),
                        round(col("value").multiply(PairTally.UNITS)).cast("long"))
                .collectAsList();
    }
}
