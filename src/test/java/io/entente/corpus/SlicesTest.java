package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlicesTest {

    private static final String LINES =
            Reading.lines(30) + "{\"text\": \"cut\n\n" + Reading.lines(5) + "{\"text\": \"end\"}";

    @TempDir
    Path folder;

    private static CorpusListing list(Path file, long sliceBytes) {
        return CorpusListing.of(List.of(file.toString()), ReadSettings.DEFAULT, new Configuration(), sliceBytes);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 100, 513, 600, 5_000, 17_000})
    void giveTogetherWhatTheWholeFileGives(long sliceBytes) {
        Path file = Reading.write(folder.resolve("a.jsonl"), LINES);

        CorpusListing listing = list(file, sliceBytes);

        assertThat(listing.slices()).hasSizeGreaterThan(1);
        assertThat(Reading.of(listing, ReadSettings.DEFAULT)).isEqualTo(Reading.of(file));
        assertThat(listing.bytes()).isEqualTo(LINES.length());
        assertThat(listing.files()).isEqualTo(1);
        assertThat(listing.digest()).isEqualTo(list(file, 1 << 20).digest());
    }

    @Test
    void giveTheSameWhereverALineEnds() {
        String lines = "{\"text\": \"a\"}\n{\"text\": \"b\"}\n{\"text\": \"c\"}\n";
        Path file = Reading.write(folder.resolve("a.jsonl"), lines);

        LongStream.range(1, lines.length())
                .forEach(bytes -> assertThat(Reading.of(list(file, bytes), ReadSettings.DEFAULT)
                                .bodies())
                        .as("slices of %d", bytes)
                        .containsExactly("a", "b", "c"));
    }

    @Test
    void areMadeOfPlainJsonLinesOnly() {
        assertThat(list(Reading.write(folder.resolve("a.jsonl.gz"), Reading.gzip(LINES)), 100)
                        .slices())
                .hasSize(1);
        assertThat(list(Reading.write(folder.resolve("a.txt"), "words ".repeat(100)), 100)
                        .slices())
                .hasSize(1);
        assertThat(list(Reading.write(folder.resolve("a.json"), "[" + "{},".repeat(100) + "{}]"), 100)
                        .slices())
                .hasSize(1);
        byte[] utf16 = ("\ufeff" + LINES).getBytes(StandardCharsets.UTF_16LE);
        assertThat(list(Reading.write(folder.resolve("b.jsonl"), utf16), 100).slices())
                .hasSize(1);
    }
}
