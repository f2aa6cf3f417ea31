package io.entente.table;

import static io.entente.table.Column.optional;
import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;

/** The articles of a run. */
public final class ArticlesTable {

    public static final Column SOURCE_URI = required(
            "source_uri", StringType, "File the article was read from, beginning with the name of its input folder");
    public static final Column SOURCE_OFFSET = required(
            "source_offset",
            LongType,
            "Place in the file: the byte at which its line begins in JSON Lines, otherwise its number, from 0");
    public static final Column GIVEN_ID = optional("given_id", StringType, "Id that the record itself carries");
    public static final Column URL = optional("url", StringType, "Address that the record itself carries");
    public static final Column SOURCE_DOMAIN = optional("source_domain", StringType, "Internet domain of the outlet");
    public static final Column AUTHOR =
            optional("author", StringType, "Who wrote it, as the record or page says, several with commas");
    public static final Column TITLE = required("title", StringType, "Headline, empty where there is none");
    public static final Column LANG = required("lang", StringType, "Language, ISO 639-1; 'und' where it is not known");
    public static final Column IS_ANALYSED =
            required("is_analysed", BooleanType, "Whether its language is one that is analysed: English");
    public static final Column PUB_YEAR = optional("pub_year", IntegerType, "Year of publication, where that is known");
    public static final Column DATE_SOURCE = required(
            "date_source", StringType, "Where the date was found: field, head, markup, path, relative or none");
    public static final Column DATE_PRECISION =
            required("date_precision", StringType, "How exact the date is: day, month, year or none");
    public static final Column N_CHARS = required("n_chars", IntegerType, "Length of the body in Unicode code points");
    public static final Column N_SENTENCES = required("n_sentences", IntegerType, "Sentences analysed");
    public static final Column N_TOKENS = required("n_tokens", IntegerType, "Tokens, punctuation included");
    public static final Column N_UNSETTLED = required(
            "n_unsettled",
            IntegerType,
            "Phrases that refer to somebody who cannot be told, as a title with two holders; they are no mentions");
    public static final Column CONTENT_DIGEST =
            required("content_digest", StringType, "Fingerprint of title and body without regard to white space");
    public static final Column IS_REPRESENTATIVE = required(
            "is_representative",
            BooleanType,
            "Whether it stands for its duplicate cluster: the earliest, of one day the longest, then the smallest id");
    public static final Column ORIGIN =
            optional("origin", StringType, "Wire agency that the text names as its origin in a dateline or sign-off");

    public static final Table TABLE = new Table(
            "articles",
            "one article",
            List.of(
                    Keys.ARTICLE_ID,
                    SOURCE_URI,
                    SOURCE_OFFSET,
                    GIVEN_ID,
                    URL,
                    Keys.SOURCE_NAME,
                    SOURCE_DOMAIN,
                    AUTHOR,
                    TITLE,
                    LANG,
                    IS_ANALYSED,
                    Keys.PUB_DATE,
                    PUB_YEAR,
                    DATE_SOURCE,
                    DATE_PRECISION,
                    N_CHARS,
                    N_SENTENCES,
                    N_TOKENS,
                    N_UNSETTLED,
                    CONTENT_DIGEST,
                    Keys.DUPLICATE_CLUSTER_ID,
                    IS_REPRESENTATIVE,
                    Keys.DUPLICATE_WEIGHT,
                    ORIGIN,
                    Keys.PUB_MONTH),
            List.of(Keys.ARTICLE_ID),
            Table.Layout.BY_MONTH);

    private ArticlesTable() {}
}
