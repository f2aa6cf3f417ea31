package io.entente.corpus;

import static io.entente.article.RejectReason.EMPTY_FILE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Names and folders that file systems allow. */
final class TorturedNames {

    private TorturedNames() {}

    static List<Torture> all() {
        return List.of(
                Torture.of("what macOS leaves beside files", 1, folder -> {
                            Reading.write(folder.resolve("._a.txt"), "\0\5\26\7");
                            Reading.write(folder.resolve(".DS_Store"), "x");
                            Reading.write(folder.resolve("a.txt"), "The envoy praised the king.");
                        })
                        .skipping("hidden", 2),
                Torture.of("links to the folder they are in, and to the one above", 1, TorturedNames::links)
                        .skipping("link", 2),
                Torture.of("colons, patterns, signs of URIs and line breaks in names", 6, folder -> {
                    for (String name :
                            List.of("a:b.txt", "*.txt", "[a-z]{1,2}?.txt", "100%25.txt", "a#b c.txt", "a\nb.txt")) {
                        Reading.write(folder.resolve("g[l]{o,b}*").resolve(name), "The envoy praised the king.");
                    }
                }),
                Torture.of("files of other kinds", 0, folder -> {
                            Reading.write(folder.resolve("a.jpg"), "x");
                            Reading.write(folder.resolve("README"), "x");
                            Reading.write(folder.resolve("b.txt"), "");
                        })
                        .rejecting(EMPTY_FILE)
                        .skipping("other type", 2));
    }

    private static void links(Path folder) throws IOException {
        Reading.write(folder.resolve("in/a.txt"), "The envoy praised the king.");
        Files.createSymbolicLink(folder.resolve("in/self"), folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/up"), folder);
    }
}
