package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.article.Article;
import io.entente.article.DateOrigin;
import io.entente.article.DatePrecision;
import io.entente.article.PublicationDate;
import io.entente.article.RejectReason;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTest {

    @TempDir
    Path folder;

    private Reading read(String name, String content) {
        return Reading.of(Reading.write(folder.resolve(name), content));
    }

    @Test
    void cutsTheHeadOffThatSaysTheDate() {
        Article article = read("a.txt", "\ufeff date 2021-12-15 Vladimir Putin and Xi Jinping")
                .only();

        assertThat(article.body()).isEqualTo("Vladimir Putin and Xi Jinping");
        assertThat(article.date()).isEqualTo(PublicationDate.ofDay(LocalDate.of(2021, 12, 15), DateOrigin.HEAD));
    }

    @Test
    void keepsAHeadThatSaysNoPossibleDate() {
        Article article = read("a.txt", "date 2021-02-31 Vladimir Putin").only();

        assertThat(article.body()).isEqualTo("date 2021-02-31 Vladimir Putin");
        assertThat(article.date().isKnown()).isFalse();
    }

    @Test
    void rejectsAHeadWithoutText() {
        assertThat(read("a.txt", "date 2021-12-15 \n").reasons()).containsExactly(RejectReason.NO_BODY);
        assertThat(read("a.txt", " \n ").reasons()).containsExactly(RejectReason.NO_BODY);
    }

    @Test
    void findsADateInTheName() {
        PublicationDate expected = PublicationDate.ofDay(LocalDate.of(2002, 1, 18), DateOrigin.PATH);

        assertThat(read("2002-01-18-gillard-211232748.txt", "one").only().date())
                .isEqualTo(expected);
        assertThat(read("20020118T090000Z_GB.txt", "one").only().date()).isEqualTo(expected);
        assertThat(read("211232748.txt", "one").only().date().isKnown()).isFalse();
        assertThat(read("2002-13-18.txt", "one").only().date().isKnown()).isFalse();
        assertThat(read("99990118.txt", "one").only().date().isKnown()).isFalse();
    }

    @Test
    void prefersHeadToTemplateToName() {
        ReadSettings settings = Reading.template("{year}/*.txt");
        Path file = Reading.write(folder.resolve("2003/2002-01-18.txt"), "one");

        assertThat(Reading.of(folder, settings).only().date()).isEqualTo(PublicationDate.ofYear(2003, DateOrigin.PATH));
        Reading.write(file, "date 2021-12-15 one");
        assertThat(Reading.of(folder, settings).only().date().origin()).isEqualTo(DateOrigin.HEAD);
    }

    @Test
    void takesTitleSourceIdAndLanguageFromTheTemplate() {
        Reading.write(folder.resolve("BBC/2024/10/7/Some title 17 de.txt.gz"), Reading.gzip("12345"));

        Article article = Reading.of(folder, Reading.template("{source}/{year}/{month}/{day}/{title} {id} {lang}.txt"))
                .only();

        assertThat(article.title()).isEqualTo("Some title");
        assertThat(article.language()).isEqualTo("de");
        assertThat(article.provenance().sourceName()).isEqualTo("BBC");
        assertThat(article.provenance().givenId()).isEqualTo("17");
        assertThat(article.date().day()).contains(LocalDate.of(2024, 10, 7));
    }

    @Test
    void usesTheTemplateForWhatARecordLacks() {
        Reading.write(
                folder.resolve("2024-10-07_BBC.jsonl"),
                "{\"text\": \"one\", \"source\": \"CNN\"}\n{\"text\": \"two\", \"date\": \"2020\"}\n");

        Reading reading = Reading.of(folder, Reading.template("{date}_{source}.jsonl"));

        assertThat(reading.articles())
                .extracting(a -> a.provenance().sourceName())
                .containsExactly("CNN", "BBC");
        assertThat(reading.articles())
                .extracting(a -> a.date().precision())
                .containsExactly(DatePrecision.DAY, DatePrecision.YEAR);
    }

    @Test
    void readsAFileWithoutSuffixAsText() {
        assertThat(read("APW_1", "Some words.").only().body()).isEqualTo("Some words.");
    }

    @Test
    void rejectsATextBeyondTheLimit() {
        Path file = Reading.write(folder.resolve("a.txt"), "some words ".repeat(1_000));

        assertThat(Reading.of(file, Reading.limit(1_000)).reasons()).containsExactly(RejectReason.TOO_LARGE);
    }

    @Test
    void readsAnyFileAsTextWhenToldSo() {
        ReadSettings settings = new ReadSettings(Map.of(), null, "text", "Gazette", 1 << 20);
        Path file = Reading.write(folder.resolve("a.json"), "{\"text\": \"one\"}");

        Article article = Reading.of(file, settings).only();

        assertThat(article.body()).isEqualTo("{\"text\": \"one\"}");
        assertThat(article.provenance().sourceName()).isEqualTo("Gazette");
    }
}
