package io.entente.corpus;

import static io.entente.article.RejectReason.BROKEN_CSV;
import static io.entente.article.RejectReason.BROKEN_JSON;
import static io.entente.article.RejectReason.EMPTY_FILE;
import static io.entente.article.RejectReason.NO_BODY;
import static io.entente.article.RejectReason.TOO_LARGE;
import static io.entente.article.RejectReason.UNKNOWN_FORMAT;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Records that are too long, too deep, or in no or another encoding than they should be. */
final class TorturedTexts {

    private static final String RUSSIAN =
            "Министр обороны заявил в среду, что переговоры с соседней страной продолжатся весной в столице. ";
    private static final String GOOD = "{\"text\": \"The envoy praised the king.\"}\n";

    private TorturedTexts() {}

    static List<Torture> all() {
        return List.of(
                Torture.of("a line of 56 MB between two others", 2, TorturedTexts::longLine)
                        .rejecting(TOO_LARGE),
                Torture.of(
                        "an article of 5 MB in one line", 1, "a.jsonl", json("The envoy praised the king. ", 180_000)),
                Torture.of("ten thousand names in one sentence", 1, "a.jsonl", json("Anna Berg, ", 10_000)),
                Torture.of("five thousand sentences", 1, "a.txt", "The envoy praised the king.\n".repeat(5_000)),
                Torture.of(
                                "a text file of 40 MB",
                                0,
                                folder -> Reading.write(folder.resolve("a.txt"), new byte[40 << 20]))
                        .rejecting(UNKNOWN_FORMAT),
                Torture.of("words of 40 MB", 0, "a.txt", "All is well. ".repeat(3_100_000))
                        .rejecting(TOO_LARGE),
                Torture.of(
                                "lists in lists, 100,000 deep",
                                1,
                                "a.jsonl",
                                "{\"text\": \"x\", \"deep\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}\n"
                                        + GOOD)
                        .rejecting(BROKEN_JSON),
                Torture.of("a document 100,000 deep", 0, "a.json", "{\"a\":".repeat(100_000))
                        .rejecting(BROKEN_JSON),
                Torture.of("a quote in a table that nothing closes", 1, "a.csv", "title,text\na,one\nb,\"two\nthree\n")
                        .rejecting(BROKEN_CSV),
                Torture.of(
                        "halves of surrogate pairs", 1, "a.jsonl", "{\"text\": \"half \\ud83d and \\udc00 half\"}\n"),
                Torture.of(
                        "NUL characters, escaped and raw",
                        2,
                        "a.jsonl",
                        "{\"text\": \"a\\u0000b\"}\n{\"text\": \"a\0b\"}\n"),
                Torture.of(
                        "bytes that are no UTF-8",
                        1,
                        "a.txt",
                        latin("He said: \u00abna\u00efve\u00bb, \u0080 and \u00ff.")),
                Torture.of("UTF-16 with a mark", 1, "a.txt", ("\ufeff" + RUSSIAN).getBytes(StandardCharsets.UTF_16LE)),
                Torture.of("UTF-16 without a mark", 1, "a.jsonl", GOOD.getBytes(StandardCharsets.UTF_16BE)),
                Torture.of(
                        "windows-1252",
                        1,
                        "a.txt",
                        "The caf\u00e9 \u2013 closed.".getBytes(Charset.forName("windows-1252"))),
                Torture.of("KOI8-R", 1, "a.txt", RUSSIAN.repeat(5).getBytes(Charset.forName("KOI8-R"))),
                Torture.of("windows-1251 in JSON Lines", 1, "a.jsonl", cyrillic("windows-1251")),
                Torture.of("nothing but NUL", 0, "a.txt", new byte[1000]).rejecting(UNKNOWN_FORMAT),
                Torture.of("an empty file", 0, "a.jsonl", "").rejecting(EMPTY_FILE),
                Torture.of("an empty list", 0, "a.json", "[]").skipping("no record", 1),
                Torture.of("a header without rows", 0, "a.csv", "title,text\n").skipping("no record", 1),
                Torture.of("white space in place of a text", 0, "a.txt", " \n\t\n")
                        .rejecting(NO_BODY));
    }

    private static byte[] cyrillic(String encoding) {
        return ("{\"text\": \"" + RUSSIAN.repeat(5) + "\"}\n").getBytes(Charset.forName(encoding));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String json(String part, int times) {
        return "{\"text\": \"" + part.repeat(times) + "\"}\n";
    }

    private static void longLine(Path folder) throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), GOOD + json("All is well. ", 4_400_000) + GOOD);
    }
}
