package io.entente.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class NetSentimentTest {

    /** The balance of clusters of one piece of evidence each. */
    private static NetSentiment of(double positive, double negative) {
        return Objects.requireNonNull(NetSentiment.of(new ClusterSums(positive, negative, positive, negative, 0)));
    }

    @Test
    void isNothingWithoutEvidence() {
        assertThat(NetSentiment.of(ClusterSums.EMPTY)).isNull();
    }

    @Test
    void hasWilsonsInterval() {
        NetSentiment net = of(8, 2);

        assertThat(net.net()).isEqualTo(0.6, within(1e-12));
        assertThat(net.low()).isEqualTo(2 * 0.49016 - 1, within(1e-4));
        assertThat(net.high()).isEqualTo(2 * 0.94332 - 1, within(1e-4));
    }

    @Test
    void isSurerOfMoreEvidence() {
        NetSentiment few = of(3, 1);
        NetSentiment many = of(300, 100);

        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
    }

    @Test
    void isAsSureOfOneArticleAsOfOnePieceOfEvidence() {
        NetSentiment once = of(1, 0);
        NetSentiment often = Objects.requireNonNull(NetSentiment.of(ClusterSums.of(7, 0)));

        assertThat(often.effective()).isEqualTo(1, within(1e-12));
        assertThat(often.low()).isEqualTo(once.low(), within(1e-12));
    }

    @Property
    void liesInsideItsInterval(
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double positive,
            @ForAll @DoubleRange(max = 1e6) double negative) {
        NetSentiment net = of(positive, negative);
        NetSentiment turned = of(negative, positive);

        assertThat(net.low()).isBetween(-1.0, net.net() + 1e-9);
        assertThat(net.high()).isBetween(net.net() - 1e-9, 1.0);
        assertThat(turned.net()).isEqualTo(-net.net(), within(1e-9));
        assertThat(turned.low()).isEqualTo(-net.high(), within(1e-9));
    }
}
