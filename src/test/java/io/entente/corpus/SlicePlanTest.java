package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlicePlanTest {

    private static FileSlice file(String name, long bytes) {
        return FileSlice.whole("file:/" + name, name, bytes, 0);
    }

    @Test
    void spreadsManySmallFilesOverFewPartitions() {
        List<FileSlice> files = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            files.add(file("f" + i, 2_000));
        }

        List<List<FileSlice>> plan = SlicePlan.of(files, 8);

        assertThat(plan).hasSize(8).allSatisfy(part -> assertThat(part).hasSize(3_750));
    }

    @Test
    void keepsLargeFilesApart() {
        List<List<FileSlice>> plan =
                SlicePlan.of(List.of(file("a", 100 << 20), file("b", 1), file("c", 100 << 20), file("d", 1)), 3);

        assertThat(plan.stream()
                        .map(part -> part.stream().map(FileSlice::sourceUri).toList()))
                .containsExactly(List.of("a"), List.of("c"), List.of("b", "d"));
    }

    @Test
    void doesNotDependOnTheOrderOfTheFiles() {
        List<FileSlice> files = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            files.add(file("f" + i, i % 7 * 100_000L));
        }
        List<List<FileSlice>> plan = SlicePlan.of(files, 6);
        Collections.shuffle(files, new Random(1));

        assertThat(SlicePlan.of(files, 6)).isEqualTo(plan);
    }

    @Test
    void makesNoPartitionWithoutFiles() {
        assertThat(SlicePlan.of(List.of(), 8)).isEmpty();
        assertThat(SlicePlan.of(List.of(file("a", 1)), 8)).hasSize(1);
    }
}
