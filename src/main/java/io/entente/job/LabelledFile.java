package io.entente.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file of JSON Lines that a user names, read row by row; what is wrong with it names its line. */
final class LabelledFile {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path path;

    LabelledFile(Path path) {
        if (!Files.isReadable(path)) {
            throw new UserException("Cannot read " + path);
        }
        this.path = path;
    }

    /** Gives each row to a reader, whose {@link IllegalArgumentException} is the user's fault. */
    void forEach(Consumer<JsonNode> reader) throws IOException {
        int number = 0;
        try (BufferedReader in = Files.newBufferedReader(path)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    read(line, number, reader);
                }
            }
        }
    }

    private void read(String line, int number, Consumer<JsonNode> reader) {
        try {
            reader.accept(MAPPER.readTree(line));
        } catch (JsonProcessingException e) {
            throw new UserException(path + ", line " + number + ": " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw new UserException(path + ", line " + number + ": " + e.getMessage());
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
