package io.entente.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * How often the interval of net holds the true net, where articles agree with themselves: sizes of clusters are geometric with mean
 * 4 and at most 20, and the positive evidence of a cluster is beta-binomial.
 */
class NetCoverageTest {

    private static final int TRIALS = 4000;
    private static final double MEAN_SIZE = 4;
    private static final int LARGEST = 20;
    private static final int[] CLUSTERS = {3, 10, 30, 200};
    private static final double[] CORRELATIONS = {0, 0.1, 0.3, 0.6};
    private static final double[] NETS = {-0.8, -0.4, 0, 0.4, 0.8};

    /** Shares of trials in which an interval holds the truth. */
    private record Cell(int clusters, double correlation, double net, double held, double heldByPlain) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%3d clusters, correlation %.1f, net %4.1f: %.3f, plain Wilson %.3f",
                    clusters,
                    correlation,
                    net,
                    held,
                    heldByPlain);
        }
    }

    @Test
    void holdsTheTruthAboutNineteenTimesInTwenty() {
        List<Cell> cells = new ArrayList<>();
        for (int clusters : CLUSTERS) {
            for (double correlation : CORRELATIONS) {
                for (double net : NETS) {
                    cells.add(cell(clusters, correlation, net));
                }
            }
        }

        assertThat(cells)
                .filteredOn(cell -> cell.clusters() >= 10)
                .allSatisfy(cell -> assertThat(cell.held()).as("%s", cell).isBetween(0.92, 0.99));
        assertThat(cells)
                .filteredOn(cell -> cell.clusters() < 10)
                .allSatisfy(cell -> assertThat(cell.held()).as("%s", cell).isGreaterThan(0.9));
        assertThat(cells)
                .filteredOn(cell -> cell.clusters() >= 30 && cell.correlation() >= 0.3)
                .allSatisfy(
                        cell -> assertThat(cell.heldByPlain()).as("%s", cell).isLessThan(0.85));
    }

    private static Cell cell(int clusters, double correlation, double net) {
        Random random = new Random(clusters * 1000L + Math.round(correlation * 100) * 7 + Math.round(net * 10));
        int held = 0;
        int plain = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            ClusterSums sums = ClusterSums.EMPTY;
            for (int i = 0; i < clusters; i++) {
                sums = sums.merge(cluster(random, correlation, (1 + net) / 2));
            }
            held += holds(Objects.requireNonNull(NetSentiment.of(sums)), net);
            plain += holds(NetSentiment.of(sums.positive() / sums.size(), sums.size()), net);
        }
        return new Cell(clusters, correlation, net, (double) held / TRIALS, (double) plain / TRIALS);
    }

    private static int holds(NetSentiment found, double net) {
        return found.low() <= net && net <= found.high() ? 1 : 0;
    }

    private static ClusterSums cluster(Random random, double correlation, double share) {
        int size = 1;
        while (size < LARGEST && random.nextDouble() > 1 / MEAN_SIZE) {
            size++;
        }
        double own = correlation == 0 ? share : beta(random, share, (1 - correlation) / correlation);
        int positive = 0;
        for (int i = 0; i < size; i++) {
            positive += random.nextDouble() < own ? 1 : 0;
        }
        return ClusterSums.of(positive, size - positive);
    }

    /** A draw from a beta distribution by its mean and the sum of its parameters. */
    private static double beta(Random random, double mean, double sum) {
        double first = gamma(random, mean * sum);
        double second = gamma(random, (1 - mean) * sum);
        return first + second == 0 ? mean : first / (first + second);
    }

    /** A draw from a gamma distribution (Marsaglia and Tsang 2000), by a power of a uniform draw where its shape is below 1. */
    private static double gamma(Random random, double shape) {
        if (shape < 1) {
            return gamma(random, shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
