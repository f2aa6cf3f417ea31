package io.entente.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AssociationTest {

    private static final double TOLERANCE = 1e-9;

    @Test
    void isWhatTheFormulasSay() {
        Association association = new Association(10, 20, 40, 400);

        assertThat(association.pmi()).isEqualTo(Math.log(5) / Math.log(2), within(TOLERANCE));
        assertThat(association.npmi()).isEqualTo(Math.log(5) / Math.log(40), within(TOLERANCE));
        assertThat(association.jaccard()).isEqualTo(0.2, within(TOLERANCE));
        double g2 = 2
                * (10 * Math.log(10 / 2.0)
                        + 10 * Math.log(10 / 18.0)
                        + 30 * Math.log(30 / 38.0)
                        + 350 * Math.log(350 / 342.0));
        assertThat(association.logLikelihoodRatio()).isEqualTo(g2, within(TOLERANCE));
    }

    @Test
    void isNothingWhereActorsMeetAsOftenAsByChance() {
        Association association = new Association(10, 50, 40, 200);

        assertThat(association.pmi()).isEqualTo(0, within(TOLERANCE));
        assertThat(association.logLikelihoodRatio()).isEqualTo(0, within(TOLERANCE));
    }

    @Test
    void refusesCountsThatCannotBe() {
        assertThatThrownBy(() -> new Association(5, 4, 9, 10)).hasMessageContaining("5 of 4");
        assertThatThrownBy(() -> new Association(0, 4, 9, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Association(1, 4, 11, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void staysInItsBounds(@ForAll @From("associations") Association association) {
        assertThat(association.npmi()).isBetween(-1.0 - TOLERANCE, 1.0 + TOLERANCE);
        assertThat(association.logLikelihoodRatio()).isGreaterThanOrEqualTo(0);
        assertThat(association.jaccard()).isGreaterThan(0).isLessThanOrEqualTo(1);
    }

    @Property
    void isTheSameFromEitherSide(@ForAll @From("associations") Association association) {
        Association turned =
                new Association(association.both(), association.second(), association.first(), association.all());

        assertThat(turned.pmi()).isEqualTo(association.pmi(), within(TOLERANCE));
        assertThat(turned.npmi()).isEqualTo(association.npmi(), within(TOLERANCE));
        assertThat(turned.jaccard()).isEqualTo(association.jaccard());
        assertThat(turned.logLikelihoodRatio())
                .isEqualTo(association.logLikelihoodRatio(), within(1e-6 * association.all()));
    }

    @Provide
    Arbitrary<Association> associations() {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, 1_000_000);
        return Combinators.combine(counts, counts, counts, counts)
                .as((both, onlyFirst, onlySecond, neither) -> new Association(
                        both + 1,
                        both + 1 + onlyFirst,
                        both + 1 + onlySecond,
                        both + 1 + onlyFirst + onlySecond + neither));
    }
}
