package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.article.Article;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebPageTest {

    @TempDir
    Path folder;

    private Article read(String head, String title) {
        String page = Archives.page(title).replace("<head>", "<head>" + head);
        return Reading.of(Reading.write(folder.resolve("a.html"), page)).only();
    }

    @Test
    void takesTheTextWithoutMenusAndHeadline() {
        String body = read("", "The ferry runs again").body();

        assertThat(body.split("\n\n")).hasSize(3);
        assertThat(body).doesNotContain("Home", "rights reserved", "The ferry runs again");
    }

    @Test
    void believesWhatIsSaidToProgramsFirst() {
        Article article = read(
                "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebSite\", \"name\": \"No\"}, {\"@type\":"
                        + " [\"NewsArticle\"], \"headline\": \"Ferry &amp; king\", \"datePublished\": \"2021-05-04T10:00:00Z\","
                        + " \"publisher\": {\"name\": \"The Coast\"}, \"inLanguage\": \"en-GB\"}]}</script>"
                        + "<meta property='og:title' content='Another'>"
                        + "<meta property='article:published_time' content='2020-01-01'>",
                "A third");

        assertThat(article.title()).isEqualTo("Ferry & king");
        assertThat(article.date().first()).isEqualTo("2021-05-04");
        assertThat(article.provenance().sourceName()).isEqualTo("The Coast");
    }

    @Test
    void takesTheNameOfTheSiteOffTheHeadline() {
        Article article = read(
                "<meta property='og:title' content='The ferry runs | The Coast'>"
                        + "<meta property='og:site_name' content='The Coast'><meta name='DC.date' content='4 May 2021'>"
                        + "<link rel=canonical href='https://coast.example/ferry'>",
                "x");

        assertThat(article.title()).isEqualTo("The ferry runs");
        assertThat(article.date().first()).isEqualTo("2021-05-04");
        assertThat(article.provenance().url()).isEqualTo("https://coast.example/ferry");
        assertThat(article.provenance().sourceName()).isEqualTo("The Coast");
    }

    @Test
    void takesTheTimeThatTheArticleMarks() {
        String page =
                Archives.page("T").replace("<article>", "<article><time datetime='2021-05-04T10:00+02:00'>May</time>");

        assertThat(Reading.of(Reading.write(folder.resolve("b.html"), page))
                        .only()
                        .date()
                        .first())
                .isEqualTo("2021-05-04");
    }

    @Test
    void goesOnWithoutDataThatIsBroken() {
        assertThat(read("<script type='application/ld+json'>{\"@type\": </script>", "T")
                        .title())
                .isEqualTo("T");
    }

    @Test
    void readsMarkupInTheFieldsOfOtherFormats() {
        Path file = Reading.write(
                folder.resolve("a.jsonl"),
                "{\"text\": \"<p>One &amp; two<br>lines</p><p>Three <i>four</i></p>\"}\n{\"text\": \"a < b & c > d\"}");

        assertThat(Reading.of(file).bodies()).containsExactly("One & two\nlines\n\nThree four", "a < b & c > d");
    }
}
