package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.article.Article;
import io.entente.article.RejectReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherFormatsTest {

    private static final Schema SCHEMA = SchemaBuilder.record("article")
            .fields()
            .requiredString("text")
            .optionalString("title")
            .name("published")
            .type(org.apache.avro.LogicalTypes.timestampMillis().addToSchema(Schema.create(Schema.Type.LONG)))
            .noDefault()
            .endRecord();

    @TempDir
    Path folder;

    private Reading read(String name, String content) {
        return Reading.of(Reading.write(folder.resolve(name), content));
    }

    private static byte[] avro(int n) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataFileWriter<Object> writer =
                new DataFileWriter<>(new GenericDatumWriter<>(SCHEMA)).setSyncInterval(64)) {
            writer.create(SCHEMA, bytes);
            for (int i = 0; i < n; i++) {
                GenericData.Record record = new GenericData.Record(SCHEMA);
                record.put("text", "The envoy praised king number " + i + ".");
                record.put("title", i % 2 == 0 ? "T" : null);
                record.put("published", 1_620_086_400_000L);
                writer.append(record);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void readsAvro() throws Exception {
        Reading reading = Reading.of(Reading.write(folder.resolve("a"), avro(20)));

        assertThat(reading.articles()).hasSize(20);
        assertThat(reading.articles().get(0).title()).isEqualTo("T");
        assertThat(reading.articles().get(1).title()).isEmpty();
        assertThat(reading.articles().get(0).date().first()).isEqualTo("2021-05-04");
    }

    @Test
    void keepsWhatStandsBeforeABreakInAvro() throws Exception {
        byte[] whole = avro(200);
        byte[] lying = whole.clone();
        int half = whole.length / 2;
        Arrays.fill(lying, half, half + 200, (byte) 0x7f);

        Reading cut = Reading.of(Reading.write(folder.resolve("cut/a.avro"), Arrays.copyOf(whole, half)));
        Reading broken = Reading.of(Reading.write(folder.resolve("lying/a.avro"), lying));

        assertThat(cut.articles()).hasSizeBetween(50, 150);
        assertThat(cut.reasons()).containsExactly(RejectReason.TRUNCATED);
        assertThat(broken.articles()).hasSizeBetween(50, 150);
        assertThat(broken.reasons()).containsExactly(RejectReason.BROKEN_AVRO);
    }

    @Test
    void refusesABlockThatSaysItIsLongerThanTheMemory() throws Exception {
        byte[] whole = avro(1);
        byte[] lying = Arrays.copyOf(whole, whole.length + 40);
        System.arraycopy(new byte[] {2, -1, -1, -1, -1, 15}, 0, lying, whole.length, 6);

        Reading reading = Reading.of(Reading.write(folder.resolve("a.avro"), lying));

        assertThat(reading.articles()).hasSize(1);
        assertThat(reading.rejects())
                .singleElement()
                .satisfies(reject -> assertThat(reject.message()).contains("says that it has"));
    }

    @Test
    void readsSeveralDocumentsOfSgmlWhoseTagsNothingCloses() {
        Reading reading = read("a.sgml", """
                <SET>
                <DOC>
                <DOCNO> X19980504.0001 </DOCNO>
                <DATE_TIME> 05/04/1998 10:00:00 </DATE_TIME>
                <BODY><HEADLINE>
                Ferry runs
                </HEADLINE>
                <TEXT>
                \tThe <b_name type="P">envoy<e_name> praised
                the king &amp; queen.
                \tHe left.
                </TEXT></BODY>
                </DOC><DOC id="XIN_ENG_20040310.0002">
                <TEXT><P>One.</P><P>Two.</P></TEXT>
                </DOC>
                </SET>
                """);

        Article first = reading.articles().get(0);
        assertThat(first.title()).isEqualTo("Ferry runs");
        assertThat(first.body()).isEqualTo("The envoy praised\nthe king & queen.\n\nHe left.");
        assertThat(first.date().first()).isEqualTo("1998-05-04");
        assertThat(first.provenance().givenId()).isEqualTo("X19980504.0001");
        Article second = reading.articles().get(1);
        assertThat(second.body()).isEqualTo("One.\n\n\n\nTwo.");
        assertThat(second.date().first()).isEqualTo("2004-03-10");
        assertThat(reading.rejects()).isEmpty();
    }

    @Test
    void takesOneOfTheBodiesOfAnAgencysJson() {
        Reading reading = read("a.jsonl", """
                {"uri": "urn:1", "type": "text", "versioncreated": "2021-05-04T00:00:00Z", "headline": "Ferry", "body_text": "One.", "body_xhtml": "<p>One.</p>"}
                {"uri": "urn:2", "type": "text", "versionCreated": "2021-05-06T00:00:00Z", "firstCreated": "2021-05-04T00:00:00Z", "headlines": [{"role": "main", "value": "Ferry"}], "bodies": [{"contentType": "text/plain", "value": "Two."}, {"contentType": "text/html", "value": "<p>Two.</p>"}]}
                {"uri": "urn:3", "type": "picture", "versioncreated": "2021-05-04T00:00:00Z", "headline": "A ferry"}
                """);

        assertThat(reading.bodies()).containsExactly("One.", "Two.");
        assertThat(reading.articles()).allSatisfy(article -> {
            assertThat(article.title()).isEqualTo("Ferry");
            assertThat(article.date().first()).isEqualTo("2021-05-04");
        });
        assertThat(reading.skipped()).isEqualTo(Map.of("no text item", 1L));
    }

    @Test
    void namesTheEntryOfAnArchiveInTheSource() {
        byte[] inner = Archives.zip("2021-05-04.txt", "The envoy praised the king.", "b.md", "x");
        Path file = Reading.write(
                folder.resolve("in.tar"),
                Archives.tar(
                        "d/inner.zip",
                        inner,
                        "page.html",
                        Archives.page("T"),
                        "a.jsonl",
                        "{\"text\": \"One.\"}\nbroken\n"));

        Reading reading = Reading.of(file);

        assertThat(reading.articles().stream()
                        .map(article -> article.provenance().sourceUri()))
                .containsExactly("in.tar!d/inner.zip!2021-05-04.txt", "in.tar!page.html", "in.tar!a.jsonl");
        assertThat(reading.articles().get(0).date().first()).isEqualTo("2021-05-04");
        assertThat(reading.rejects())
                .singleElement()
                .satisfies(reject -> assertThat(reject.sourceUri()).isEqualTo("in.tar!a.jsonl"));
        assertThat(reading.skipped()).isEqualTo(Map.of("other type", 1L));
    }
}
