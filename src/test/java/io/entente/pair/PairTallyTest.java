package io.entente.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PairTallyTest {

    @Test
    void refusesMoreSignsThanEvidence() {
        assertThatThrownBy(() -> new PairTally(1, 1, 1, 0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1");
    }

    @Test
    void countsOnePieceOfEvidence() {
        PairTally tally = PairTally.of(-1, -0.25, PairTally.UNITS / 2);

        assertThat(tally)
                .isEqualTo(new PairTally(1, 0, 1, PairTally.UNITS / 2, 0, PairTally.UNITS / 2, -PairTally.UNITS / 4));
        assertThat(tally.scoreMean()).isEqualTo(-0.25);
        assertThat(PairTally.EMPTY.scoreMean()).isZero();
    }

    @Property
    void mergesInAnyGrouping(
            @ForAll @From("tallies") PairTally a,
            @ForAll @From("tallies") PairTally b,
            @ForAll @From("tallies") PairTally c) {
        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
        assertThat(a.merge(b)).isEqualTo(b.merge(a));
        assertThat(a.merge(PairTally.EMPTY)).isEqualTo(a);
        assertThat(PairTally.EMPTY.merge(a)).isEqualTo(a);
    }

    @Property
    void equalsTheFoldInAnyOrder(@ForAll @From("evidence") List<PairTally> evidence) {
        PairTally forward = evidence.stream().reduce(PairTally.EMPTY, PairTally::merge);
        PairTally backward = PairTally.EMPTY;
        for (int i = evidence.size() - 1; i >= 0; i--) {
            backward = evidence.get(i).merge(backward);
        }
        int half = evidence.size() / 2;
        PairTally split = evidence.subList(0, half).stream()
                .reduce(PairTally.EMPTY, PairTally::merge)
                .merge(evidence.subList(half, evidence.size()).stream().reduce(PairTally.EMPTY, PairTally::merge));

        assertThat(backward).isEqualTo(forward);
        assertThat(split).isEqualTo(forward);
        assertThat(forward.evidence()).isEqualTo(evidence.size());
        assertThat(forward.positive() + forward.negative() + forward.neutral()).isEqualTo(evidence.size());
        assertThat(forward.scoreMean()).isBetween(-1.0, 1.0);
    }

    @Provide
    Arbitrary<PairTally> single() {
        return Combinators.combine(
                        Arbitraries.integers().between(-1, 1),
                        Arbitraries.doubles().between(-1, 1),
                        Arbitraries.longs().between(0, PairTally.UNITS))
                .as(PairTally::of);
    }

    @Provide
    Arbitrary<PairTally> tallies() {
        return evidence().map(list -> list.stream().reduce(PairTally.EMPTY, PairTally::merge));
    }

    @Provide
    Arbitrary<List<PairTally>> evidence() {
        return single().list().ofMaxSize(12);
    }
}
