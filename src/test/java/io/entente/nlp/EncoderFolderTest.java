package io.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.text.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncoderFolderTest {

    private static void write(Path folder, String name, String content, StringBuilder digests) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), content);
        digests.append(HexFormat.of().formatHex(Fingerprint.sha256().digest(Files.readAllBytes(folder.resolve(name)))))
                .append("  ")
                .append(name)
                .append('\n');
    }

    private static void make(Path folder) throws IOException {
        StringBuilder digests = new StringBuilder();
        write(folder, "model.onnx", "graph", digests);
        write(folder, "assets/vocab.txt", "[PAD]\n[UNK]\n", digests);
        write(folder, "assets/labels.txt", "negative\nneutral\npositive\n", digests);
        write(folder, "settings.json", "{\"task\": \"pairs\", \"joined\": {\"first\": 0.3}}", digests);
        Files.writeString(folder.resolve("SHA256SUMS"), digests);
    }

    @Test
    void readsWhatTheTrainingLeft(@TempDir Path folder) throws IOException {
        make(folder);
        EncoderFolder encoder = EncoderFolder.open(folder, "pairs");

        assertThat(encoder.labels()).isEqualTo(List.of("negative", "neutral", "positive"));
        assertThat(encoder.setting("joined/first")).isEqualTo(0.3);
        assertThat(encoder.version())
                .hasSize(12)
                .isEqualTo(EncoderFolder.open(folder, "pairs").version());
        assertThatThrownBy(() -> encoder.setting("joined/second")).hasMessageContaining("joined/second");
    }

    @Test
    void refusesAFileThatIsNotTheOneOfItsDigest(@TempDir Path folder) throws IOException {
        make(folder);
        Files.writeString(folder.resolve("model.onnx"), "grapH");

        assertThatThrownBy(() -> EncoderFolder.open(folder, "pairs"))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("model.onnx is not the file");
    }

    @Test
    void refusesAModelOfAnotherTaskAndAFolderWithoutOne(@TempDir Path folder) throws IOException {
        make(folder);

        assertThatThrownBy(() -> EncoderFolder.open(folder, "names"))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("is for 'pairs'");
        assertThatThrownBy(() -> EncoderFolder.open(folder.resolve("none"), "names"))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("No model for names");
    }
}
