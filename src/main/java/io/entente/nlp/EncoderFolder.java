package io.entente.nlp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.text.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An encoder as the training leaves it: a folder with {@code model.onnx}, {@code assets/vocab.txt}, {@code assets/labels.txt},
 * {@code settings.json} and the digests of all in {@code SHA256SUMS}.
 */
public final class EncoderFolder {

    private static final String GRAPH = "model.onnx";
    private static final String VOCABULARY = "assets/vocab.txt";
    private static final String LABELS = "assets/labels.txt";
    private static final String SETTINGS = "settings.json";
    private static final String DIGESTS = "SHA256SUMS";
    private static final List<String> NEEDED = List.of(GRAPH, VOCABULARY, LABELS, SETTINGS);
    private static final int VERSION_CHARS = 12;

    private final Path folder;
    private final JsonNode settings;
    private final String digest;

    private EncoderFolder(Path folder, JsonNode settings, String digest) {
        this.folder = folder;
        this.settings = settings;
        this.digest = digest;
    }

    /**
     * An encoder whose every file has the digest that the folder says it has.
     *
     * @param task what it must be for: {@code names} or {@code pairs}
     */
    public static EncoderFolder open(Path folder, String task) {
        try {
            Map<String, String> digests = digests(folder);
            for (String name : NEEDED) {
                if (!digests.containsKey(name)) {
                    throw new ModelException("The model in " + folder + " has no digest of " + name + " in " + DIGESTS);
                }
            }
            for (Map.Entry<String, String> file : digests.entrySet()) {
                if (!digest(folder.resolve(file.getKey())).equals(file.getValue())) {
                    throw new ModelException(folder.resolve(file.getKey()) + " is not the file that " + DIGESTS
                            + " beside it describes");
                }
            }
            JsonNode settings =
                    new ObjectMapper().readTree(folder.resolve(SETTINGS).toFile());
            if (!settings.path("task").asText().equals(task)) {
                throw new ModelException("The model in " + folder + " is for '"
                        + settings.path("task").asText() + "' and not for '" + task + "'");
            }
            return new EncoderFolder(folder, settings, Fingerprint.of(digests.toString()));
        } catch (IOException e) {
            throw new ModelException("No model for " + task + " can be read in " + folder + ": " + e.getMessage());
        }
    }

    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve(DIGESTS))) {
            String[] parts = line.split(" [ *]", 2);
            if (parts.length == 2) {
                digests.put(parts[1], parts[0]);
            }
        }
        return digests;
    }

    private static String digest(Path file) throws IOException {
        return HexFormat.of().formatHex(Fingerprint.sha256().digest(Files.readAllBytes(file)));
    }

    Path graph() {
        return folder.resolve(GRAPH);
    }

    /** The word pieces; one's id is its place. */
    List<String> pieces() {
        return lines(VOCABULARY);
    }

    /** The classes; one's number is its place. */
    List<String> labels() {
        return lines(LABELS);
    }

    private List<String> lines(String name) {
        try {
            return Files.readAllLines(folder.resolve(name));
        } catch (IOException e) {
            throw new ModelException("Cannot read " + folder.resolve(name) + ": " + e.getMessage());
        }
    }

    /**
     * A number among the settings that the training chose.
     *
     * @param name its name; where it lies deeper, the names on the way to it with strokes between
     */
    public double setting(String name) {
        JsonNode setting = settings.at("/" + name);
        if (!setting.isNumber()) {
            throw new ModelException("No number '" + name + "' in " + folder.resolve(SETTINGS));
        }
        return setting.asDouble();
    }

    /** What tells it from every other model: the beginning of a digest of its files. */
    public String version() {
        return digest.substring(0, VERSION_CHARS);
    }
}
