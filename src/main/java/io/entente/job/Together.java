package io.entente.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several pieces of work at once: small Spark jobs are mostly planning, which one thread does not fill a core with. */
final class Together {

    private static final int THREADS = 4;

    private Together() {}

    /** What each piece of work gives, in their order; the first that fails ends all. */
    static <T> List<T> all(List<? extends Callable<T>> work) {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> running = new ArrayList<>();
            work.forEach(piece -> running.add(pool.submit(piece)));
            List<T> results = new ArrayList<>();
            for (Future<T> piece : running) {
                results.add(piece.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }
}
