package io.entente.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void refusesAnEndBeforeItsStart() {
        assertThatThrownBy(() -> new Span(7, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3")
                .hasMessageContaining("7");
        assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void overlapsAnotherWhenTheyShareAnOffset(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        boolean shared = false;
        for (int i = a.start(); i < a.end(); i++) {
            shared |= b.contains(i);
        }
        boolean bothFilled = a.length() > 0 && b.length() > 0;

        assertThat(bothFilled && a.overlaps(b)).isEqualTo(shared);
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
    }

    @Property
    void containsAnotherWhenItContainsAllItsOffsets(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        boolean all = true;
        for (int i = b.start(); i < b.end(); i++) {
            all &= a.contains(i);
        }

        assertThat(a.contains(b)).isEqualTo(b.length() > 0 ? all : a.start() <= b.start() && b.end() <= a.end());
    }

    @Property
    void ordersByStartThenEnd(@ForAll("spans") Span a, @ForAll("spans") Span b, @ForAll("spans") Span c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(a.compareTo(b) > 0 || b.compareTo(c) > 0 || a.compareTo(c) <= 0)
                .isTrue();
    }

    @Provide
    Arbitrary<Span> spans() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 12);
        return Combinators.combine(places, places).as((start, length) -> new Span(start, start + length));
    }
}
