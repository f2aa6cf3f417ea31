package io.entente.table;

import static io.entente.table.Column.optional;
import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.entente.article.Article;
import io.entente.article.DateOrigin;
import io.entente.article.DatePrecision;
import io.entente.article.ParseResult;
import io.entente.article.Provenance;
import io.entente.article.PublicationDate;
import io.entente.article.Reject;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** What reading gave, before anything else is known: a working table of a run, which is not published. */
public final class RecordsTable {

    public static final Column KIND = required("kind", StringType, "article, reject or skipped");
    public static final Column ARTICLE_ID = optional("article_id", StringType, "Id of the article");
    public static final Column FILE = required(
            "file", StringType, "File of the input that holds the record; of an entry of an archive the archive");
    public static final Column SOURCE_URI = required("source_uri", StringType, "File the record was read from");
    public static final Column SOURCE_OFFSET = required("source_offset", LongType, "Place of the record in its file");
    public static final Column GIVEN_ID = optional("given_id", StringType, "Id the record itself carries");
    public static final Column URL = optional("url", StringType, "Address the record itself carries");
    public static final Column SOURCE_NAME = optional("source_name", StringType, "Outlet");
    public static final Column SOURCE_DOMAIN = optional("source_domain", StringType, "Internet domain of the outlet");
    public static final Column AUTHOR = optional("author", StringType, "Who wrote it, as the record says");
    public static final Column TITLE = optional("title", StringType, "Headline");
    public static final Column BODY = optional("body", StringType, "Text");
    public static final Column LANG = optional("lang", StringType, "Language, ISO 639-1");
    public static final Column DATE_FIRST = optional("date_first", DateType, "First day it can have been published");
    public static final Column DATE_PRECISION = optional("date_precision", StringType, "day, month, year or none");
    public static final Column DATE_SOURCE =
            optional("date_source", StringType, "field, head, markup, path, relative or none");
    public static final Column CONTENT_DIGEST =
            optional("content_digest", StringType, "Fingerprint of title and body without regard to white space");
    public static final Column READING_DIGEST =
            optional("reading_digest", StringType, "Fingerprint of all that reading found out about the article");
    public static final Column REASON =
            optional("reason", StringType, "Why the record is no article, or the rule that leaves it out");
    public static final Column MESSAGE = optional("message", StringType, "What was wrong");
    public static final Column EXCERPT = optional("excerpt", StringType, "Beginning of the record");

    public static final Column N_RECORDS =
            required("n_records", LongType, "How many records the row stands for: 1, or those a rule left out");

    public static final Table TABLE = new Table(
            "records",
            "one record read, an article or a reject, or the records of a file that a rule leaves out",
            List.of(
                    KIND,
                    ARTICLE_ID,
                    FILE,
                    SOURCE_URI,
                    SOURCE_OFFSET,
                    GIVEN_ID,
                    URL,
                    SOURCE_NAME,
                    SOURCE_DOMAIN,
                    AUTHOR,
                    TITLE,
                    BODY,
                    LANG,
                    DATE_FIRST,
                    DATE_PRECISION,
                    DATE_SOURCE,
                    CONTENT_DIGEST,
                    READING_DIGEST,
                    REASON,
                    MESSAGE,
                    EXCERPT,
                    N_RECORDS),
            List.of(SOURCE_URI, SOURCE_OFFSET),
            Table.Layout.WHOLE);

    /** The values of {@link #KIND}. */
    public static final String ARTICLE = "article";

    public static final String REJECT = "reject";

    public static final String SKIPPED = "skipped";

    private RecordsTable() {}

    /** The row of what a record of an input's file gave. */
    public static Row encode(String file, ParseResult result) {
        return result.fold(
                article -> encode(file, article), reject -> encode(file, reject), skipped -> encode(file, skipped));
    }

    private static Row encode(String file, Article article) {
        Provenance from = article.provenance();
        PublicationDate date = article.date();
        return RowFactory.create(
                ARTICLE,
                article.id(),
                file,
                from.sourceUri(),
                from.sourceOffset(),
                from.givenId(),
                from.url(),
                from.sourceName(),
                from.sourceDomain(),
                from.author(),
                article.title(),
                article.body(),
                article.language(),
                date.isKnown() ? date.first() : null,
                lower(date.precision()),
                lower(date.origin()),
                article.contentDigest(),
                article.readingDigest(),
                null,
                null,
                null,
                1L);
    }

    private static Row encode(String file, Reject reject) {
        return RowFactory.create(
                REJECT,
                null,
                file,
                reject.sourceUri(),
                reject.sourceOffset(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                reject.reason().name(),
                reject.message(),
                reject.excerpt(),
                1L);
    }

    private static Row encode(String file, ParseResult.Skipped skipped) {
        Object[] row = new Object[TABLE.columns().size()];
        row[0] = SKIPPED;
        row[TABLE.columns().indexOf(FILE)] = file;
        row[TABLE.columns().indexOf(SOURCE_URI)] = skipped.sourceUri();
        row[TABLE.columns().indexOf(SOURCE_OFFSET)] = 0L;
        row[TABLE.columns().indexOf(REASON)] = skipped.rule().label();
        row[TABLE.columns().indexOf(N_RECORDS)] = skipped.count();
        return RowFactory.create(row);
    }

    /** The article of a row of kind {@value #ARTICLE}, whatever further columns the row has. */
    public static Article decode(Row row) {
        Provenance from = new Provenance(
                row.getAs(SOURCE_URI.name()),
                row.<Long>getAs(SOURCE_OFFSET.name()),
                RecordsTable.<@Nullable String>value(row, GIVEN_ID),
                RecordsTable.<@Nullable String>value(row, URL),
                RecordsTable.<@Nullable String>value(row, SOURCE_NAME),
                RecordsTable.<@Nullable String>value(row, SOURCE_DOMAIN),
                RecordsTable.<@Nullable String>value(row, AUTHOR));
        return new Article(from, row.getAs(TITLE.name()), row.getAs(BODY.name()), row.getAs(LANG.name()), date(row));
    }

    private static PublicationDate date(Row row) {
        java.time.LocalDate first = RecordsTable.<java.time.@Nullable LocalDate>value(row, DATE_FIRST);
        if (first == null) {
            return PublicationDate.UNKNOWN;
        }
        return new PublicationDate(
                first,
                DatePrecision.valueOf(upper(row.getAs(DATE_PRECISION.name()))),
                DateOrigin.valueOf(upper(row.getAs(DATE_SOURCE.name()))));
    }

    private static <T extends @Nullable Object> T value(Row row, Column column) {
        return row.getAs(column.name());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(String value) {
        return value.toUpperCase(Locale.ROOT);
    }
}
