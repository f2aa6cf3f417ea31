package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.entente.support.Browser;
import io.entente.table.Column;
import io.entente.table.Keys;
import io.entente.table.PairPeriodTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the sample corpus in a real browser. */
class ReportPageTest {

    private static final int TAB = 9;
    private static final int ARROW_RIGHT = 39;
    private static final Offset<Double> CLOSE = within(1e-3);

    @TempDir
    static Path temp;

    private static Path page = Path.of("");
    private static Outcome made = new Outcome(-1, "", "");
    private static @Nullable Browser started;
    private final Browser browser = started();

    @BeforeAll
    static void makesThePage() {
        page = temp.resolve("a folder/sample.html");
        made = Outcome.of(
                "report", "--warehouse", SampleRun.published().warehouse().toString(), "--out", page.toString());
        started = Browser.start(temp);
    }

    @AfterAll
    static void endsTheBrowser() {
        if (started != null) {
            started.close();
        }
    }

    private static Browser started() {
        return Objects.requireNonNull(started);
    }

    @BeforeEach
    void takesAnOrdinaryWindow() {
        browser.window(1200, 900, false);
    }

    /** Whatever a test did: nothing went wrong in the page, and it asked nobody for anything. */
    @AfterEach
    void hasNothingToComplainOf() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).allMatch(request -> request.startsWith("data:"));
    }

    private void open(String hash) {
        browser.open(page.toUri() + hash);
    }

    private void clickOn(String selector) {
        browser.value("document.querySelector(`" + selector + "`).click()");
    }

    /** Chooses an option of the field with this label. */
    private void choose(String label, String option) {
        browser.value(
                "(() => { const field = [...document.querySelectorAll('label')].find(l => l.textContent.startsWith('"
                        + label + "')).querySelector('select');"
                        + "field.value = [...field.options].find(o => o.textContent === '" + option + "').value;"
                        + "field.dispatchEvent(new Event('change')); })()");
    }

    private JsonNode columns(String selector) {
        return browser.value("[...document.querySelectorAll(`" + selector + "`)].map(e => e.textContent)");
    }

    @Test
    void saysWhatItWroteAndStaysSmall() throws IOException {
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.out()).contains("sample.html: ").containsPattern("\\d+ of \\d+ pairs");
        assertThat(Files.size(page)).isLessThan(3_000_000);
    }

    @Test
    void opensWithTheStrongestArrows() throws SQLException {
        open("");

        assertThat(browser.text("document.querySelector('h1').textContent"))
                .isEqualTo("Who stands for or against whom in sample");
        assertThat(browser.text("document.querySelector('.facts').textContent"))
                .contains("articles95of 97 records read; 2 refused");
        try (Duck duck = new Duck(SampleRun.published())) {
            Map<String, @Nullable Object> first = duck.rows(
                            "select any_value(source_actor_name) || ' → ' || any_value(target_actor_name) as arrow"
                                    + " from " + PairPeriodTables.MONTHS.name()
                                    + " group by source_actor_id, target_actor_id order by round(abs(sum(w_positive) - sum(w_negative)), 3) desc,"
                                    + " sum(n_evidence) desc, source_actor_id, target_actor_id limit 1")
                    .get(0);
            assertThat(browser.text("document.querySelector('.arrows a').textContent"))
                    .isEqualTo(first.get("arrow"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#network", "#pair=RUS,UKR"})
    void drawsItsChart(String hash) {
        open(hash);

        Browser.await("paint on the canvas", () -> browser.bool("""
                [...document.querySelectorAll('canvas')].some(canvas => {
                  const data = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
                  return data.filter((value, i) => i % 4 === 3 && value > 0).length > 500;
                })"""));
        assertThat(
                        browser.bool(
                                "[...document.querySelectorAll('.chart')].every(c => c.getAttribute('aria-label').length > 20)"))
                .isTrue();
    }

    @Test
    void showsTheSentencesOfAClickedEdge() {
        open("#network");
        Browser.await("the picture", () -> browser.bool("document.querySelector('canvas') !== null"));
        JsonNode edge = browser.value("""
                (() => {
                  const node = document.querySelector('.chart');
                  node.scrollIntoView({ block: 'center' });
                  const series = echarts.getInstanceByDom(node).getModel().getSeriesByIndex(0);
                  const graph = series.getGraph();
                  const middle = ([from, to, bend]) => bend === undefined
                    ? [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
                    : [0, 1].map(i => from[i] / 4 + bend[i] / 2 + to[i] / 4);
                  const room = at => Math.min(...graph.nodes.map(n => Math.hypot(n.getLayout()[0] - at[0], n.getLayout()[1] - at[1])));
                  // The edge whose middle is farthest from the marks and names of actors.
                  const [edge, at] = graph.edges.map(e => [e, middle(e.getLayout())]).sort(([, a], [, b]) => room(b) - room(a))[0];
                  const shift = series.coordinateSystem.dataToPoint(at);
                  const box = node.querySelector('canvas').getBoundingClientRect();
                  return { x: box.left + shift[0], y: box.top + shift[1], name: edge.node1.getModel().get('name') + ' → ' + edge.node2.getModel().get('name') };
                })()""");

        browser.click(edge.get("x").asDouble(), edge.get("y").asDouble());

        Browser.await("the evidence", () -> browser.bool("document.querySelector('#evidence h2') !== null"));
        assertThat(browser.text("document.querySelector('#evidence h2 a').textContent"))
                .isEqualTo(edge.get("name").asText());
        assertThat(browser.number("document.querySelectorAll('#evidence .sentence').length"))
                .isPositive();
        assertThat(columns("#evidence mark .tag"))
                .extracting(tag -> tag.asText().substring(1))
                .contains("source", "target", "cue");
    }

    @Test
    void slidesThroughTheMonthsByKeys() {
        open("#network");
        int all = browser.number("document.querySelectorAll('main tbody tr').length");
        browser.value("document.querySelector('#month').focus()");

        browser.press("ArrowRight", ARROW_RIGHT);

        assertThat(browser.text("document.querySelector('output').textContent")).startsWith("2021-06: ");
        assertThat(browser.text("document.querySelector('#month').getAttribute('aria-valuetext')"))
                .isEqualTo("2021-06");
        assertThat(browser.number("document.querySelectorAll('main tbody tr').length"))
                .isLessThan(all);
    }

    @Test
    void filtersByVoiceSourceAndPeriodAndKeepsThemInTheAddress() {
        open("#pair=RUS,UKR");
        String before = browser.text("document.querySelector('.way p').textContent");

        choose("Voice", "indirect quotation");
        choose("Source", "sample-observer");
        choose("From", "2022-02");

        String after = browser.text("document.querySelector('.way p').textContent");
        assertThat(after).isNotEqualTo(before);
        assertThat(browser.text("location.hash"))
                .isEqualTo("#pair=RUS,UKR&voice=indirect_quote&source=sample-observer&from=2022-02");
        assertThat(columns(".sentence .head"))
                .isNotEmpty()
                .allSatisfy(head -> assertThat(head.asText()).contains("sample-observer", "indirect quotation"));

        open("#pair=RUS,UKR&voice=indirect_quote&source=sample-observer&from=2022-02");

        assertThat(browser.text("document.querySelector('.way p').textContent")).isEqualTo(after);
        clickOn("#reset");
        assertThat(browser.text("document.querySelector('.way p').textContent")).isEqualTo(before);
    }

    @Test
    void addsUpAndIsAsSureAsTheTables() throws SQLException {
        open("");
        try (Duck duck = new Duck(SampleRun.published())) {
            List<Map<String, @Nullable Object>> months = duck.rows("select * from " + PairPeriodTables.MONTHS.name()
                    + " where net is not null order by n_evidence desc, 1, 2, 3 limit 40");
            assertThat(months).hasSize(40).allSatisfy(month -> {
                JsonNode shown = browser.value("(() => { const { pair, direction } = data.find('"
                        + month.get(Keys.SOURCE_ACTOR_ID.name()) + "', '" + month.get(Keys.TARGET_ACTOR_ID.name())
                        + "'); return sums.by(data.cells.month, pair, direction, () => true).get(data.months.indexOf('"
                        + month.get(Keys.PUB_MONTH.name()) + "')); })()");
                assertThat(shown.get("positive").asLong()).isEqualTo(month.get(Keys.N_POSITIVE.name()));
                assertThat(shown.get("negative").asLong()).isEqualTo(month.get(Keys.N_NEGATIVE.name()));
                assertThat(shown.get("neutral").asLong()).isEqualTo(month.get(Keys.N_NEUTRAL.name()));
                assertThat(shown.get("net").asDouble()).isCloseTo(fraction(month, PairPeriodTables.NET), CLOSE);
                assertThat(shown.get("low").asDouble()).isCloseTo(fraction(month, PairPeriodTables.NET_LOW), CLOSE);
                assertThat(shown.get("high").asDouble()).isCloseTo(fraction(month, PairPeriodTables.NET_HIGH), CLOSE);
            });
        }
    }

    private static Double fraction(Map<String, @Nullable Object> row, Column column) {
        return (Double) Objects.requireNonNull(row.get(column.name()));
    }

    @Test
    void searchesAndSortsActors() {
        open("#actors");
        browser.value("(() => { const box = document.querySelector('#search'); box.value = 'PUTIN';"
                + " box.dispatchEvent(new Event('input')); })()");

        assertThat(columns("tbody th"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name.asText()).contains("Putin"));

        open("#actors");
        clickOn("thead th:first-child button");

        assertThat(browser.text("document.querySelector('thead th').getAttribute('aria-sort')"))
                .isEqualTo("ascending");
        assertThat(
                        browser.bool(
                                "(() => { const names = [...document.querySelectorAll('tbody th')].map(e => e.textContent);"
                                        + " return names.length > 20 && names.every((n, i) => i === 0 || names[i - 1].localeCompare(n) <= 0); })()"))
                .isTrue();
    }

    @Test
    void tellsWhatCouldNotBeRead() {
        open("#quality");

        assertThat(browser.text("document.querySelector('main').textContent"))
                .contains("97 records read = 95 articles + 2 rejects", "BROKEN_JSON", "NO_BODY", "12 of 95 articles");
    }

    @ParameterizedTest
    @CsvSource({"overview", "actors", "actor=RUS", "network", "'pair=RUS,UKR'", "quality"})
    void hasNoSidewaysScrollOnAPhone(String view) {
        browser.window(360, 740, false);
        open("#" + view);

        assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        assertThat(browser.bool("[...document.querySelectorAll('.scroll')].every(e => e.scrollWidth <= e.clientWidth)"))
                .as("no number of a table is cut")
                .isTrue();
        assertThat(
                        browser.bool(
                                "[...document.querySelectorAll('button:not(.link), select')].every(e => e.offsetHeight === 0 || e.offsetHeight >= 36)"))
                .as("room for a finger")
                .isTrue();
    }

    @Test
    void isDarkWhereTheSystemIsAndLightOnDemand() {
        String paper = "getComputedStyle(document.body).backgroundColor";
        open("");
        String light = browser.text(paper);
        browser.window(1200, 900, true);
        open("");

        assertThat(browser.text(paper)).isNotEqualTo(light);

        clickOn("#theme");

        assertThat(browser.text(paper)).isEqualTo(light);
    }

    @Test
    void isWalkedByTheKeyboard() {
        open("");
        browser.press("Tab", TAB);
        assertThat(browser.text("document.activeElement.textContent")).isEqualTo("Skip to the content");
        for (int i = 0; i < 2; i++) {
            browser.press("Tab", TAB);
        }
        assertThat(browser.text("document.activeElement.textContent")).isEqualTo("Actors");
        assertThat(browser.text("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");

        browser.pressEnter();

        Browser.await(
                "the actors",
                () -> browser.text("document.querySelector('h1').textContent").equals("Actors"));
        assertThat(browser.text("document.querySelector('[aria-current]').textContent"))
                .isEqualTo("Actors");
        for (int i = 0; i < 40 && !browser.bool("document.activeElement.closest('tbody') !== null"); i++) {
            browser.press("Tab", TAB);
        }
        String actor = browser.text("document.activeElement.textContent");
        browser.pressEnter();
        Browser.await(
                "the actor",
                () -> browser.text("document.querySelector('h1').textContent").equals(actor));
    }

    @Test
    void saysSoWhereTheAddressNamesNobody() {
        open("#pair=nobody,<img src=x onerror=alert(1)>");

        assertThat(browser.text("document.querySelector('main').textContent")).contains("nobody", "Choose two actors");
        assertThat(browser.number("document.querySelectorAll('main img').length"))
                .isZero();
    }
}
