package io.entente.job;

import io.entente.storage.RunFolder;
import io.entente.storage.StageWork;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.apache.spark.SparkContext;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.StageInfo;
import org.jspecify.annotations.Nullable;

/**
 * Measures the stage at hand by what its tasks tell of themselves, and tells on a terminal or in a log how far it is: whole lines,
 * one at its start, one every ten seconds at the most, and one at its end.
 */
final class StageClock extends SparkListener {

    private static final long NANOS = 1_000_000_000L;
    private static final long EVERY_NANOS = 10 * NANOS;
    private static final long LONGEST_WAIT_MILLIS = 20_000;
    private static final double MEGABYTE = 1e6;

    private final PrintStream out;
    private final Descriptions descriptions = new Descriptions();
    private @Nullable String stage;
    private @Nullable DriverHeap heap;
    private TaskTimes times = new TaskTimes("");
    private TaskSums sums = new TaskSums();
    private long started;
    private long told;
    private int tasks;

    StageClock(PrintStream out) {
        this.out = out;
    }

    /** Begins a piece of work and says so. */
    synchronized void start(String label, String sentence) {
        stop();
        stage = label;
        heap = new DriverHeap();
        times = new TaskTimes(label);
        sums = new TaskSums();
        started = System.nanoTime();
        told = started;
        tasks = 0;
        out.println(label + ": " + sentence + "…");
    }

    /** Ends it, says what it cost, and answers that. */
    RunFolder.Marker end(SparkContext context) {
        awaitEvents(context);
        synchronized (this) {
            String label = String.valueOf(stage);
            StageWork work = sums.work(heap == null ? 0 : heap.takeMost(), times.longest());
            RunFolder.Marker marker = new RunFolder.Marker(label, seconds(), work);
            stop();
            out.printf(
                    Locale.ROOT,
                    "%s: done in %s, %d tasks, %.1f s of CPU, %.1f MB shuffled%n",
                    label,
                    minutes(marker.seconds()),
                    work.tasks(),
                    work.cpuSeconds(),
                    work.shuffleBytes() / MEGABYTE);
            return marker;
        }
    }

    /** Events come later than the end of the work that they tell of. */
    private static void awaitEvents(SparkContext context) {
        try {
            context.listenerBus().waitUntilEmpty(LONGEST_WAIT_MILLIS);
        } catch (TimeoutException e) {
            // What comes later is not counted, and nothing but numbers for people depends on it.
        }
    }

    private void stop() {
        stage = null;
        if (heap != null) {
            heap.close();
            heap = null;
        }
    }

    private double seconds() {
        return (double) (System.nanoTime() - started) / NANOS;
    }

    @Override
    public synchronized void onStageSubmitted(SparkListenerStageSubmitted event) {
        tasks += event.stageInfo().numTasks();
        descriptions.add(event);
    }

    @Override
    public synchronized void onStageCompleted(SparkListenerStageCompleted event) {
        StageInfo info = event.stageInfo();
        times.close(info.stageId(), descriptions.remove(info));
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd event) {
        boolean well = event.taskInfo().successful();
        @Nullable TaskMetrics metrics = event.taskMetrics();
        sums.add(well, metrics);
        if (well) {
            times.add(event.stageId(), event.taskInfo().duration());
        }
        long now = System.nanoTime();
        if (stage != null && now - told >= EVERY_NANOS) {
            told = now;
            tell(stage, sums.tasks());
        }
    }

    private void tell(String label, long done) {
        double gone = seconds();
        double left = done > 0 && tasks > done ? gone / done * (tasks - done) : 0;
        out.printf(
                Locale.ROOT,
                "%s: %d of %d tasks, %.1f a second, %s gone, about %s left%n",
                label,
                done,
                Math.max(tasks, done),
                done / gone,
                minutes(gone),
                minutes(left));
    }

    private static String minutes(double seconds) {
        long whole = Math.round(seconds);
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }
}
