package io.entente.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A process that prints into a file.
 *
 * @param patience the seconds after which it should have come as far as a test waits for
 */
record LoggedProcess(Process process, Path log, long patience) {

    /** All it printed so far. */
    String printed() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until something is so. */
    void await(BooleanSupplier due) {
        Patience.await(due, process, this::printed, patience);
    }

    /** Kills it, as the kernel would, and waits for its end. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** Waits for its end; one that does not come is made. */
    int exitCode() {
        try {
            if (!process.waitFor(patience, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The job does not end:\n" + printed());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
