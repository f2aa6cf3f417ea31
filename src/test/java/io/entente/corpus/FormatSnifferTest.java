package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.article.RejectReason;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatSnifferTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a.jsonl,`{\"text\": \"one\"}`,JSONL",
                "a.JSONL.GZ,`{\"text\": \"one\"}`,JSONL",
                "a.ndjson,`42`,JSONL",
                "a.json,`{\"text\": \"one\"}`,JSON",
                "a.json,`[1, 2]`,JSON",
                "a.txt,`{\"text\": \"one\"}`,JSON",
                "a.txt,`{sic} he said`,TEXT",
                "a.txt,`[Music] he said`,TEXT",
                "a.txt,`title,text`,TEXT",
                "unnamed,`{\"text\": \"one\"}`,JSON",
                "unnamed,`Some words, and more`,TEXT",
                "unnamed,`title;text`,CSV",
                "a.tsv,`title;text`,TSV",
                "a.parquet,`words`,PARQUET",
                "unnamed,`PAR1 words`,PARQUET"
            })
    void confirmsTheSuffixByTheContent(String name, String content, Format expected) {
        FileHead head = new FileHead(content.getBytes(StandardCharsets.UTF_8), true);

        assertThat(FormatSniffer.sniff(name, head, ReadSettings.DEFAULT)).isEqualTo(expected);
    }

    @Test
    void rejectsFilesOfNoKnownFormat(@TempDir Path folder) {
        Reading.write(folder.resolve("a.zip"), "PK\u0003\u0004 and so on");
        Reading.write(folder.resolve("b.warc"), "WARC/1.0\r\nWARC-Type: response\r\n");
        Reading.write(folder.resolve("c.html"), "<!DOCTYPE html><html><body>words</body></html>");
        Reading.write(folder.resolve("d.txt"), "\0\1\2\3\0\0\0\0 binary");
        Reading.write(folder.resolve("e.sgml"), "<DOC>words</DOC>");

        Reading reading = Reading.of(folder);

        assertThat(reading.articles()).isEmpty();
        assertThat(reading.reasons()).hasSize(5).containsOnly(RejectReason.UNKNOWN_FORMAT);
    }
}
