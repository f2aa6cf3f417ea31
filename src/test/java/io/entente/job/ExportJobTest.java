package io.entente.job;

import static io.entente.support.Lookup.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.table.GdeltTable;
import io.entente.table.PolecatTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the exports of the sample hold, against its tables as DuckDB reads them. */
class ExportJobTest {

    @TempDir
    Path temp;

    @Test
    void writesTheArcsOfEveryMonth() throws IOException, SQLException {
        Path folder = temp.resolve("lists");
        export("networkx", folder);

        try (Duck duck = new Duck(SampleRun.published())) {
            duck.execute("CREATE VIEW ties AS SELECT * FROM read_csv('" + folder + "/edges.csv', header = true)");
            duck.execute("CREATE VIEW nodes AS SELECT * FROM read_csv('" + folder + "/nodes.csv', header = true)");

            assertThat(duck.number("SELECT count(*) FROM ties"))
                    .isEqualTo(duck.number("SELECT count(*) FROM arc_months"));
            assertThat(duck.number("SELECT count(*) FROM ties t JOIN arc_months a ON t.source = a.source_actor_id"
                            + " AND t.target = a.target_actor_id AND t.month = a.pub_month"
                            + " AND abs(t.weight - a.w_signed) < 1e-9 AND abs(t.disparity_p - a.disparity_p) < 1e-9"
                            + " AND t.sign = a.sign"))
                    .isEqualTo(duck.number("SELECT count(*) FROM arc_months"));
            assertThat(duck.number("SELECT count(*) FROM nodes"))
                    .isEqualTo(
                            duck.number("SELECT count(DISTINCT id) FROM (SELECT source_actor_id AS id FROM arc_months"
                                    + " UNION ALL SELECT target_actor_id FROM arc_months)"));
        }
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        export("gexf", temp.resolve("one.gexf"));
        export("gexf", temp.resolve("two.gexf"));

        assertThat(temp.resolve("two.gexf")).hasSameBinaryContentAs(temp.resolve("one.gexf"));
        try (var files = Files.list(temp)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void keepsToTheFiltersAndSaysSo() throws IOException {
        Path folder = temp.resolve("cut");
        Outcome outcome = export(
                "gephi",
                folder,
                "--by",
                "period",
                "--min-evidence",
                "2",
                "--from",
                "2022-01",
                "--to",
                "2022-12",
                "--actor",
                "Russia",
                "--voice",
                "author");

        assertThat(outcome.out())
                .contains("pairs with Russia, from 2022-01, to 2022-12, voice author, at least 2 pieces of evidence");
        List<String> lines = Files.readAllLines(folder.resolve("edges.csv"));
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith("RUS,") || line.contains(",RUS,"));
    }

    @Test
    void shapesEventsAsGdeltDoes() throws IOException, SQLException {
        Path file = temp.resolve("gdelt.tsv");
        export("gdelt", file);
        List<Map<String, String>> events = events(file);

        assertThat(names(file))
                .hasSize(61)
                .containsExactlyElementsOf(GdeltTable.TABLE.columns().stream()
                        .map(column -> column.name())
                        .toList());
        assertThat(events.stream().map(event -> at(event, "GLOBALEVENTID"))).doesNotHaveDuplicates();
        assertThat(events).allSatisfy(event -> {
            assertThat(at(event, "QuadClass")).matches("[1-4]?");
            assertThat(Double.parseDouble(at(event, "AvgTone"))).isBetween(-100.0, 100.0);
            assertThat(at(event, "SQLDATE")).startsWith(at(event, "MonthYear")).startsWith(at(event, "Year"));
            assertThat(at(event, "Actor1Name"))
                    .isEqualTo(at(event, "Actor1Name").toUpperCase(Locale.ROOT));
        });
        assertThat(events.stream().filter(event -> "20220224".equals(at(event, "SQLDATE"))))
                .isNotEmpty()
                .allMatch(event -> "2022.1479".equals(at(event, "FractionDate")));
        try (Duck duck = new Duck(SampleRun.published())) {
            assertThat(events.stream()
                            .mapToLong(event -> Long.parseLong(at(event, "NumMentions")))
                            .sum())
                    .isEqualTo(
                            duck.number("SELECT count(*) FROM pair_evidence WHERE is_counted AND pub_date IS NOT NULL"
                                    + " AND (polarity <> 0 OR event_class IS NOT NULL)"));
        }
    }

    @Test
    void shapesEventsAsPolecatDoes() throws IOException, SQLException {
        Path file = temp.resolve("polecat.tsv");
        export("polecat", file);
        List<Map<String, String>> events = events(file);

        assertThat(names(file))
                .containsExactlyElementsOf(PolecatTable.TABLE.columns().stream()
                        .map(column -> column.name())
                        .toList());
        assertThat(events).allSatisfy(event -> {
            assertThat(at(event, "Quad Code")).matches("(VERBAL|MATERIAL) (COOPERATION|CONFLICT)");
            assertThat(at(event, "Actor Name Raw")).isNotBlank();
            assertThat(at(event, "Event Date")).matches("\\d{4}-\\d\\d-\\d\\d");
        });
        try (Duck duck = new Duck(SampleRun.published())) {
            assertThat((long) events.size())
                    .isEqualTo(
                            duck.number("SELECT count(*) FROM pair_evidence WHERE is_counted AND pub_date IS NOT NULL"
                                    + " AND event_class IS NOT NULL"));
        }
    }

    @Test
    void refusesWhatItCannotDo() {
        assertThat(failed("gexf", "--from", "2022")).contains("2022 is no month");
        assertThat(failed("gexf", "--voice", "loud")).contains("no voice 'loud'");
        assertThat(failed("gexf", "--backbone", "2")).contains("--backbone");
        assertThat(temp).isEmptyDirectory();
    }

    private String failed(String format, String... arguments) {
        Outcome outcome = run(format, temp.resolve("none"), arguments);
        assertThat(outcome.code()).isEqualTo(2);
        return outcome.complaints().get(0);
    }

    private static Outcome export(String format, Path out, String... arguments) {
        Outcome outcome = run(format, out, arguments);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome;
    }

    private static Outcome run(String format, Path out, String... arguments) {
        List<String> all = new ArrayList<>(List.of("export", format, "--out", out.toString(), "--warehouse"));
        all.add(SampleRun.published().warehouse().toString());
        all.addAll(Arrays.asList(arguments));
        return Outcome.of(all.toArray(String[]::new));
    }

    private static List<String> names(Path file) throws IOException {
        return List.of(Files.readAllLines(file).get(0).split("\t", -1));
    }

    private static List<Map<String, String>> events(Path file) throws IOException {
        List<String> names = names(file);
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> {
                    assertThat(cells).hasSameSizeAs(names);
                    return IntStream.range(0, cells.length)
                            .boxed()
                            .collect(Collectors.toMap(names::get, i -> cells[i]));
                })
                .toList();
    }
}
