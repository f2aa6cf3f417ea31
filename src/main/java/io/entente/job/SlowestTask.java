package io.entente.job;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The task of a run that took longest, beside the others of its kind. Not for two threads at once. */
final class SlowestTask {

    private static final double MILLIS = 1000;

    private final Map<Integer, long[]> sums = new HashMap<>();
    private @Nullable StageName stage;
    private int sparkStage;
    private long longest;

    /** Counts a task that has ended. */
    void add(StageName ofStage, int ofSparkStage, long millis) {
        long[] sum = sums.computeIfAbsent(ofSparkStage, id -> new long[2]);
        sum[0] += millis;
        sum[1]++;
        if (stage == null || millis > longest) {
            stage = ofStage;
            sparkStage = ofSparkStage;
            longest = millis;
        }
    }

    /**
     * What is told of it.
     *
     * @param seconds how long it took
     * @param meanSeconds how long the tasks that shared its work took in the mean, itself included
     * @param tasks how many these were
     */
    record Told(StageName stage, double seconds, double meanSeconds, long tasks) {}

    /** What is told; null where no task has ended. */
    @Nullable
    Told told() {
        long[] sum = sums.get(sparkStage);
        return stage == null || sum == null
                ? null
                : new Told(stage, longest / MILLIS, sum[0] / MILLIS / sum[1], sum[1]);
    }
}
