package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.support.SparkTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in containers of YARN, the driver's too, with seeds and models as archives, gives the tables of one machine. */
@Tag("yarn")
class YarnRunTest {

    @TempDir
    private Path temp = Path.of("");

    @Test
    void givesTheSameTablesInContainersWithSeedsAndModelsAsArchives() throws IOException {
        Path input = temp.resolve("articles.jsonl");
        Files.writeString(input, ModelsRunTest.ARTICLES);
        String[] models = {"--tier", "models", "--name-doubt", "0"};
        Path local = temp.resolve("local");
        Path warehouse = temp.resolve("warehouse");

        try (YarnCluster yarn = YarnCluster.start(temp.resolve("yarn"));
                Submission run = Submission.start(
                        temp.resolve("submit.log"),
                        yarn.place(),
                        Submission.run(input.toString(), warehouse.toString(), models))) {
            assertThat(run.exitCode()).as(run.log() + yarn.containersLog()).isZero();
            assertThat(yarn.containersLog())
                    .as("what the job prints is in the driver's container")
                    .contains("refine: " + StageName.REFINE.sentence(), "Published.");
        }
        SparkTest.session();
        assertThat(JobMain.run(Submission.run(input.toString(), local.toString(), models)))
                .isEqualTo(ExitCode.DONE);

        assertThat(SampleRun.manifest(warehouse).tables())
                .isEqualTo(SampleRun.manifest(local).tables());
        assertThat(SampleRun.manifest(warehouse).digests())
                .as("the same input and seeds; there a jar is the code, here a folder of classes")
                .containsAllEntriesOf(withoutCode(SampleRun.manifest(local).digests()));
        assertThat(SampleRun.manifest(warehouse).settings())
                .isEqualTo(SampleRun.manifest(local).settings());
    }

    private static Map<String, String> withoutCode(Map<String, String> digests) {
        Map<String, String> others = new HashMap<>(digests);
        assertThat(others.remove("code")).isNotNull();
        return others;
    }
}
