package io.entente.job;

import io.entente.storage.LongestTask;
import io.entente.storage.StageWork;
import org.apache.spark.executor.TaskMetrics;
import org.jspecify.annotations.Nullable;

/** What tasks tell of themselves at their end, added up. Not for two threads at once. */
final class TaskSums {

    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;

    private long tasks;
    private long failed;
    private long cpuNanos;
    private long gcMillis;
    private long read;
    private long shuffled;
    private long spilled;
    private long written;

    /** @param metrics null where the task was lost with its executor */
    void add(boolean well, @Nullable TaskMetrics metrics) {
        tasks += well ? 1 : 0;
        failed += well ? 0 : 1;
        if (metrics != null) {
            cpuNanos += metrics.executorCpuTime();
            gcMillis += metrics.jvmGCTime();
            read += metrics.inputMetrics().bytesRead();
            shuffled += metrics.shuffleWriteMetrics().bytesWritten();
            spilled += metrics.diskBytesSpilled();
            written += metrics.outputMetrics().bytesWritten();
        }
    }

    long tasks() {
        return tasks;
    }

    StageWork work(long driverHeap, @Nullable LongestTask longest) {
        return new StageWork(
                tasks,
                failed,
                cpuNanos / NANOS,
                gcMillis / MILLIS,
                read,
                shuffled,
                spilled,
                written,
                driverHeap,
                longest);
    }
}
