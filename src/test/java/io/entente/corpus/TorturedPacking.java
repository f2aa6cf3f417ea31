package io.entente.corpus;

import static io.entente.article.RejectReason.BOMB;
import static io.entente.article.RejectReason.BROKEN_JSON;
import static io.entente.article.RejectReason.CORRUPT_COMPRESSION;
import static io.entente.article.RejectReason.TRUNCATED;
import static io.entente.article.RejectReason.UNKNOWN_FORMAT;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Compressed files that end early, are damaged, or hold far more than news. */
final class TorturedPacking {

    private static final int LINES = 400;

    private TorturedPacking() {}

    static List<Torture> all() {
        byte[] whole = Reading.gzip(Reading.lines(LINES));
        byte[] flipped = whole.clone();
        flipped[flipped.length / 2] ^= 0x10;
        byte[] followed = Arrays.copyOf(whole, whole.length + 20);
        Arrays.fill(followed, whole.length, followed.length, (byte) 'x');
        return List.of(
                Torture.of(
                                "a gzip that is cut in the middle",
                                100,
                                "a.jsonl.gz",
                                Arrays.copyOf(whole, whole.length / 2))
                        .andUpTo(200)
                        .rejecting(TRUNCATED),
                Torture.of("a gzip in which a bit flipped", 100, folder -> {
                            Reading.write(folder.resolve("a.jsonl.gz"), flipped);
                        })
                        .andUpTo(300)
                        .rejecting(BROKEN_JSON, BROKEN_JSON, CORRUPT_COMPRESSION),
                Torture.of("a gzip followed by what is none", LINES, "a.jsonl.gz", followed)
                        .rejecting(CORRUPT_COMPRESSION),
                Torture.of("a gzip that unpacks to a thousand times its length", 1, TorturedPacking::bomb)
                        .rejecting(BOMB),
                Torture.of("a gzip in a gzip in a gzip", 0, "a.jsonl.gz", Reading.gzip(Reading.gzip(whole)))
                        .rejecting(UNKNOWN_FORMAT));
    }

    private static void bomb(Path folder) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.jsonl.gz")))) {
            out.write("{\"text\": \"The envoy praised the king.\"}\n".getBytes(StandardCharsets.UTF_8));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) 'x');
            for (int i = 0; i < 300; i++) {
                out.write(spaces);
            }
        }
    }
}
