package io.entente.nlp;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.seed.SeedBundle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Seed files as one word, so that an annotator that is saved or sent to a task has them with it. */
final class PackedSeeds {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PackedSeeds() {}

    static String pack(SeedBundle seeds) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
            zipped.write(MAPPER.writeValueAsBytes(seeds.files()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    static SeedBundle unpack(String packed) {
        byte[] bytes = Base64.getDecoder().decode(packed);
        try (GZIPInputStream zipped = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new SeedBundle(MAPPER.readValue(zipped.readAllBytes(), new TypeReference<Map<String, String>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
