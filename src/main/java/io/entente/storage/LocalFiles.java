package io.entente.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.BlockLocation;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.PathFilter;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.functional.RemoteIterators;
import org.jspecify.annotations.Nullable;

/**
 * Hadoop's local file system without the processes that the original starts where Hadoop's native library is missing: {@code chmod} for
 * each file, each checksum beside it and each folder that is made, 4,364 of them in a run over 4,549 articles, and {@code ls} for
 * each file that is listed, 1,381 for each look at the tables.
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

        /** What lies in a folder, as the original gives it but for owner and permissions, for which nobody here asks. */
        @Override
        protected RemoteIterator<LocatedFileStatus> listLocatedStatus(Path folder, PathFilter filter)
                throws IOException {
            List<LocatedFileStatus> found = new ArrayList<>();
            for (FileStatus file : listStatus(folder, filter)) {
                BlockLocation[] places = file.isFile() ? getFileBlockLocations(file, 0, file.getLen()) : null;
                found.add(located(file, places));
            }
            return RemoteIterators.remoteIteratorFromIterable(found);
        }

        private static LocatedFileStatus located(FileStatus file, BlockLocation @Nullable [] places) {
            return new LocatedFileStatus(
                    file.getLen(),
                    file.isDirectory(),
                    file.getReplication(),
                    file.getBlockSize(),
                    file.getModificationTime(),
                    file.getAccessTime(),
                    null,
                    null,
                    null,
                    null,
                    file.getPath(),
                    places);
        }
    }
}
