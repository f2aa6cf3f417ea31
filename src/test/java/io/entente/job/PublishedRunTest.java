package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.table.MentionsTable;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users see of a published run: listings, explanations, and whether it is still as it was. */
class PublishedRunTest {

    private static final int LIMIT = 5;

    @TempDir
    Path temp;

    @Test
    void endsARunWithItsAccountAndTheStrongestArrows() {
        String summary = SampleRun.published().outcome().out();

        assertThat(summary)
                .contains("read      97 records in 16 files = 95 articles + 2 rejects (BROKEN_JSON 1, NO_BODY 1)")
                .contains(
                        "95, of which 12 copies of another, 2 not dated to the day, 2 in another language (de 1, fr 1)")
                .contains("Strongest arrows\n")
                .contains("Published.");
    }

    @Test
    void showsPairsAsCsvThatParses() throws IOException {
        Outcome outcome = show("pairs", "--format", "csv");

        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .build()
                .parse(new StringReader(outcome.out()))
                .getRecords();
        assertThat(rows).hasSize(LIMIT).allSatisfy(row -> {
            assertThat(row.isConsistent()).isTrue();
            assertThat(Double.parseDouble(row.get("net"))).isBetween(-1.0, 1.0);
            assertThat(row.get("source_actor_id")).isNotEqualTo(row.get("target_actor_id"));
            assertThat(row.get("example")).isNotBlank();
        });
    }

    @Test
    void showsPairsAsJsonLinesThatParse() throws IOException {
        List<JsonNode> rows = jsonLines(show("pairs", "--format", "json"));

        assertThat(rows).hasSize(LIMIT).allSatisfy(row -> {
            assertThat(row.get("for").isIntegralNumber()).isTrue();
            assertThat(row.get("net").isNumber()).isTrue();
            assertThat(row.get("for").asLong() + row.get("against").asLong()).isPositive();
        });
    }

    @Test
    void showsTheActorsMostMentionedFirst() throws IOException {
        List<JsonNode> rows = jsonLines(show("actors", "--format", "json"));

        assertThat(rows)
                .hasSize(LIMIT)
                .isSortedAccordingTo(Comparator.comparingLong(
                                (JsonNode row) -> row.get("mentions").asLong())
                        .reversed());
    }

