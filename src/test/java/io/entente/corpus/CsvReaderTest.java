package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.article.Article;
import io.entente.article.RejectReason;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    @TempDir
    Path folder;

    private Reading read(String content) {
        return Reading.of(Reading.write(folder.resolve("a.csv"), content));
    }

    @Test
    void keepsLineBreaksAndQuotesInQuotedCells() {
        Reading reading = read("Headline,Article_Content\r\n\"A, B\",\"one\n\n\"\"two\"\"\"\r\nC,three\r\n");

        assertThat(reading.bodies()).containsExactly("one\n\n\"two\"", "three");
        assertThat(reading.articles()).extracting(Article::title).containsExactly("A, B", "C");
        assertThat(reading.articles())
                .extracting(a -> a.provenance().sourceOffset())
                .containsExactly(0L, 1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheDelimiterInTheHeader(String delimiter) {
        Reading reading = read(String.join(delimiter, "title", "date", "text") + "\n"
                + String.join(delimiter, "T", "2024-10-07", "\"a, b; c | d\"") + "\n");

        assertThat(reading.only().body()).isEqualTo("a, b; c | d");
        assertThat(reading.only().title()).isEqualTo("T");
    }

    @Test
    void matchesHeadersWithoutRegardToCaseAndSpace() {
        Article article =
                read("Article Content,PUBLISHED_AT,Source Name,Link\none,\"Oct 7, 2024\",BBC,https://www.bbc.com/a\n")
                        .only();

        assertThat(article.body()).isEqualTo("one");
        assertThat(article.date().first()).isEqualTo("2024-10-07");
        assertThat(article.provenance().sourceName()).isEqualTo("BBC");
        assertThat(article.provenance().sourceDomain()).isEqualTo("bbc.com");
    }

    @Test
    void leavesOutCellsBeyondTheHeader() {
        Reading reading = read("title,text\nT,one,surplus,more\nU\nV,two\n");

        assertThat(reading.bodies()).containsExactly("one", "two");
        assertThat(reading.reasons()).containsExactly(RejectReason.NO_BODY);
        assertThat(reading.rejects().get(0).message()).contains("title");
    }

    @Test
    void readsWhatStandsAfterAClosedQuote() {
        assertThat(read("title,text\nT,\"one\" two\nU,three\n").bodies()).containsExactly("one two", "three");
    }

    @Test
    void readsQuotesWithABackslashWhereTheFileHasThem() {
        Reading reading = read("title,text\nT,\"he said \\\"no, never\\\" twice\"\nU,three\n");

        assertThat(reading.bodies()).containsExactly("he said \"no, never\" twice", "three");
    }

    @Test
    void rejectsTheRestAfterAQuoteThatNothingCloses() {
        Reading reading = read("title,text\nT,one\nU,\"two\nV,three\n");

        assertThat(reading.bodies()).containsExactly("one");
        assertThat(reading.reasons()).containsExactly(RejectReason.BROKEN_CSV);
        assertThat(reading.rejects().get(0).sourceOffset()).isEqualTo(1);
    }

    @Test
    void stopsBeforeACellThatSwallowsTheRestOfTheFileFillsTheMemory() {
        Path file = Reading.write(folder.resolve("a.csv"), "title,text\nT,one\nU,\"" + "some words\n".repeat(100_000));

        Reading reading = Reading.of(file, Reading.limit(100_000));

        assertThat(reading.bodies()).containsExactly("one");
        assertThat(reading.reasons()).containsExactly(RejectReason.TOO_LARGE);
    }

    @Test
    void readsCompressedTables() {
        Path file = Reading.write(folder.resolve("a.tsv.gz"), Reading.gzip("title\ttext\nT\tone, two, three\n"));

        assertThat(Reading.of(file).only().body()).isEqualTo("one, two, three");
    }

    @Test
    void readsATableWithoutSuffixByItsHeader() {
        Path file = Reading.write(folder.resolve("export"), "title,date,text\nT,2024-10-07,one\n");

        assertThat(Reading.of(file).only().body()).isEqualTo("one");
    }

    @Test
    void findsNothingUnderAHeaderAlone() {
        Reading reading = read("title,text\n");

        assertThat(reading.articles()).isEmpty();
        assertThat(reading.rejects()).isEmpty();
    }
}
