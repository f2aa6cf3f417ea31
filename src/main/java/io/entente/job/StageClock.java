package io.entente.job;

import java.io.PrintStream;
import java.util.Locale;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.jspecify.annotations.Nullable;

/** Counts the tasks and the CPU time of the stage at hand, and tells on a terminal or in a log how far it is. */
final class StageClock extends SparkListener {

    private static final long NANOS = 1_000_000_000L;
    private static final long EVERY_NANOS = 10 * NANOS;

    private final PrintStream out;
    private final SlowestTask slowest = new SlowestTask();
    private @Nullable StageName stage;
    private long started;
    private long told;
    private long cpuNanos;
    private int tasks;
    private int done;

    StageClock(PrintStream out) {
        this.out = out;
    }

    synchronized void start(StageName next) {
        stage = next;
        started = System.nanoTime();
        told = started;
        cpuNanos = 0;
        tasks = 0;
        done = 0;
        out.println(next.label() + ": " + next.sentence() + "…");
    }

    /** Ends the telling: what follows is no stage. */
    synchronized void stop() {
        stage = null;
    }

    /** The wall-clock seconds since the stage began. */
    synchronized double seconds() {
        return (double) (System.nanoTime() - started) / NANOS;
    }

    /** The CPU seconds of the stage's tasks so far. */
    synchronized double cpuSeconds() {
        return (double) cpuNanos / NANOS;
    }

    /** The task that took longest so far; null where none has ended. */
    synchronized SlowestTask.@Nullable Told slowest() {
        return slowest.told();
    }

    @Override
    public synchronized void onStageSubmitted(SparkListenerStageSubmitted event) {
        tasks += event.stageInfo().numTasks();
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd event) {
        done++;
        if (event.taskMetrics() != null) {
            cpuNanos += event.taskMetrics().executorCpuTime();
        }
        if (stage != null) {
            slowest.add(stage, event.stageId(), event.taskInfo().duration());
        }
        long now = System.nanoTime();
        if (stage != null && now - told >= EVERY_NANOS) {
            told = now;
            double gone = seconds();
            double left = tasks > done ? gone / done * (tasks - done) : 0;
            out.printf(
                    Locale.ROOT,
                    "%s: %d of %d tasks, %.1f a second, %s gone, about %s left%n",
                    stage.label(),
                    done,
                    tasks,
                    done / gone,
                    minutes(gone),
                    minutes(left));
        }
    }

    private static String minutes(double seconds) {
        long whole = Math.round(seconds);
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }
}
