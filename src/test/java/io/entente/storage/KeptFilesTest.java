package io.entente.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.support.SparkTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFilesTest {

    @TempDir
    Path temp;

    private Path from = Path.of("");
    private Path to = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        from = Files.createDirectories(temp.resolve("a b"));
        to = temp.resolve("to");
    }

    @Test
    void copiesWhatIsAskedForOverWhateverIsThereAndSaysWhatLiesBeside() throws IOException {
        file(from, "pub_month=2020-01/part-1.parquet", "one");
        file(from, "pub_month=2020-02/part-2.parquet", "two");
        file(from, "_SUCCESS", "");
        file(to, "pub_month=2020-01/part-1.parquet", "half");

        kept().copy(path -> path.startsWith("pub_month=2020-01"));

        assertThat(to.resolve("pub_month=2020-01/part-1.parquet")).hasContent("one");
        assertThat(to.resolve("pub_month=2020-02")).doesNotExist();
        assertThat(kept().areCopied()).isFalse();
        kept().copy(path -> true);
        assertThat(kept().areCopied()).isTrue();
        assertThat(kept().others()).isEmpty();
        file(to, "part-3.parquet", "three");
        assertThat(kept().others()).singleElement().asString().endsWith("/to/part-3.parquet");
    }

    @Test
    void copiesNothingWhereNothingWas() {
        kept().copy(path -> true);
        assertThat(to).doesNotExist();
        assertThat(kept().areCopied()).isFalse();
        assertThat(kept().mayGrow()).isTrue();
    }

    @Test
    void growsNoFurtherWhereThereAreManySmallFiles() throws IOException {
        for (int i = 0; i < KeptFiles.MANY; i++) {
            file(from, "part-" + i + ".parquet", "small");
        }
        assertThat(kept().mayGrow()).isTrue();
        file(from, "part-last.parquet", "small");
        assertThat(kept().mayGrow()).isFalse();
    }

    private KeptFiles kept() {
        return new KeptFiles(SparkTest.session(), path(from), path(to));
    }

    private static org.apache.hadoop.fs.Path path(Path folder) {
        return new org.apache.hadoop.fs.Path(folder.toString());
    }

    private static void file(Path folder, String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
