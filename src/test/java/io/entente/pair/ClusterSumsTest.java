package io.entente.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ClusterSumsTest {

    private static ClusterSums of(int times, double positive, double negative) {
        ClusterSums sums = ClusterSums.EMPTY;
        for (int i = 0; i < times; i++) {
            sums = sums.merge(ClusterSums.of(positive, negative));
        }
        return sums;
    }

    @Test
    void refusesWhatNoClustersAddUpTo() {
        assertThatThrownBy(() -> new ClusterSums(-1, 0, 1, 0, 0)).hasMessageContaining("-1.0");
    }

    @Test
    void countsSinglePiecesFully() {
        assertThat(of(30, 1, 0).merge(of(10, 0, 1)).effectiveSize()).isEqualTo(40, within(1e-9));
    }

    @Test
    void countsClustersThatAgreeWithThemselvesOnce() {
        assertThat(of(30, 5, 0).merge(of(10, 0, 5)).effectiveSize()).isEqualTo(40, within(1e-9));
    }

    @Test
    void countsAlmostEveryPieceOfManyClustersThatDoNot() {
        ClusterSums mixed = of(200, 3, 2).merge(of(200, 2, 3));

        assertThat(mixed.agreement()).isLessThan(0.01);
        assertThat(mixed.effectiveSize()).isBetween(1900.0, 2000.0);
    }

    @Test
    void countsFewerClustersWhereOneIsLarge() {
        assertThat(of(9, 1, 0).merge(of(1, 20, 0)).effectiveClusters()).isEqualTo(29 * 29 / 409.0, within(1e-9));
    }

    @Property
    void tellsAtLeastAsMuchAsOnePieceAndAtMostAsAll(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 9) Integer> positive,
            @ForAll @IntRange(max = 9) int negative) {
        ClusterSums sums = ClusterSums.of(1, 0);
        for (int weight : positive) {
            sums = sums.merge(ClusterSums.of(weight, negative));
        }

        assertThat(sums.effectiveSize()).isBetween(1 - 1e-9, sums.size() + 1e-9);
        assertThat(sums.agreement()).isBetween(0.0, 1.0);
    }
}
