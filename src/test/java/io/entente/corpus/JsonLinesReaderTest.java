package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.article.Reject;
import io.entente.article.RejectReason;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesReaderTest {

    @TempDir
    Path folder;

    private Reading read(String content) {
        return Reading.of(Reading.write(folder.resolve("a.jsonl"), content));
    }

    @Test
    void goesOnAfterHalfALine() {
        Reading reading = read("{\"text\": \"one\"}\n{\"text\": \"tw\n{\"text\": \"three\"}\n");

        assertThat(reading.bodies()).containsExactly("one", "three");
        Reject reject = reading.rejects().get(0);
        assertThat(reject.reason()).isEqualTo(RejectReason.BROKEN_JSON);
        assertThat(reject.sourceOffset()).isEqualTo(16);
        assertThat(reject.excerpt()).isEqualTo("{\"text\": \"tw");
    }

    @Test
    void namesTheByteAtWhichALineBegins() {
        Reading reading = read("{\"text\": \"äö\"}\r\n\n  \n{\"text\": \"two\"}");

        assertThat(reading.articles())
                .extracting(a -> a.provenance().sourceOffset())
                .containsExactly(0L, 22L);
    }

    @Test
    void saysOfOtherValuesThatTheyAreNoArticles() {
        Reading reading = read("{\"text\": \"one\"}\nnull\n42\n\"a\"\n[]\n[{\"text\": 1}]\n{}\n");

        assertThat(reading.bodies()).containsExactly("one");
        assertThat(reading.reasons().subList(0, 5)).containsOnly(RejectReason.NOT_AN_ARTICLE);
        assertThat(reading.reasons().subList(5, 6)).containsExactly(RejectReason.NO_BODY);
    }

    @Test
    void refusesTwoValuesInALine() {
        assertThat(read("{\"text\": \"one\"} {\"text\": \"two\"}\n").reasons())
                .containsExactly(RejectReason.BROKEN_JSON);
    }

    @Test
    void skipsALineBeyondTheLimitInBoundedMemory() {
        String huge = "{\"text\": \"" + "x".repeat(3_000_000) + "\"}\n";
        Path file =
                Reading.write(folder.resolve("a.jsonl"), "{\"text\": \"one\"}\n" + huge + "{\"text\": \"three\"}\n");

        Reading reading = Reading.of(file, Reading.limit(100_000));

        assertThat(reading.bodies()).containsExactly("one", "three");
        assertThat(reading.reasons()).containsExactly(RejectReason.TOO_LARGE);
        assertThat(reading.rejects().get(0).excerpt())
                .startsWith("{\"text\": \"xxx")
                .hasSize(Reject.EXCERPT_CHARS);
    }

    @Test
    void keepsOnlyTheBeginningOfALineThatIsTooLong() throws Exception {
        ByteLines lines = new ByteLines(new EndlessLine(50_000_000), 0, 1_000);

        assertThat(lines.next()).isTrue();
        assertThat(lines.isTooLong()).isTrue();
        assertThat(lines.text().length()).isLessThan(5_000);
    }

    @Test
    void readsWhatProgramsWriteThatIsNotQuiteJson() {
        Reading reading = read("{\"text\": \"tab\there\", \"score\": NaN}\n");

        assertThat(reading.only().body()).isEqualTo("tab\there");
    }

    @Test
    void readsALineOfTwentyMegabytes() {
        Reading reading = read("{\"text\": \"" + "x ".repeat(10_500_000) + "\"}\n");

        assertThat(reading.only().body()).hasSize(21_000_000);
    }

    @Test
    void readsFieldsInAnyOrderWithNestedOnesBetween() {
        Reading reading = read("{\"a\": {\"b\": [[1, {\"c\": 2}]]}, \"text\": \"one\"}\n");

        assertThat(reading.only().body()).isEqualTo("one");
    }

    /** One line without end of so many bytes. */
    private static final class EndlessLine extends java.io.InputStream {

        private long left;

        EndlessLine(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }
    }
}
