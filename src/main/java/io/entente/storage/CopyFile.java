package io.entente.storage;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.VoidFunction;
import org.apache.spark.util.SerializableConfiguration;

/** Copies a file, named by its path below one folder, to the same path below another, over whatever is there. */
final class CopyFile implements VoidFunction<String> {

    private static final long serialVersionUID = 1;

    private final String from;
    private final String to;
    private final SerializableConfiguration conf;

    CopyFile(Path from, Path to, SerializableConfiguration conf) {
        this.from = from.toString();
        this.to = to.toString();
        this.conf = conf;
    }

    @Override
    public void call(String file) throws IOException {
        Configuration settings = conf.value();
        Path source = new Path(from + "/" + file);
        Path target = new Path(to + "/" + file);
        target.getFileSystem(settings).mkdirs(target.getParent());
        FileUtil.copy(
                source.getFileSystem(settings), source, target.getFileSystem(settings), target, false, true, settings);
    }
}
