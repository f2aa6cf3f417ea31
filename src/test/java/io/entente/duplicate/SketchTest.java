package io.entente.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SketchTest {

    @Test
    void isEmptyForATextShorterThanARun() {
        int[] none = Sketch.of("only four words here");

        assertThat(none).isEmpty();
        assertThat(Sketch.bands(none)).isEmpty();
        assertThat(Sketch.similarity(none, none)).isZero();
        assertThat(Sketch.of("now five words are here")).hasSize(Sketch.SIZE);
    }

    @Test
    void doesNotSeePunctuationAndCase() {
        assertThat(Sketch.of("Five ministers met in Geneva, again."))
                .isEqualTo(Sketch.of("FIVE ministers met in Geneva again"));
    }

    @Property(tries = 200)
    void ofTheSameTextIsTheSame(@ForAll @From("stories") List<String> words) {
        int[] sketch = Sketch.of(String.join(" ", words));

        assertThat(Sketch.similarity(sketch, Sketch.of(String.join(" ", words))))
                .isEqualTo(1);
        assertThat(Sketch.bands(sketch)).hasSize(Sketch.BANDS).isEqualTo(Sketch.bands(sketch.clone()));
    }

    @Property(tries = 200)
    void findsACopyWithAChangedWord(@ForAll @From("stories") List<String> words, @ForAll @IntRange(max = 199) int at) {
        String[] changed = words.toArray(String[]::new);
        changed[at] = "somethingelse";
        int[] first = Sketch.of(String.join(" ", words));
        int[] second = Sketch.of(String.join(" ", changed));

        assertThat(Sketch.similarity(first, second)).isGreaterThanOrEqualTo(Sketch.COPY);
        assertThat(keys(first)).containsAnyElementsOf(keys(second));
    }

    @Property(tries = 100)
    void keepsDifferentStoriesApart(@ForAll @From("stories") List<String> words) {
        String other = words.stream().map(word -> word + "x").collect(Collectors.joining(" "));
        int[] first = Sketch.of(String.join(" ", words));
        int[] second = Sketch.of(other);

        assertThat(Sketch.similarity(first, second)).isLessThan(0.1);
        assertThat(keys(first)).doesNotContainAnyElementsOf(keys(second));
    }

    private static Set<Long> keys(int[] sketch) {
        return LongStream.of(Sketch.bands(sketch)).boxed().collect(Collectors.toSet());
    }

    /** Two hundred different words. */
    @Provide
    Arbitrary<List<String>> stories() {
        return Arbitraries.integers()
                .between(0, 5000)
                .map(number -> "word" + number)
                .list()
                .ofSize(200)
                .uniqueElements();
    }
}
