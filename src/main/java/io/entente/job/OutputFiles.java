package io.entente.job;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that are written beside their places and moved there when all are whole, so that no half of one is ever taken for it. */
final class OutputFiles implements Closeable {

    private static final String PARTIAL = ".partial";

    private final Path out;
    private final Map<Path, Path> partial = new LinkedHashMap<>();

    OutputFiles(Path out) {
        this.out = out;
    }

    /** @param name of a file in the output folder; empty: the output is a file */
    OutputStream bytes(String name) throws IOException {
        return Files.newOutputStream(place(name));
    }

    /** As {@link #bytes}, of text in UTF-8. */
    Writer text(String name) throws IOException {
        return Files.newBufferedWriter(place(name));
    }

    private Path place(String name) throws IOException {
        Path file = (name.isEmpty() ? out : out.resolve(name)).toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw new UserException("--out " + out + " is a folder, and this format is a file");
        }
        Path folder = file.getParent();
        if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UserException("--out " + out + " is a file, and this format is a folder");
        }
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path beside = file.resolveSibling(file.getFileName() + PARTIAL);
        partial.put(beside, file);
        return beside;
    }

    /** Moves all files to their places. */
    void keep() throws IOException {
        for (Map.Entry<Path, Path> file : partial.entrySet()) {
            Files.move(file.getKey(), file.getValue(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what was not kept. */
    @Override
    public void close() throws IOException {
        for (Path file : partial.keySet()) {
            Files.deleteIfExists(file);
        }
    }
}
