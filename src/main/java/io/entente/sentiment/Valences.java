package io.entente.sentiment;

import io.entente.text.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How good or bad words sound, from -4 to 4, by the word list that travels with the model. */
final class Valences {

    private static final String RESOURCE = "valence.csv";
    private static final Map<String, Float> WORDS = load();

    private Valences() {}

    /** The valence of a folded word; 0 for a word that the list lacks. */
    static float of(String word) {
        return WORDS.getOrDefault(word, 0f);
    }

    private static Map<String, Float> load() {
        Map<String, Float> words = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Valences.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int comma = line.indexOf(',');
                words.put(Words.fold(line.substring(0, comma)), Float.parseFloat(line.substring(comma + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
