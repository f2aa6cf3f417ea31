package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.article.Article;
import io.entente.article.RejectReason;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentReaderTest {

    @TempDir
    Path folder;

    private Reading read(String content) {
        return Reading.of(Reading.write(folder.resolve("a.json"), content));
    }

    @Test
    void readsAnIndentedObject() {
        Article article =
                read("{\n  \"title\": \"T\",\n  \"text\": \"one\"\n}\n").only();

        assertThat(article.title()).isEqualTo("T");
        assertThat(article.provenance().sourceOffset()).isZero();
    }

    @Test
    void readsTheElementsOfAList() {
        Reading reading = read("[\n{\"text\": \"one\"},\n{\"text\": \"two\"}, 42, [{}]\n]");

        assertThat(reading.bodies()).containsExactly("one", "two");
        assertThat(reading.articles())
                .extracting(a -> a.provenance().sourceOffset())
                .containsExactly(0L, 1L);
        assertThat(reading.reasons()).containsExactly(RejectReason.NOT_AN_ARTICLE, RejectReason.NOT_AN_ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "results", "docs", "documents", "data", "items", "news", "value"})
    void readsAListThatAnObjectWraps(String key) {
        Reading reading =
                read("{\"status\": \"ok\", \"" + key + "\": [{\"text\": \"one\"}, {\"text\": \"two\"}], \"n\": 2}");

        assertThat(reading.bodies()).containsExactly("one", "two");
        assertThat(reading.rejects()).isEmpty();
    }

    @Test
    void readsAListThatTwoObjectsWrap() {
        Reading reading = read("{\"response\": {\"status\": \"ok\", \"results\": [{\"text\": \"one\"}]}}");

        assertThat(reading.only().body()).isEqualTo("one");
    }

    @Test
    void findsNothingInAnEmptyAnswer() {
        Reading reading = read("{\"status\": \"ok\", \"totalResults\": 0, \"articles\": []}");

        assertThat(reading.articles()).isEmpty();
        assertThat(reading.rejects()).isEmpty();
    }

    @Test
    void keepsAnArticleWholeThatHasAFieldNamedLikeAWrapper() {
        Reading reading = read("{\"data\": {\"views\": 3}, \"text\": \"one\", \"items\": [{\"text\": \"an item\"}]}");

        assertThat(reading.only().body()).isEqualTo("one");
    }

    @Test
    void readsJsonLinesThatAreNamedJson() {
        Reading reading = read("{\"text\": \"one\"}\n{\"text\": \"tw\n{\"text\": \"three\"}\n");

        assertThat(reading.bodies()).containsExactly("one", "three");
        assertThat(reading.reasons()).containsExactly(RejectReason.BROKEN_JSON);
    }

    @Test
    void readsADocumentThatIsNamedJsonl() {
        Reading reading =
                Reading.of(Reading.write(folder.resolve("a.jsonl"), "[\n  {\n    \"text\": \"one\"\n  }\n]\n"));

        assertThat(reading.only().body()).isEqualTo("one");
    }

    @Test
    void keepsWhatStoodBeforeASyntaxError() {
        Reading reading = read("[{\"text\": \"one\"}, {\"text\": \"two\"}, {\"text\": \"thr");

        assertThat(reading.bodies()).containsExactly("one", "two");
        assertThat(reading.reasons()).containsExactly(RejectReason.BROKEN_JSON);
        assertThat(reading.rejects().get(0).sourceOffset()).isEqualTo(2);
    }

    @Test
    void readsCompressedDocuments() {
        Path file = Reading.write(folder.resolve("a.json.gz"), Reading.gzip("[{\"text\": \"one\"}]"));

        assertThat(Reading.of(file).only().body()).isEqualTo("one");
    }

    @Test
    void takesTheNameOfANestedSource() {
        Article article = read("{\"source\": {\"id\": null, \"name\": \"BBC News\"}, \"content\": \"one\"}")
                .only();

        assertThat(article.provenance().sourceName()).isEqualTo("BBC News");
    }

    @Test
    void joinsParagraphs() {
        assertThat(read("{\"text\": [\"one\", \"two\"]}").only().body()).isEqualTo("one\n\ntwo");
    }

    @Test
    void rejectsAFileWithoutBytes() {
        assertThat(read("").reasons()).containsExactly(RejectReason.EMPTY_FILE);
        assertThat(read(" \n").reasons()).containsExactly(RejectReason.EMPTY_FILE);
    }

    @Test
    void stopsAtAnElementBeyondTheLimit() {
        Path file = Reading.write(
                folder.resolve("a.json"), "[{\"text\": \"one\"}, {\"text\": \"" + "x".repeat(500_000) + "\"}]");

        Reading reading = Reading.of(file, Reading.limit(100_000));

        assertThat(reading.bodies()).containsExactly("one");
        assertThat(reading.reasons()).containsExactly(RejectReason.TOO_LARGE);
    }

    @Test
    void readsAListLongerThanTheLimitOfOneRecord() {
        String list = "[" + "{\"text\": \"some words of an article\"},".repeat(20_000) + "{\"text\": \"last\"}]";

        Reading reading = Reading.of(Reading.write(folder.resolve("a.json"), list), Reading.limit(50_000));

        assertThat(reading.articles()).hasSize(20_001);
    }
}
