package io.entente.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
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
    void isEmptyForATextWithoutAWord() {
        int[] none = Sketch.of(List.of());

        assertThat(none).isEmpty();
        assertThat(Sketch.keys(List.of(), none)).isEmpty();
        assertThat(Sketch.similarity(Sketch.shortened(none), Sketch.shortened(none)))
                .isZero();
        assertThat(Sketch.of(List.of("word"))).hasSize(Sketch.SIZE);
    }

    @Property(tries = 200)
    void ofTheSameTextIsTheSame(@ForAll @From("stories") List<String> words) {
        int[] sketch = Sketch.of(words);

        assertThat(similarity(words, words)).isEqualTo(1);
        assertThat(Sketch.keys(words, sketch)).isEqualTo(Sketch.keys(words, sketch.clone()));
    }

    @Property(tries = 200)
    void isNearTheSimilarityOfTheRuns(
            @ForAll @From("stories") List<String> words, @ForAll @IntRange(max = 150) int from) {
        List<String> changed = new ArrayList<>(words);
        for (int i = from; i < from + 40; i++) {
            changed.set(i, "other" + i);
        }

        double similarity = Runs.of(words).similarity(Runs.of(changed));
        assertThat(similarity(words, changed)).isCloseTo(similarity, within(0.2));
        assertThat(CopyRule.areCopies(Runs.of(words), Runs.of(changed))).isTrue();
        assertThat(keys(words)).containsAnyElementsOf(keys(changed));
    }

    @Property(tries = 100)
    void findsAStoryThatWasCut(@ForAll @From("stories") List<String> words) {
        List<String> cut = words.subList(30, 150);

        assertThat(CopyRule.areCopies(Runs.of(words), Runs.of(cut))).isTrue();
        assertThat(keys(words)).containsAnyElementsOf(keys(cut));
    }

    @Property(tries = 100)
    void keepsDifferentStoriesApart(@ForAll @From("stories") List<String> words) {
        List<String> other = words.stream().map(word -> word + "x").toList();

        assertThat(CopyRule.areCopies(Runs.of(words), Runs.of(other))).isFalse();
        assertThat(keys(words)).doesNotContainAnyElementsOf(keys(other));
    }

    private static double similarity(List<String> first, List<String> second) {
        return Sketch.similarity(Sketch.shortened(Sketch.of(first)), Sketch.shortened(Sketch.of(second)));
    }

    private static Set<Long> keys(List<String> words) {
        return LongStream.of(Sketch.keys(words, Sketch.of(words))).boxed().collect(Collectors.toSet());
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
