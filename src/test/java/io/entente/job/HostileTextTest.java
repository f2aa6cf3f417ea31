package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.support.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that try to be more than text do not get far in the report. */
class HostileTextTest {

    /** Reading turns entities into the signs that they name, and leaves alone what it does not know as markup. */
    private static final String ESCAPED = "&lt;/script&gt;&lt;script&gt;window.hacked = 1&lt;/script&gt;";

    private static final String DRAWING = "<!-- <svg onload=window.hacked=2>";
    private static final String OUTLET =
            "</script><script>window.hacked = 4</script><img src=x onerror=window.hacked=5>";

    @TempDir
    Path temp;

    @Test
    void showsMarkupOfTheCorpusAsTheTextItIs() throws IOException {
        Path corpus = Files.createDirectory(temp.resolve("in"));
        Files.write(
                corpus.resolve("news.jsonl"),
                List.of(
                        line(ESCAPED + " Russia thanks China", "2022-03-01", "javascript:window.hacked=3"),
                        line("China thanks Russia " + DRAWING, "2022-04-01", "https://news.example/1")));
        String warehouse = temp.resolve("tables").toString();
        Path page = temp.resolve("page.html");
        Outcome run = Outcome.of(
                "run", "--tasks", "1", "--corpus", "hostile", "--input", corpus.toString(), "--warehouse", warehouse);
        assertThat(run.code()).as(run.err()).isZero();
        Outcome report =
                Outcome.of("report", "--corpus", "hostile", "--warehouse", warehouse, "--out", page.toString());
        assertThat(report.code()).as(report.err()).isZero();

        try (Browser browser = Browser.start(temp)) {
            browser.open(page.toUri() + "#pair=RUS,CHN");

            assertThat(browser.text("document.querySelector('main').textContent"))
                    .contains("</script><script>window.hacked = 1</script> Russia thanks China", DRAWING, OUTLET);
            assertThat(browser.text("typeof window.hacked")).isEqualTo("undefined");
            assertThat(browser.number("document.querySelectorAll('main script, main img, main svg[onload]').length"))
                    .isZero();
            assertThat(browser.bool("[...document.links].every(link => /^(https?|file):$/.test(link.protocol))"))
                    .isTrue();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static String line(String title, String date, String url) throws JsonProcessingException {
        String text = "Vladimir Putin thanked Xi Jinping on Tuesday. Russia praised China for its support.\n\n"
                + "China thanked Russia. Xi praised Putin and called him a dear friend of the Chinese people.";
        return new ObjectMapper()
                .writeValueAsString(Map.of("title", title, "text", text, "date", date, "url", url, "source", OUTLET));
    }
}
