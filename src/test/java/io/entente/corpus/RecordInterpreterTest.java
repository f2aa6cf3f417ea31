package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.article.Article;
import io.entente.article.DateOrigin;
import io.entente.article.ParseResult;
import io.entente.article.Provenance;
import io.entente.article.PublicationDate;
import io.entente.article.Reject;
import io.entente.article.RejectReason;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordInterpreterTest {

    private static ParseResult interpret(Map<String, Object> values, ReadSettings settings) {
        return new RecordInterpreter(settings).interpret("corpus/a.jsonl", new RawRecord.Fields(0, values));
    }

    private static Article article(Map<String, Object> values) {
        return ((ParseResult.Parsed) interpret(values, ReadSettings.DEFAULT)).article();
    }

    private static Reject reject(Map<String, Object> values) {
        return ((ParseResult.Rejected) interpret(values, ReadSettings.DEFAULT)).reject();
    }

    @Test
    void prefersTheUntouchedTextOfAllSides() {
        Article article = article(Map.of("content", "One , two", "content_original", "One, two", "ID", "x"));

        assertThat(article.body()).isEqualTo("One, two");
        assertThat(article.provenance().givenId()).isEqualTo("x");
    }

    @Test
    void takesTheNextFieldWhereThePreferredOneIsBlankOrNoString() {
        assertThat(article(Map.of("text", " ", "body", 42, "Article Content", "one"))
                        .body())
                .isEqualTo("one");
    }

    @Test
    void takesADescriptionOnlyAsLastResort() {
        assertThat(article(Map.of("description", "short", "story", "long")).body())
                .isEqualTo("long");
        assertThat(article(Map.of("description", "short")).body()).isEqualTo("short");
    }

    @Test
    void namesTheFieldsOfARecordWithoutText() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", "T");
        values.put("text", "");

        Reject reject = reject(values);

        assertThat(reject.reason()).isEqualTo(RejectReason.NO_BODY);
        assertThat(reject.message()).isEqualTo("No text among fields title, text");
        assertThat(reject.excerpt()).startsWith("title: T");
    }

    @Test
    void takesTheAuthorsAsTheyAreCalled() {
        assertThat(author("author", "By Jane Miller")).isEqualTo("Jane Miller");
        assertThat(author("authors", List.of("Jane Miller", "Omar Haddad", "Jane Miller")))
                .isEqualTo("Jane Miller, Omar Haddad");
        assertThat(author("author", Map.of("name", "Jane Miller"))).isEqualTo("Jane Miller");
        assertThat(author("authors", List.of())).isNull();
        assertThat(author("byline", "x".repeat(300))).isNull();
    }

    private static @Nullable String author(String field, Object value) {
        return article(Map.of("text", "x", field, value)).provenance().author();
    }

    @Test
    void readsAnAgeTogetherWithTheTimeOfScraping() {
        PublicationDate days = article(Map.of("text", "x", "Date", "4 days ago", "Timestamp", "2024-10-13 17:31:25.33"))
                .date();
        assertThat(days.month()).contains(YearMonth.of(2024, 10));
        assertThat(days.day()).isEmpty();
        assertThat(days.origin()).isEqualTo(DateOrigin.RELATIVE);
        assertThat(article(Map.of("text", "x", "date", "20 minutes ago", "date_download", "2024-10-13T17:31:25Z"))
                        .date()
                        .first())
                .isEqualTo("2024-10-13");
        assertThat(article(Map.of("text", "x", "date", "4 days ago")).date().isKnown())
                .isFalse();
    }

    @Test
    void readsNoDateFromTheTimeOfScrapingWhereTheRecordSaysAnother() {
        assertThat(article(Map.of("text", "x", "Date", "6 YEARS AGO", "Timestamp", "2024-10-13 17:31:25"))
                        .date()
                        .isKnown())
                .isFalse();
        assertThat(article(Map.of("text", "x", "Date", "", "Timestamp", "2024-10-13 17:31:25"))
                        .date()
                        .first())
                .isEqualTo("2024-10-13");
    }

    @Test
    void readsEpochNumbersAndYears() {
        assertThat(article(Map.of("text", "x", "date", 1_728_331_200L)).date().first())
                .isEqualTo("2024-10-07");
        assertThat(article(Map.of("text", "x", "date", 1.7283312E9)).date().first())
                .isEqualTo("2024-10-07");
        assertThat(article(Map.of("text", "x", "date", 2021)).date().first()).isEqualTo("2021-01-01");
    }

    @Test
    void takesTheDomainFromTheAddressOfTheArticle() {
        Provenance from = article(
                        Map.of("text", "x", "url", "https://WWW.BBC.com:443/news?a=b", "source_domain", "x.org"))
                .provenance();

        assertThat(from.sourceDomain()).isEqualTo("bbc.com");
        assertThat(from.url()).isEqualTo("https://WWW.BBC.com:443/news?a=b");
    }

    @Test
    void takesNoSiteForTheAddressOfAnArticle() {
        Provenance site =
                article(Map.of("text", "x", "source_url", "www.politico.com")).provenance();
        Provenance page = article(Map.of("text", "x", "source_url", "https://politico.com/a/b"))
                .provenance();

        assertThat(site.url()).isNull();
        assertThat(site.sourceDomain()).isEqualTo("politico.com");
        assertThat(page.url()).isEqualTo("https://politico.com/a/b");
    }

    @Test
    void writesTheNameOfAnOutletThatIsAnAddressWithoutItsPrefix() {
        assertThat(article(Map.of("text", "x", "source_domain", "www.rt.com"))
                        .provenance()
                        .sourceName())
                .isEqualTo("rt.com");
    }

    @Test
    void takesTheFieldsThatTheSettingsName() {
        ReadSettings settings = new ReadSettings(
                Map.of("text", "my_text", "source", "meta.outlet", "date", "crawled"), null, null, null, 1 << 20);
        Map<String, Object> values = Map.of(
                "text", "no", "my_text", "yes", "meta", Map.of("outlet", "BBC"), "date", "2020", "crawled", "2021");

        Article article = ((ParseResult.Parsed) interpret(values, settings)).article();

        assertThat(article.body()).isEqualTo("yes");
        assertThat(article.provenance().sourceName()).isEqualTo("BBC");
        assertThat(article.date().first()).isEqualTo("2021-01-01");
    }

    @Test
    void cutsTheLanguageOfARecordToItsFirstPart() {
        assertThat(article(Map.of("text", "x", "language", "en_US")).language()).isEqualTo("en");
        assertThat(article(Map.of("text", "x", "lang", "German")).language()).isEqualTo("de");
        assertThat(article(Map.of("text", "x", "lang", "eng")).language()).isEqualTo("en");
        assertThat(article(Map.of("text", "x")).language()).isEqualTo("und");
    }

    @Test
    void believesTheTextMoreThanTheRecord() {
        String russian = "Президент заявил, что он не будет участвовать в этом саммите, и это было объявлено вчера";

        assertThat(article(Map.of("text", russian, "language", "en")).language())
                .isEqualTo("ru");
    }

    @Test
    void readsParagraphsThatAreObjects() {
        assertThat(article(Map.of("text", List.of(Map.of("text", "one"), Map.of("text", "two"))))
                        .body())
                .isEqualTo("one\n\ntwo");
    }
}
