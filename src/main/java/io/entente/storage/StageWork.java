package io.entente.storage;

import org.jspecify.annotations.Nullable;

/**
 * What the tasks of a stage of a run cost. Tasks that failed and were made again count in all but their number.
 *
 * @param tasks how many tasks ended well
 * @param failedTasks how many did not, those of a lost executor included
 * @param cpuSeconds the tasks' time on a core, without that of the driver
 * @param gcSeconds the part of the tasks' time in which Java collected garbage
 * @param readBytes bytes read from storage
 * @param shuffleBytes bytes written for tasks of the next step
 * @param spilledBytes bytes written to disk because memory was short
 * @param writtenBytes bytes written to storage
 * @param driverHeapBytes the most that the driver's heap held after a collection of garbage; in local mode tasks are in it
 * @param longest the task that took longest; null where no task ended well
 */
public record StageWork(
        long tasks,
        long failedTasks,
        double cpuSeconds,
        double gcSeconds,
        long readBytes,
        long shuffleBytes,
        long spilledBytes,
        long writtenBytes,
        long driverHeapBytes,
        @Nullable LongestTask longest) {

    public static final StageWork NONE = new StageWork(0, 0, 0, 0, 0, 0, 0, 0, 0, null);
}
