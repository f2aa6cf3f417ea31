package io.entente.job;

import io.entente.storage.LongestTask;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long the tasks of a stage of a run took. Durations are kept only for the Spark stages that are not done. Not for two
 * threads at once.
 */
final class TaskTimes {

    private static final double MILLIS = 1000;
    private static final int FIRST = 16;

    private final String stage;
    private final Map<Integer, Durations> open = new HashMap<>();
    private @Nullable LongestTask longest;

    TaskTimes(String stage) {
        this.stage = stage;
    }

    private static final class Durations {
        private long[] millis = new long[FIRST];
        private int size;

        void add(long one) {
            if (size == millis.length) {
                millis = Arrays.copyOf(millis, 2 * size);
            }
            millis[size++] = one;
        }
    }

    /** Counts a task that ended well. */
    void add(int sparkStage, long millis) {
        open.computeIfAbsent(sparkStage, id -> new Durations()).add(millis);
    }

    /** Closes a Spark stage; {@code work} is what the Spark UI calls it. */
    void close(int sparkStage, String work) {
        Durations durations = open.remove(sparkStage);
        if (durations == null) {
            return;
        }
        long[] sorted = Arrays.copyOf(durations.millis, durations.size);
        Arrays.sort(sorted);
        double seconds = sorted[sorted.length - 1] / MILLIS;
        if (longest == null || seconds > longest.seconds()) {
            int middle = sorted.length / 2;
            double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
            longest = new LongestTask(stage, work, seconds, median / MILLIS, sorted.length);
        }
    }

    /** The longest task of the Spark stages that are closed; null where none had any. */
    @Nullable
    LongestTask longest() {
        return longest;
    }
}
