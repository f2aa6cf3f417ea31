package io.entente.job;

import io.entente.text.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Copies folders, and says whether a folder is as it was. */
final class FolderCopy {

    private FolderCopy() {}

    static Path copy(Path from, Path to) {
        try {
            for (Path file : all(from)) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digest of every file below a folder, by its path in it. */
    static Map<String, String> digests(Path folder) {
        Map<String, String> digests = new TreeMap<>();
        for (Path file : all(folder)) {
            if (Files.isRegularFile(file)) {
                digests.put(folder.relativize(file).toString(), digest(file));
            }
        }
        return digests;
    }

    static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(Fingerprint.sha256().digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        List<Path> files = Files.exists(folder) ? all(folder) : List.of();
        for (int i = files.size() - 1; i >= 0; i--) {
            try {
                Files.delete(files.get(i));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Every file and folder, a folder before what is in it. */
    private static List<Path> all(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
