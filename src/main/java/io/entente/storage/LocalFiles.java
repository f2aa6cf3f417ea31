package io.entente.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's local file system, which sets permissions by itself. Without Hadoop's native library the original starts a process,
 * {@code chmod}, for each file, each checksum beside it and each folder: 4,364 of them in a run over 4,549 articles.
 */
public final class LocalFiles extends LocalFileSystem {

    private static final URI ROOT = URI.create("file:///");

    /** Hadoop makes it by its name. */
    public LocalFiles() {
        super(new Raw());
    }

    /** Lets go of an original that this process opened before it had any settings. */
    static void replaceOpened(Configuration conf) {
        try {
            FileSystem opened = FileSystem.get(ROOT, conf);
            if (!(opened instanceof LocalFiles)) {
                opened.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The local file system cannot be opened", e);
        }
    }

    private static final class Raw extends RawLocalFileSystem {

        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            java.nio.file.Path file = pathToFile(path).toPath();
            PosixFileAttributeView view = java.nio.file.Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (view == null || permission.getStickyBit()) {
                super.setPermission(path, permission);
            } else {
                String symbols = permission.getUserAction().SYMBOL
                        + permission.getGroupAction().SYMBOL
                        + permission.getOtherAction().SYMBOL;
                view.setPermissions(PosixFilePermissions.fromString(symbols));
            }
        }
    }
}
