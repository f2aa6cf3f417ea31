package io.entente.job;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what a process does, and no longer than it can still happen. */
final class Patience {

    private static final long POLL_MILLIS = 5;

    private Patience() {}

    /**
     * Waits until something is so.
     *
     * @param log what the process printed, for the error where it ended before or took longer than the seconds
     */
    static void await(BooleanSupplier due, Process process, Supplier<String> log, long seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!due.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("The job ended or never came so far:\n" + log.get());
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
