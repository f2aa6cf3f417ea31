package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LauncherTest {

    @Test
    void passesItsOwnChecks() throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("entente.home"));
        Process checks = new ProcessBuilder("bash", home.resolve("jobs/check").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(checks.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(checks.waitFor()).as(said).isZero();
        assertThat(said).containsPattern("\\d+ passed, 0 failed");
    }
}
