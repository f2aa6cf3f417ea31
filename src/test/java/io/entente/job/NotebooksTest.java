package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NotebooksTest {

    @Test
    void runFromTopToBottomOnTheSample() throws IOException, InterruptedException {
        ProcessBuilder check = new ProcessBuilder(
                        "bash", SampleRun.home().resolve("notebooks/check").toString())
                .redirectErrorStream(true);
        check.environment().put("ENTENTE_CORPUS", SampleRun.CORPUS);
        check.environment()
                .put("ENTENTE_WAREHOUSE", SampleRun.published().warehouse().toString());
        Process started = check.start();
        String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(started.waitFor()).as(said).isZero();
        assertThat(said).contains("5 passed, 0 failed");
    }
}
