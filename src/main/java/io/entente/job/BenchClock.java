package io.entente.job;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Times pieces of work, one at a time. */
final class BenchClock extends SparkListener {

    private static final double NANOS = 1e9;
    private static final long LONGEST_WAIT_MILLIS = 60_000;

    private final SparkContext context;
    private final AtomicLong cpuNanos = new AtomicLong();

    private BenchClock(SparkContext context) {
        this.context = context;
    }

    static BenchClock on(SparkContext context) {
        BenchClock clock = new BenchClock(context);
        context.addSparkListener(clock);
        return clock;
    }

    /** What one piece of work took. */
    record Lap(double wallSeconds, double cpuSeconds) {

        Lap plus(Lap other) {
            return new Lap(wallSeconds + other.wallSeconds, cpuSeconds + other.cpuSeconds);
        }
    }

    /** The wall-clock time of Spark work and the CPU time of its tasks; planning on the driver is not in the latter. */
    Lap ofTasks(Runnable work) {
        awaitEvents();
        cpuNanos.set(0);
        long started = System.nanoTime();
        work.run();
        long wall = System.nanoTime() - started;
        awaitEvents();
        return new Lap(wall / NANOS, cpuNanos.get() / NANOS);
    }

    /** The wall-clock and CPU time of work that this thread does alone. */
    static Lap ofThread(Runnable work) {
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long started = System.nanoTime();
        work.run();
        long wall = System.nanoTime() - started;
        return new Lap(wall / NANOS, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / NANOS);
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd event) {
        if (event.taskMetrics() != null) {
            cpuNanos.addAndGet(event.taskMetrics().executorCpuTime());
        }
    }

    /** Events come later than the end of the work that they tell of. */
    private void awaitEvents() {
        try {
            context.listenerBus().waitUntilEmpty(LONGEST_WAIT_MILLIS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("Spark is still busy with its events", e);
        }
    }
}
