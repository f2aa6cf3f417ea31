package io.entente.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaseTest {

    private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

    @TempDir
    Path corpus;

    @Test
    void oneRunHasItAtATime() {
        Lease.Answer first = ask(NOON);
        Lease.Answer second = ask(NOON.plusSeconds(1));

        assertThat(first.lease()).isNotNull();
        assertThat(second.lease()).isNull();
        assertThat(second.other()).isNotNull();
        assertThat(second.other().process()).isEqualTo(ProcessHandle.current().pid());
        first.lease().close();
        assertThat(corpus.resolve("lease.json")).doesNotExist();
        try (Lease third = ask(NOON.plusSeconds(2)).lease()) {
            assertThat(third).isNotNull();
        }
    }

    @Test
    void whatIsNotRenewedRunsOut() {
        Lease first = ask(NOON).lease();
        try (Lease second =
                ask(NOON.plus(Lease.LIFE).plus(Duration.ofSeconds(1))).lease()) {
            assertThat(second).isNotNull();
            assertThat(first.isHeld()).isFalse();
            first.close();
            assertThat(second.isHeld()).isTrue();
        }
    }

    @Test
    void aDeadProcessOfThisMachineLosesItAtOnce() throws Exception {
        ask(NOON).lease();
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path file = corpus.resolve("lease.json");
        String mine = "\"process\" : " + ProcessHandle.current().pid();
        Files.writeString(file, Files.readString(file).replace(mine, "\"process\" : " + gone.pid()));

        try (Lease lease = ask(NOON.plusSeconds(1)).lease()) {
            assertThat(lease).isNotNull();
        }
    }

    @Test
    void aHalfWrittenLeaseIsNone() throws Exception {
        Files.writeString(corpus.resolve("lease.json"), "{\"token\": \"a");

        try (Lease lease = ask(NOON).lease()) {
            assertThat(lease).isNotNull();
        }
    }

    private Lease.Answer ask(Instant now) {
        return Lease.ask(
                new Configuration(false),
                new org.apache.hadoop.fs.Path(corpus.toUri()),
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
