package io.entente.corpus;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/** An input: a file, or a folder with all that is in it. */
interface InputTree {

    /** A scheme of two letters or more, then a slash: a colon alone can be part of a file's name. */
    Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*", Pattern.DOTALL);

    /**
     * Hands over the files.
     *
     * @throws InputException if the input does not exist or a folder in it cannot be listed
     */
    void collect(FileCollector files);

    /** The tree of a local path or a URI; a path without scheme lies in Hadoop's default file system. */
    static InputTree of(String input, Configuration conf) {
        if (input.isBlank()) {
            throw new InputException("An input is blank");
        }
        if (SCHEME.matcher(input).matches()) {
            return input.toLowerCase(Locale.ROOT).startsWith("file:/")
                    ? new LocalTree(input, local(input))
                    : new HadoopTree(input, conf);
        }
        URI home = FileSystem.getDefaultUri(conf);
        return "file".equals(home.getScheme()) ? new LocalTree(input, path(input)) : new HadoopTree(input, conf);
    }

    /** The path of a URI of the local file system; one whose signs are not escaped is taken as it stands. */
    private static Path local(String uri) {
        String rest = uri.substring("file:".length()).replaceFirst("^/+", "/");
        try {
            Path unescaped = Path.of(URI.create("file://" + rest));
            return Files.exists(unescaped) ? unescaped : path(rest);
        } catch (IllegalArgumentException notEscaped) {
            return path(rest);
        }
    }

    private static Path path(String path) {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new InputException("Input is no path: " + path, e);
        }
    }
}
