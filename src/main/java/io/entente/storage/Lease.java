package io.entente.storage;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * The right to write into one corpus, which one run has at a time: a small file that its holder writes anew while it works. A
 * holder that crashed is known by a file that has not been renewed for {@link #LIFE}, or, on its own machine, by its process being
 * gone.
 */
public final class Lease implements AutoCloseable {

    /** How long a lease holds that is not renewed. Clocks of the machines may differ by less. */
    public static final Duration LIFE = Duration.ofMinutes(3);

    private static final Duration RENEWAL = Duration.ofSeconds(30);
    /** Time for another's write to be seen where no file system forbids two. */
    private static final Duration SETTLING = Duration.ofMillis(500);

    private final Files files;
    private final Path path;
    private final Clock clock;
    private final Holder self;
    private final ScheduledExecutorService renewing;

    /**
     * Who writes.
     *
     * @param token of this one run, so that two of one process differ
     * @param renewed when the holder last said that it works, ISO 8601 in UTC
     */
    public record Holder(String token, String host, long process, String renewed) {}

    /** The outcome of asking: the lease, or else who has it; one of the two is null. */
    public record Answer(@Nullable Lease lease, @Nullable Holder other) {}

    private Lease(Files files, Path path, Clock clock, Holder self) {
        this.files = files;
        this.path = path;
        this.clock = clock;
        this.self = self;
        renewing = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "lease");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Asks for the lease of a corpus's folder. */
    static Answer ask(Configuration conf, Path corpus, Clock clock) {
        Files files = new Files(conf);
        Path path = new Path(corpus, "lease.json");
        Optional<Holder> other = holder(files, path);
        if (other.isPresent() && isAlive(other.get(), clock.instant())) {
            return new Answer(null, other.get());
        }
        Holder self = new Holder(
                UUID.randomUUID().toString(),
                host(),
                ProcessHandle.current().pid(),
                clock.instant().toString());
        Lease lease = new Lease(files, path, clock, self);
        lease.write();
        pause();
        if (!lease.isHeld()) {
            lease.renewing.shutdownNow();
            return new Answer(null, holder(files, path).orElse(self));
        }
        lease.renewing.scheduleAtFixedRate(lease::renew, RENEWAL.toSeconds(), RENEWAL.toSeconds(), TimeUnit.SECONDS);
        return new Answer(lease, null);
    }

    /** Whether nobody took it since, as is right when its holder slept for longer than {@link #LIFE}. */
    public boolean isHeld() {
        return holder(files, path)
                .filter(holder -> holder.token().equals(self.token()))
                .isPresent();
    }

    /** Who has it as the storage says; a file that was cut off in writing is nobody's. */
    private static Optional<Holder> holder(Files files, Path path) {
        return files.read(path).flatMap(text -> Json.read(text, Holder.class));
    }

    private static boolean isAlive(Holder holder, Instant now) {
        boolean renewed = Instant.parse(holder.renewed()).plus(LIFE).isAfter(now);
        boolean here = holder.host().equals(host());
        return renewed && (!here || ProcessHandle.of(holder.process()).isPresent());
    }

    private void renew() {
        try {
            if (isHeld()) {
                write();
            }
        } catch (RuntimeException e) {
            // Storage that fails now fails the run, too, or answers before the lease has run out.
        }
    }

    private void write() {
        Holder now = new Holder(
                self.token(), self.host(), self.process(), clock.instant().toString());
        files.replace(path, Json.write(now));
    }

    private static void pause() {
        try {
            Thread.sleep(SETTLING.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    /** Gives it back. */
    @Override
    public void close() {
        renewing.shutdownNow();
        try {
            renewing.awaitTermination(RENEWAL.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (isHeld()) {
            files.delete(path);
        }
    }
}
