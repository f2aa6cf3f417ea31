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
                "unnamed,`PAR1 words`,PARQUET",
                "a.txt,`WARC/1.0`,WARC",
                "a.json,`filedesc://one.arc 0.0.0.0`,WARC",
                "a.txt,`<!DOCTYPE html><html>`,HTML",
                "a.json,`<html><body>Not found`,HTML",
                "a.html,`Some words`,TEXT",
                "a.html,`<p>Some words</p>`,HTML",
                "a.txt,`<p>is a tag, he wrote`,TEXT",
                "a.xml,`<?xml version='1.0'?><rss version='2.0'>`,XML",
                "unnamed,`<!-- made --><x:newsMessage xmlns:x='y'>`,XML",
                "a.txt,`<!DOCTYPE nitf SYSTEM 'nitf.dtd'><nitf>`,XML",
                "a.xml,`<DOC> <DOCNO> 1 </DOCNO>`,SGML",
                "a.csv,`<p>title,text`,CSV"
            })
    void confirmsTheSuffixByTheContent(String name, String content, Format expected) {
        FileHead head = new FileHead(content.getBytes(StandardCharsets.UTF_8), true);

        assertThat(FormatSniffer.sniff(name, head, ReadSettings.DEFAULT)).isEqualTo(expected);
    }

    @Test
    void opensAnArchiveWhateverFormatIsSet() {
        ReadSettings lines = new ReadSettings(java.util.Map.of(), null, "jsonl", null, 1 << 20);

        assertThat(FormatSniffer.sniff("a", new FileHead(new byte[] {'P', 'K', 3, 4}, true), lines))
                .isEqualTo(Format.ZIP);
        assertThat(FormatSniffer.sniff("a", new FileHead("<html>".getBytes(StandardCharsets.UTF_8), true), lines))
                .isEqualTo(Format.JSONL);
    }

    @Test
    void rejectsFilesOfNoKnownFormat(@TempDir Path folder) {
        Reading.write(folder.resolve("a.packed"), "7z\u00bc\u00af".getBytes(StandardCharsets.ISO_8859_1));
        Reading.write(folder.resolve("b.xml"), "<?xml version='1.0'?><invoice><total>3</total></invoice>");
        Reading.write(
                folder.resolve("page.mhtml"),
                "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"x\"\r\n\r\n--x");
        Reading.write(folder.resolve("c"), "%PDF-1.4 and so on");
        Reading.write(folder.resolve("d.txt"), "\0\1\2\3\0\0\0\0 binary");
        Reading.write(folder.resolve("e"), "PK\3\4" + "x".repeat(26) + "[Content_Types].xml");

        Reading reading = Reading.of(folder);

        assertThat(reading.articles()).isEmpty();
        assertThat(reading.reasons()).hasSize(6).containsOnly(RejectReason.UNKNOWN_FORMAT);
    }
}
