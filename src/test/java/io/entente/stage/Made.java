package io.entente.stage;

import io.entente.article.Article;
import io.entente.article.DateOrigin;
import io.entente.article.ParseResult;
import io.entente.article.Provenance;
import io.entente.article.PublicationDate;
import io.entente.article.Reject;
import io.entente.article.RejectReason;
import io.entente.support.SparkTest;
import io.entente.table.RecordsTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Articles and records made by hand. */
final class Made {

    private Made() {}

    static Article article(String uri, String body) {
        return article(uri, "", body, "en", LocalDate.of(2022, 3, 1));
    }

    static Article article(String uri, String title, String body, String language, LocalDate day) {
        Provenance from = new Provenance(uri, 0, null, null, null, null);
        return new Article(from, title, body, language, PublicationDate.ofDay(day, DateOrigin.FIELD));
    }

    /** The records of these articles, and one reject. */
    static Dataset<Row> records(Article... articles) {
        List<Row> rows = new ArrayList<>();
        for (Article article : articles) {
            rows.add(RecordsTable.encode(article.provenance().sourceUri(), new ParseResult.Parsed(article)));
        }
        Reject reject = new Reject("broken.jsonl", 0, RejectReason.NO_BODY, "No text", "{}");
        rows.add(RecordsTable.encode(reject.sourceUri(), new ParseResult.Rejected(reject)));
        return SparkTest.session().createDataFrame(rows, RecordsTable.TABLE.stored());
    }

    /** So many made-up words, others for each seed. */
    static List<String> words(int seed, int count) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("w" + Integer.toString(random.nextInt(1 << 24), 36));
        }
        return words;
    }

    static String text(List<String> words) {
        return String.join(" ", words) + ".";
    }

    /** The smallest id of these articles. */
    static String smallest(Article... articles) {
        return Arrays.stream(articles).map(Article::id).min(String::compareTo).orElseThrow();
    }
}
