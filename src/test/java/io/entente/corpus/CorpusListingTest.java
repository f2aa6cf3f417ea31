package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusListingTest {

    @TempDir
    Path temp;

    private Path corpus;

    @BeforeEach
    void makeAFolder() throws IOException {
        corpus = Files.createDirectory(temp.resolve("corpus"));
    }

    private static CorpusListing list(Path... inputs) {
        List<String> names = Arrays.stream(inputs).map(Path::toString).toList();
        return CorpusListing.of(names, ReadSettings.DEFAULT, new Configuration());
    }

    private static List<String> names(CorpusListing listing) {
        return listing.slices().stream().map(FileSlice::sourceUri).toList();
    }

    @Test
    void namesFilesRelativeToTheInputInOrder() {
        Reading.write(corpus.resolve("b/2.txt"), "x");
        Reading.write(corpus.resolve("b.txt"), "x");
        Reading.write(corpus.resolve("a/1.txt"), "x");

        assertThat(names(list(corpus))).containsExactly("corpus/a/1.txt", "corpus/b.txt", "corpus/b/2.txt");
        assertThat(names(list(corpus.resolve("b.txt")))).containsExactly("b.txt");
    }

    @Test
    void keepsInputsOfOneNameApart() {
        Reading.write(temp.resolve("x/corpus/1.txt"), "x");
        Reading.write(temp.resolve("y/corpus/1.txt"), "x");

        assertThat(names(list(temp.resolve("x/corpus"), temp.resolve("y/corpus"))))
                .containsExactly("corpus/1.txt", "corpus~2/1.txt");
    }

    @Test
    void readsAFileOfOverlappingInputsOnce() {
        Reading.write(corpus.resolve("b/2.txt"), "x");

        CorpusListing listing = list(corpus, corpus.resolve("b"));

        assertThat(names(listing)).containsExactly("corpus/b/2.txt");
        assertThat(listing.skipped()).containsExactly(Map.entry("listed twice", 1L));
    }

    @Test
    void countsHiddenFilesAndFolders() {
        Reading.write(corpus.resolve("a.txt"), "x");
        Reading.write(corpus.resolve("._a.txt"), "x");
        Reading.write(corpus.resolve(".DS_Store"), "x");
        Reading.write(corpus.resolve("_SUCCESS"), "");
        Reading.write(corpus.resolve(".git/config"), "x");

        CorpusListing listing = list(corpus);

        assertThat(names(listing)).containsExactly("corpus/a.txt");
        assertThat(listing.skipped()).containsExactly(Map.entry("hidden", 4L));
    }

    @Test
    void countsFilesOfOtherTypes() {
        Reading.write(corpus.resolve("a.txt"), "x");
        Reading.write(corpus.resolve("README.md"), "x");
        Reading.write(corpus.resolve("photo.JPG"), "x");
        Reading.write(corpus.resolve("jpg"), "x");

        CorpusListing listing = list(corpus);

        assertThat(names(listing)).containsExactly("corpus/a.txt", "corpus/jpg");
        assertThat(listing.skipped()).containsExactly(Map.entry("other type", 2L));
    }

    @Test
    void doesNotFollowLinksInCircles() throws Exception {
        Reading.write(corpus.resolve("a/1.txt"), "x");
        Reading.write(temp.resolve("outside/2.txt"), "x");
        Files.createSymbolicLink(corpus.resolve("self"), corpus);
        Files.createSymbolicLink(corpus.resolve("a/up"), Path.of(".."));
        Files.createSymbolicLink(corpus.resolve("again"), corpus.resolve("a"));
        Files.createSymbolicLink(corpus.resolve("out"), temp.resolve("outside"));
        Files.createSymbolicLink(corpus.resolve("gone"), temp.resolve("nothing"));

        CorpusListing listing = list(corpus);

        assertThat(names(listing)).containsExactly("corpus/a/1.txt");
        assertThat(listing.skipped()).containsExactly(Map.entry("link", 5L));
    }

    @Test
    void followsTheInputItselfWhereItIsALink() throws Exception {
        Reading.write(corpus.resolve("1.txt"), "x");
        Path link = Files.createSymbolicLink(temp.resolve("latest"), corpus);

        assertThat(names(list(link))).containsExactly("latest/1.txt");
    }

    @Test
    void readsFilesOfAnyName() {
        List<String> odd = List.of("a:b.txt", "c [1]{a,b}*?.txt", "d %41#x+y.txt", "e ü 二.txt", "glob[1]{a,b}/f.txt");
        odd.forEach(name -> Reading.write(corpus.resolve(name), "words of " + name));

        assertThat(names(list(corpus)))
                .containsExactlyElementsOf(
                        odd.stream().map(name -> "corpus/" + name).toList());
        assertThat(Reading.of(corpus).bodies())
                .containsExactlyElementsOf(
                        odd.stream().map(name -> "words of " + name).toList());
    }

    @Test
    void takesFileUrisEscapedOrNot() {
        Path file = Reading.write(corpus.resolve("a b:c.txt"), "x");

        for (String uri : List.of(file.toUri().toString(), "file:" + file, "file://" + file)) {
            CorpusListing listing = CorpusListing.of(List.of(uri), ReadSettings.DEFAULT, new Configuration());
            assertThat(names(listing)).as(uri).containsExactly("a b:c.txt");
        }
    }

    @Test
    void listsThroughHadoopWhatIsNotLocal() {
        Reading.write(corpus.resolve("a/1 x.txt"), "some words");
        Reading.write(corpus.resolve("._1.txt"), "x");
        Configuration conf = new Configuration();
        conf.set("fs.other.impl", OtherFileSystem.class.getName());

        CorpusListing listing = CorpusListing.of(List.of("other:" + corpus), ReadSettings.DEFAULT, conf);

        assertThat(names(listing)).containsExactly("corpus/a/1 x.txt");
        assertThat(listing.skipped()).containsExactly(Map.entry("hidden", 1L));
        SliceRecords records = SliceRecords.open(
                listing.slices().get(0), ReadSettings.DEFAULT, new RecordInterpreter(ReadSettings.DEFAULT), conf);
        assertThat(records.next()
                        .<String>fold(
                                a -> a.body(), r -> r.message(), s -> s.rule().label()))
                .isEqualTo("some words");
    }

    @Test
    void saysInOneLineWhatIsWrongWithAnInput() {
        Reading.write(corpus.resolve(".hidden"), "x");

        assertThatThrownBy(() -> list(temp.resolve("nothing")))
                .isInstanceOf(InputException.class)
                .hasMessage("Input does not exist: " + temp.resolve("nothing"));
        assertThatThrownBy(() -> list(corpus))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("No article file in")
                .hasMessageContaining("hidden=1");
    }

    @Test
    void changesItsDigestWithAnyFile() throws Exception {
        Path file = Reading.write(corpus.resolve("a.txt"), "x");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        String before = list(corpus).digest();

        assertThat(list(corpus).digest()).isEqualTo(before);
        assertThat(list(corpus).bytes()).isEqualTo(1);
        Files.setLastModifiedTime(file, FileTime.fromMillis(2_000));
        assertThat(list(corpus).digest()).isNotEqualTo(before);
    }
}
