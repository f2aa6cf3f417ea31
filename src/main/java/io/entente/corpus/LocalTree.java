package io.entente.corpus;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * An input on a local disk. Symbolic links in it are not followed: what they lead to is met on its own path if it is part of
 * the input, and is no part of it if it lies outside. The input itself may be a link.
 */
record LocalTree(String input, Path root) implements InputTree {

    private record Folder(Path path, String sourceUri) {}

    @Override
    public void collect(FileCollector files) {
        if (!Files.exists(root)) {
            throw new InputException("Input does not exist: " + input);
        }
        try {
            Path real = root.toRealPath();
            Path named = root.toAbsolutePath().normalize();
            String name = files.rootName(name(named.getNameCount() == 0 ? real : named));
            BasicFileAttributes kind = attributes(real);
            if (!kind.isDirectory()) {
                add(real, name, kind, files);
                return;
            }
            Deque<Folder> folders = new ArrayDeque<>();
            folders.push(new Folder(real, name));
            while (!folders.isEmpty()) {
                list(folders.pop(), folders, files);
            }
        } catch (IOException e) {
            throw new InputException("Input cannot be listed: " + input + ": " + e, e);
        }
    }

    private static void list(Folder folder, Deque<Folder> folders, FileCollector files) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.path())) {
            for (Path entry : entries) {
                String name = name(entry);
                BasicFileAttributes kind = attributes(entry);
                String sourceUri = folder.sourceUri() + "/" + name;
                if (files.skips(name)) {
                    continue;
                }
                if (kind.isSymbolicLink()) {
                    files.countLink();
                } else if (kind.isDirectory()) {
                    folders.push(new Folder(entry, sourceUri));
                } else if (!kind.isRegularFile()) {
                    files.countSpecial();
                } else if (!files.skipsType(name)) {
                    add(entry, sourceUri, kind, files);
                }
            }
        }
    }

    private static void add(Path file, String sourceUri, BasicFileAttributes kind, FileCollector files) {
        files.add(FileSlice.whole(
                file.toUri().toString(),
                sourceUri,
                kind.size(),
                kind.lastModifiedTime().toMillis()));
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** The last name of a path, the same whatever character set the Java platform takes file names to be in. */
    private static String name(Path path) {
        String uri = path.toUri().getRawPath().replaceFirst("/+$", "");
        String escaped = uri.substring(uri.lastIndexOf('/') + 1);
        return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
