package io.entente.storage;

import io.entente.table.Table;
import io.entente.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The files of a run's published tables and the list of them, {@code files.json}. The pointer has the digest of the manifest, the manifest
 * that of the list, and the list that of every file, so that no byte can change unseen.
 */
public final class RunFiles {

    private static final String LIST = "files.json";
    private static final long BYTES_A_TASK = 256_000_000;

    private final SparkSession spark;
    private final Path root;
    private final Configuration conf;

    RunFiles(SparkSession spark, Path root) {
        this.spark = spark;
        this.root = root;
        conf = spark.sessionState().newHadoopConf();
    }

    /** The list of what was published; the empty one where it is not that list any more. */
    FileList listed(Manifest.FileTotals published) {
        String list = text();
        return DigestUtils.sha256Hex(list).equals(published.digest()) ? read(list) : FileList.NONE;
    }

    private String text() {
        return new Files(conf).read(listPath()).orElse("");
    }

    private static FileList read(String list) {
        return Json.read(list, FileList.class).orElseThrow();
    }

    /** Every file with its digest, which is that of the earlier run for a file that was taken over from it. */
    public List<FileDigest> digests(FileList earlier) {
        Map<String, FileDigest> known = earlier.byPath();
        List<FileDigest> found = new ArrayList<>();
        List<FileDigest> others = new ArrayList<>();
        for (FileDigest file : present()) {
            FileDigest same = known.get(file.path());
            if (same != null && same.bytes() == file.bytes()) {
                found.add(same);
            } else {
                others.add(file);
            }
        }
        for (FileDigest file : digested(others)) {
            if (file.bytes() == FileDigest.UNREADABLE) {
                throw new UncheckedIOException(new IOException(file.path() + " cannot be read: " + file.sha256()));
            }
            found.add(file);
        }
        found.sort(Comparator.comparing(FileDigest::path));
        return found;
    }

    /** Writes the list of what is published. */
    public Manifest.FileTotals seal(FileList published) {
        String list = Json.write(published);
        new Files(conf).replace(listPath(), list);
        long bytes = published.files().stream().mapToLong(FileDigest::bytes).sum();
        return new Manifest.FileTotals(published.files().size(), bytes, DigestUtils.sha256Hex(list));
    }

    /** In what the files differ from those that were published, a line for each; none where every byte is the same. */
    public List<String> differences(Manifest.FileTotals published) {
        String list = text();
        if (!DigestUtils.sha256Hex(list).equals(published.digest())) {
            return List.of(LIST + " is not the one that was published");
        }
        Map<String, FileDigest> found = new TreeMap<>();
        digested(present()).forEach(file -> found.put(file.path(), file));
        List<String> differences = new ArrayList<>();
        for (FileDigest file : read(list).files()) {
            FileDigest now = found.remove(file.path());
            if (now == null) {
                differences.add(file.path() + " is missing");
            } else if (now.bytes() == FileDigest.UNREADABLE) {
                differences.add(file.path() + " cannot be read: " + now.sha256());
            } else if (!now.equals(file)) {
                differences.add(file.path() + " has changed: " + now.bytes() + " bytes, published " + file.bytes());
            }
        }
        found.keySet().forEach(path -> differences.add(path + " was not published"));
        return differences;
    }

    private Path listPath() {
        return new Path(root, LIST);
    }

    /** Every file that lies in a table's folder, without its digest. */
    public List<FileDigest> present() {
        List<FileDigest> present = new ArrayList<>();
        Files files = new Files(conf);
        for (Table table : Tables.ALL) {
            files.sizes(new Path(root, table.name()))
                    .forEach((path, bytes) -> present.add(new FileDigest(table.name() + "/" + path, bytes, "")));
        }
        return present;
    }

    private List<FileDigest> digested(List<FileDigest> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        long bytes = files.stream().mapToLong(FileDigest::bytes).sum();
        // Mixed, so that the files of a large table are not all one task's.
        files.sort(Comparator.comparingInt((FileDigest file) -> file.path().hashCode())
                .thenComparing(FileDigest::path));
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        int tasks = (int) Math.max(context.defaultParallelism(), bytes / BYTES_A_TASK);
        return context.parallelize(files, Math.max(1, Math.min(tasks, files.size())))
                .map(new DigestFiles(root, new SerializableConfiguration(conf)))
                .collect();
    }
}
