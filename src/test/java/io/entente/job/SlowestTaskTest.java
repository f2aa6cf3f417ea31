package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlowestTaskTest {

    @Test
    void standsBesideTheTasksThatSharedItsWork() {
        SlowestTask slowest = new SlowestTask();
        slowest.add(StageName.READ, 1, 3_000);
        slowest.add(StageName.ANALYZE, 2, 1_000);
        slowest.add(StageName.ANALYZE, 2, 9_000);
        slowest.add(StageName.ANALYZE, 3, 500);
        slowest.add(StageName.ANALYZE, 2, 2_000);

        assertThat(slowest.told()).isEqualTo(new SlowestTask.Told(StageName.ANALYZE, 9, 4, 3));
    }

    @Test
    void isNoneBeforeATaskHasEnded() {
        assertThat(new SlowestTask().told()).isNull();
    }
}
