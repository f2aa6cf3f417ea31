package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.storage.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs whose input and tables lie on S3, where a rename is a copy and no lock exists: of two at once one is refused, a killed one is gone on
 * with, and the tables are those of a run on local files.
 */
@Tag("s3")
class S3RunTest {

    private static final String INPUT = "s3a://" + S3Store.BUCKET + "/sample";
    private static final String TABLES = "s3a://" + S3Store.BUCKET + "/tables";

    @TempDir
    private Path temp = Path.of("");

    @Test
    void givesTheSameTablesAsLocalFilesThoughItIsKilledAndAnotherStarts() throws IOException {
        String[] run = Submission.run(INPUT, TABLES);
        try (S3Store store = S3Store.start(temp.resolve("store"))) {
            store.upload(SampleRun.sample(), "sample");

            try (Submission first = start(store, "first", run)) {
                first.awaits(StageName.READ);
                try (Submission second = start(store, "second", run)) {
                    assertThat(second.exitCode()).as(second.log()).isEqualTo(ExitCode.USER);
                    assertThat(second.log())
                            .contains("entente: Another run writes into " + TABLES + "/sample: process ");
                }
                first.awaits(StageName.ANALYZE).kill();
            }
            try (Submission third = start(store, "third", run)) {
                assertThat(third.exitCode()).as(third.log()).isEqualTo(ExitCode.DONE);
                assertThat(third.log())
                        .contains("Published.", StageName.ANALYZE.sentence())
                        .doesNotContain(StageName.READ.sentence(), StageName.DEDUPLICATE.sentence());
            }
            try (Submission check =
                    start(store, "verify", "verify", "--corpus", SampleRun.CORPUS, "--warehouse", TABLES)) {
                assertThat(check.exitCode()).as(check.log()).isEqualTo(ExitCode.DONE);
            }

            Manifest manifest = manifest(store);
            assertThat(manifest.tables())
                    .isEqualTo(SampleRun.published().manifest().tables());
            assertThat(manifest.records())
                    .isEqualTo(SampleRun.published().manifest().records());
        }
    }

    private Submission start(S3Store store, String name, String... arguments) {
        return Submission.start(temp.resolve(name + ".log"), store.place(), arguments);
    }

    private static Manifest manifest(S3Store store) throws IOException {
        ObjectMapper mapper = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        String run = mapper.readTree(store.text("tables/sample/current.json"))
                .get("runId")
                .asText();
        return mapper.readValue(store.text("tables/sample/runs/" + run + "/manifest.json"), Manifest.class);
    }
}
