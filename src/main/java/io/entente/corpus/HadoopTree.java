package io.entente.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** An input in a file system that Hadoop knows; its names are taken as they are and never as patterns. */
record HadoopTree(String input, Configuration conf) implements InputTree {

    private record Folder(Path path, String sourceUri) {}

    @Override
    public void collect(FileCollector files) {
        try {
            Path root = new Path(input);
            FileSystem system = root.getFileSystem(conf);
            FileStatus status = system.getFileStatus(root);
            String last = status.getPath().getName();
            String name =
                    files.rootName(last.isEmpty() ? status.getPath().toUri().getAuthority() : last);
            if (!status.isDirectory()) {
                add(status, name, files);
                return;
            }
            Deque<Folder> folders = new ArrayDeque<>();
            folders.push(new Folder(status.getPath(), name));
            while (!folders.isEmpty()) {
                list(system, folders.pop(), folders, files);
            }
        } catch (FileNotFoundException e) {
            throw new InputException("Input does not exist: " + input, e);
        } catch (IOException | IllegalArgumentException e) {
            throw new InputException("Input cannot be listed: " + input + ": " + e, e);
        }
    }

    private static void list(FileSystem system, Folder folder, Deque<Folder> folders, FileCollector files)
            throws IOException {
        for (FileStatus entry : system.listStatus(folder.path())) {
            String name = entry.getPath().getName();
            String sourceUri = folder.sourceUri() + "/" + name;
            if (files.skips(name)) {
                continue;
            }
            if (entry.isSymlink()) {
                files.countLink();
            } else if (entry.isDirectory()) {
                folders.push(new Folder(entry.getPath(), sourceUri));
            } else if (!files.skipsType(name)) {
                add(entry, sourceUri, files);
            }
        }
    }

    private static void add(FileStatus file, String sourceUri, FileCollector files) {
        URI uri = file.getPath().toUri();
        files.add(FileSlice.whole(uri.toString(), sourceUri, file.getLen(), file.getModificationTime()));
    }
}
