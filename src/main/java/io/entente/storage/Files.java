package io.entente.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Small files on whatever storage Hadoop's file system interface reaches. */
final class Files {

    private final Configuration conf;

    Files(Configuration conf) {
        this.conf = conf;
    }

    Optional<String> read(Path path) {
        return on(path, fs -> {
            if (!fs.exists(path)) {
                return Optional.empty();
            }
            try (FSDataInputStream in = fs.open(path)) {
                return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        });
    }

    /** Replaces a file as a whole: a reader sees the old content or the new one, and so does one who comes after a crash. */
    void replace(Path path, String content) {
        on(path, fs -> {
            if ("file".equals(fs.getUri().getScheme())) {
                replaceLocal(java.nio.file.Path.of(path.toUri().getPath()), content);
            } else if ("hdfs".equals(fs.getUri().getScheme())) {
                Path beside = new Path(path.getParent(), "." + path.getName() + ".new");
                write(fs, beside, content);
                org.apache.hadoop.fs.FileContext.getFileContext(fs.getUri(), conf)
                        .rename(beside, path, Options.Rename.OVERWRITE);
            } else {
                write(fs, path, content);
            }
            return true;
        });
    }

    private static void replaceLocal(java.nio.file.Path path, String content) throws IOException {
        java.nio.file.Path folder = path.toAbsolutePath().getParent();
        java.nio.file.Files.createDirectories(folder);
        java.nio.file.Path beside = java.nio.file.Files.createTempFile(folder, ".", ".new");
        java.nio.file.Files.writeString(beside, content);
        java.nio.file.Files.setPosixFilePermissions(
                beside, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        java.nio.file.Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(FileSystem fs, Path path, String content) throws IOException {
        try (OutputStream out = fs.create(path, true)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    void delete(Path path) {
        on(path, fs -> fs.delete(path, true));
    }

    Configuration conf() {
        return conf;
    }

    /** The length in bytes of every file in a folder and below, by its path there; none where the folder does not exist. */
    Map<String, Long> sizes(Path folder) {
        return on(folder, fs -> {
            Map<String, Long> sizes = new TreeMap<>();
            if (fs.exists(folder)) {
                String above = fs.makeQualified(folder).toUri().getPath();
                RemoteIterator<LocatedFileStatus> found = fs.listFiles(folder, true);
                while (found.hasNext()) {
                    LocatedFileStatus file = found.next();
                    String path = file.getPath().toUri().getPath();
                    sizes.put(path.substring(above.length() + 1), file.getLen());
                }
            }
            return sizes;
        });
    }

    /** The folders directly in a folder, by name; none where it does not exist. */
    List<Path> folders(Path path) {
        return on(path, fs -> {
            List<Path> folders = new ArrayList<>();
            if (fs.exists(path)) {
                for (FileStatus status : fs.listStatus(path)) {
                    if (status.isDirectory()) {
                        folders.add(status.getPath());
                    }
                }
            }
            folders.sort(Comparator.comparing(Path::getName));
            return folders;
        });
    }

    private interface Work<T> {
        T with(FileSystem fs) throws IOException;
    }

    private <T> T on(Path path, Work<T> work) {
        try {
            return work.with(path.getFileSystem(conf));
        } catch (IOException e) {
            throw new UncheckedIOException("Storage failed at " + path, e);
        }
    }
}
