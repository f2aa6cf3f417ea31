package io.entente.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {

    private static final String IMPLEMENTATION = "fs.file.impl";

    @TempDir
    java.nio.file.Path folder;

    @Test
    void setsThePermissionsThatAreAskedFor() throws Exception {
        try (FileSystem files = opened()) {
            Path file = new Path(folder.resolve("a b").toUri());
            write(files, file);
            files.setPermission(file, new FsPermission((short) 0640));
            assertThat(permissions("a b")).isEqualTo("rw-r-----");
            assertThat(files.getFileStatus(file).getLen()).isOne();
        }
    }

    @Test
    void startsNoProcessForAFileOrAFolder() throws Exception {
        java.nio.file.Path started = folder.resolve("started.jfr");
        try (FileSystem files = opened();
                Recording recording = new Recording()) {
            recording.enable("jdk.ProcessStart");
            recording.start();
            for (int i = 0; i < 5; i++) {
                files.mkdirs(new Path(folder.resolve("folder" + i).toUri()));
                write(files, new Path(folder.resolve("folder" + i + "/file").toUri()));
            }
            assertThat(lengths(files)).containsOnly(1L).hasSize(5);
            recording.stop();
            recording.dump(started);
        }
        List<RecordedEvent> events = RecordingFile.readAllEvents(started);
        assertThat(events).noneMatch(event -> event.getString("command").contains(folder.toString()));
        assertThat(permissions("folder3")).isEqualTo("rwxr-xr-x");
        assertThat(permissions("folder3/file")).isEqualTo("rw-r--r--");
    }

    @Test
    void keepsAChecksumBesideEachFile() throws Exception {
        try (FileSystem files = opened()) {
            write(files, new Path(folder.resolve("file").toUri()));
        }
        assertThat(folder.resolve(".file.crc")).exists();
    }

    @Test
    void takesThePlaceOfAnOriginalThatWasOpenedBefore() throws Exception {
        URI root = URI.create("file:///");
        Configuration plain = new Configuration();
        plain.set(IMPLEMENTATION, "org.apache.hadoop.fs.LocalFileSystem");
        FileSystem.get(root, plain).close();
        FileSystem original = FileSystem.get(root, plain);
        LocalFiles.replaceOpened(plain);
        assertThat(FileSystem.get(root, conf())).isInstanceOf(LocalFiles.class).isNotSameAs(original);
    }

    /** The lengths of all files in the folder and below. */
    private List<Long> lengths(FileSystem files) throws IOException {
        List<Long> lengths = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> found = files.listFiles(new Path(folder.toUri()), true);
        while (found.hasNext()) {
            lengths.add(found.next().getLen());
        }
        return lengths;
    }

    private static Configuration conf() {
        Configuration conf = new Configuration();
        conf.set(IMPLEMENTATION, LocalFiles.class.getName());
        return conf;
    }

    private static FileSystem opened() throws Exception {
        return FileSystem.newInstance(URI.create("file:///"), conf());
    }

    private static void write(FileSystem files, Path path) throws Exception {
        try (OutputStream out = files.create(path)) {
            out.write('x');
        }
    }

    private String permissions(String name) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }
}