    @Test
    void showsOnlyThePairsOfAnActorByNameInAnyCase() throws IOException {
        List<JsonNode> byName = jsonLines(show("pairs", "--format", "json", "--actor", "vladimir PUTIN"));

        assertThat(byName)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(List.of(
                                row.get("source_actor_id").asText(),
                                row.get("target_actor_id").asText()))
                        .contains("vladimir-putin"));
        assertThat(jsonLines(show("pairs", "--format", "json", "--actor", "vladimir-putin")))
                .isEqualTo(byName);
    }

    @Test
    void refusesAnActorThatTheRunDidNotSee() {
        Outcome outcome = show("pairs", "--actor", "Nobody Inparticular");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.complaints()).singleElement().asString().contains("'Nobody Inparticular'");
    }

    @Test
    void explainsAPairByIdAndByName() throws IOException {
        JsonNode pair = jsonLines(show("pairs", "--format", "json")).get(0);

        Outcome byId = explain(pair, "source_actor_id", "target_actor_id");
        Outcome byName = explain(pair, "source", "target");

        assertThat(byId.code()).isZero();
        assertThat(byId.out())
                .startsWith(
                        pair.get("source").asText() + " → " + pair.get("target").asText() + "\n")
                .contains("voice", "pub_month", "cue '", "source '", "target '", "article '", "cop");
        assertThat(byName.out()).isEqualTo(byId.out());
    }

    @Test
    void explainsAPairAsAnObjectThatAddsUp() throws IOException {
        Outcome outcome = command(
                "explain",
                "Xi Jinping",
                "Vladimir Putin",
                "--both",
                "--neutral",
                "--limit",
                "1000",
                "--format",
                "json");
        JsonNode answer = new ObjectMapper().readTree(outcome.out());

        assertThat(answer.get("run_id").asText())
                .isEqualTo(SampleRun.published().manifest().runId());
        assertThat(answer.get("edges")).hasSize(2);
        JsonNode edge = answer.get("edges").get(0);
        assertThat(edge.get("source_actor_id").asText()).isEqualTo("xi-jinping");
        assertThat(edge.get("target_actor_name").asText()).isEqualTo("Vladimir Putin");
        assertThat(sum(edge.get("counts_by_voice"), "for")).isPositive();
        for (String count : PairFindings.COUNTS.subList(0, 5)) {
            assertThat(sum(edge.get("counts_by_period_and_voice"), count))
                    .as(count)
                    .isEqualTo(sum(edge.get("counts_by_voice"), count));
        }
        List<JsonNode> sentences = new ArrayList<>();
        for (JsonNode article : edge.get("articles")) {
            article.get("sentences").forEach(sentences::add);
            assertThat(article.get("copies"))
                    .hasSize(
                            (int) Math.round(1 / article.get("duplicate_weight").asDouble()))
                    .anySatisfy(copy -> assertThat(copy.get("article_id")).isEqualTo(article.get("article_id")));
        }
        assertThat(sentences).hasSize(edge.get("n_sentences").asInt()).allSatisfy(sentence -> {
            assertThat(sentence.get("source_mention").get("begin").asInt())
                    .isLessThan(sentence.get("source_mention").get("end").asInt());
            assertThat(sentence.get("target_mention").get("rule").asText()).isNotBlank();
            assertThat(sentence.get("p_negative").asDouble()
                            + sentence.get("p_neutral").asDouble()
                            + sentence.get("p_positive").asDouble())
                    .isBetween(0.999, 1.001);
        });
        long positive = sentences.stream()
                .filter(sentence -> sentence.get("is_counted").asBoolean()
                        && sentence.get("polarity").asInt() > 0)
                .count();
        assertThat(positive).isEqualTo(sum(edge.get("counts_by_voice"), "for"));
    }

    @Test
    void explainsTheDaysOfAMonth() {
        Outcome outcome = command("explain", "Xi Jinping", "Vladimir Putin", "--month", "2021-12");

        assertThat(outcome.out()).contains("pub_date", "2021-12-15").doesNotContain("2022-02", "pub_month");
    }

    private static long sum(JsonNode rows, String count) {
        long sum = 0;
        for (JsonNode row : rows) {
            sum += row.get(count).asLong();
        }
        return sum;
    }

    private static Outcome explain(JsonNode pair, String source, String target) {
        return command("explain", pair.get(source).asText(), pair.get(target).asText());
    }

    @Test
    void verifiesARunThatIsAsItWasPublished() {
        Outcome outcome = command("verify");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("is as it was published.").doesNotContain("FAILED", "DIFFERS");
    }

    @Test
    void findsAByteThatWasFlippedInAParquetFile() throws IOException {
        Path warehouse = SampleRun.published().copy(temp.resolve("flipped"));
        Path file = largest(mentions(warehouse));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 0x10;
        Files.write(file, bytes);

        assertThat(verified(warehouse)).containsExactly(2L, 1L);

        Files.delete(file.resolveSibling("." + file.getFileName() + ".crc"));

        assertThat(verified(warehouse)).containsExactly(2L, 1L);
    }

    @Test
    void findsAFileThatIsGone() throws IOException {
        Path warehouse = SampleRun.published().copy(temp.resolve("gone"));
        Files.delete(largest(mentions(warehouse)));

        assertThat(verified(warehouse)).containsExactly(2L, 1L);
    }

    @Test
    void findsAByteThatWasFlippedInTheManifest() throws IOException {
        Path warehouse = SampleRun.published().copy(temp.resolve("manifest"));
        Path manifest = mentions(warehouse).resolveSibling("manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(
                manifest,
                text.replace("\"articles\" : 95,", "\"articles\" : 94,")
                        .replace("\"rejects\" : 2,", "\"rejects\" : 3,"));
        assertThat(Files.readString(manifest)).isNotEqualTo(text);

        Outcome outcome = Outcome.of("verify", "--warehouse", warehouse.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).contains("WRONG: manifest.json is not the one that was published");
    }

    /** The exit code of a verification, and how many tables it finds wrong. */
    private static List<Long> verified(Path warehouse) {
        Outcome outcome = Outcome.of("verify", "--warehouse", warehouse.toString());
        assertThat(outcome.complaints()).hasSize(1);
        assertThat(outcome.out()).contains("WRONG: mentions/pub_month=");
        long wrong = outcome.out()
                .lines()
                .filter(line -> line.contains("DIFFERS") || line.contains("CANNOT BE READ"))
                .count();
        return List.of((long) outcome.code(), wrong);
    }

    private static Path mentions(Path warehouse) {
        SampleRun run = SampleRun.published();
        return warehouse.resolve(
                run.warehouse().relativize(run.table(MentionsTable.TABLE)).toString());
    }

    private static Path largest(Path table) throws IOException {
        try (Stream<Path> files = Files.walk(table)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .max(Comparator.comparingLong((Path file) -> file.toFile().length())
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
        }
    }

    private static Outcome show(String... arguments) {
        List<String> all = new ArrayList<>(List.of("show", "--limit", "" + LIMIT));
        all.addAll(List.of(arguments));
        return command(all.toArray(String[]::new));
    }

    private static Outcome command(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--warehouse", SampleRun.published().warehouse().toString()));
        return Outcome.of(all.toArray(String[]::new));
    }

    private static List<JsonNode> jsonLines(Outcome outcome) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : outcome.out().lines().toList()) {
            rows.add(new ObjectMapper().readTree(line));
        }
        return rows;
    }
}
