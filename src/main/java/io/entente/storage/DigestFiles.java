package io.entente.storage;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.util.SerializableConfiguration;

/** Digests the bytes of listed files below a folder as they lie in storage; what cannot be read has the cause in place of a digest. */
final class DigestFiles implements Function<FileDigest, FileDigest> {

    private static final long serialVersionUID = 1;

    private final String root;
    private final SerializableConfiguration conf;

    DigestFiles(Path root, SerializableConfiguration conf) {
        this.root = root.toString();
        this.conf = conf;
    }

    @Override
    public FileDigest call(FileDigest file) {
        Path path = new Path(root + "/" + file.path());
        try (InputStream in = path.getFileSystem(conf.value()).open(path)) {
            return new FileDigest(file.path(), file.bytes(), DigestUtils.sha256Hex(in));
        } catch (IOException e) {
            return new FileDigest(file.path(), FileDigest.UNREADABLE, e.toString());
        }
    }
}
