package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.article.Article;
import io.entente.article.RejectReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetRecordReaderTest {

    private static final MessageType SCHEMA = MessageTypeParser.parseMessageType(
            "message article { optional binary text (STRING); optional int32 date (DATE);"
                    + " optional int64 published_at (TIMESTAMP(MICROS, true)); optional binary title (STRING);"
                    + " optional group source { optional binary name (STRING); }"
                    + " optional group body (LIST) { repeated group list { optional binary element (STRING); } } }");

    @TempDir
    Path folder;

    private Path write(Group... groups) throws IOException {
        Path file = folder.resolve("a.parquet");
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
                .withType(SCHEMA)
                .withConf(new Configuration())
                .build()) {
            for (Group group : groups) {
                writer.write(group);
            }
        }
        return file;
    }

    @Test
    void readsStringsDaysAndStructs() throws Exception {
        Group group = new SimpleGroup(SCHEMA);
        group.add("text", "one");
        group.add("title", "T");
        group.add("date", (int) LocalDate.of(2024, 10, 7).toEpochDay());
        group.addGroup("source").add("name", "BBC");

        Article article = Reading.of(write(group)).only();

        assertThat(article.body()).isEqualTo("one");
        assertThat(article.date().day()).contains(LocalDate.of(2024, 10, 7));
        assertThat(article.provenance().sourceName()).isEqualTo("BBC");
    }

    @Test
    void readsTimestampsAndLists() throws Exception {
        Group group = new SimpleGroup(SCHEMA);
        group.add("published_at", 1_728_345_600_000_000L);
        Group list = group.addGroup("body");
        list.addGroup("list").add("element", "one");
        list.addGroup("list").add("element", "two");

        Article article = Reading.of(write(group)).only();

        assertThat(article.body()).isEqualTo("one\n\ntwo");
        assertThat(article.date().day()).contains(LocalDate.of(2024, 10, 8));
    }

    @Test
    void readsAFileWithAColonInItsName() throws Exception {
        Group group = new SimpleGroup(SCHEMA);
        group.add("text", "one");
        Path colon = Files.move(write(group), folder.resolve("a:b [1].parquet"));

        assertThat(Reading.of(colon).only().body()).isEqualTo("one");
    }

    @Test
    void rejectsABrokenFileOnce() throws Exception {
        Group group = new SimpleGroup(SCHEMA);
        group.add("text", "one");
        byte[] bytes = Files.readAllBytes(write(group));
        Path broken = folder.resolve("broken");
        Reading.write(broken.resolve("half.parquet"), Arrays.copyOf(bytes, bytes.length / 2));
        Reading.write(broken.resolve("text.parquet"), "no Parquet at all");

        assertThat(Reading.of(broken).reasons())
                .containsExactly(RejectReason.BROKEN_PARQUET, RejectReason.BROKEN_PARQUET);
    }
}
