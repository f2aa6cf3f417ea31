package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.storage.LongestTask;
import org.junit.jupiter.api.Test;

class TaskTimesTest {

    @Test
    void standsBesideTheTasksThatSharedItsWork() {
        TaskTimes times = new TaskTimes("analyze");
        times.add(1, 3_000);
        times.add(2, 1_000);
        times.add(2, 9_000);
        times.add(3, 500);
        times.add(2, 2_000);
        times.add(2, 4_000);
        times.close(1, "analyze: kept");
        times.close(2, "analyze: analysis");
        times.close(3, "analyze: quotes");

        assertThat(times.longest()).isEqualTo(new LongestTask("analyze", "analyze: analysis", 9, 3, 4));
        assertThat(new LongestTask("analyze", "", 9, 3, 4).skew()).isEqualTo(3);
    }

    @Test
    void countsAsManyTasksAsThereAre() {
        TaskTimes times = new TaskTimes("read");
        for (int i = 1; i <= 1001; i++) {
            times.add(7, 1000L * i);
        }
        times.close(7, "read: records");

        assertThat(times.longest()).isEqualTo(new LongestTask("read", "read: records", 1001, 501, 1001));
    }

    @Test
    void isNoneBeforeASparkStageIsClosed() {
        TaskTimes times = new TaskTimes("read");
        times.add(1, 10);
        times.close(2, "read: rejects");

        assertThat(times.longest()).isNull();
    }

    @Test
    void aTaskThatTookNoTimeIsNotSkewed() {
        assertThat(new LongestTask("read", "", 0.01, 0, 3).skew()).isEqualTo(1);
    }
}
