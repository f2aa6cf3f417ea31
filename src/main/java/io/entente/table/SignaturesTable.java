package io.entente.table;

import static io.entente.table.Column.required;

import io.entente.article.RecurringLines;
import io.entente.duplicate.ComparedText;
import io.entente.duplicate.Runs;
import io.entente.duplicate.Sketch;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** The signature of each article, by which copies are found: a working table. */
public final class SignaturesTable {

    public static final Column TEXT_DIGEST =
            required("text_digest", DataTypes.StringType, "Fingerprint that articles with the same words share");
    public static final Column N_RUNS =
            required("n_runs", DataTypes.IntegerType, "Different runs of words by which the text is compared");
    public static final Column SKETCH =
            required("sketch", DataTypes.BinaryType, "MinHash sketch of the text, eight bits of each value");

    public static final DataType BAND_TYPE = DataTypes.LongType;

    public static final Column BANDS =
            required("bands", DataTypes.createArrayType(BAND_TYPE, false), "Keys that copies share at least one of");

    public static final Column LINES = required(
            "lines",
            DataTypes.createArrayType(DataTypes.LongType, false),
            "Digests of the lines and sentences that could recur in other texts, each once, in order");

    public static final Table TABLE = new Table(
            "signatures",
            "one article",
            List.of(Keys.ARTICLE_ID, RecordsTable.READING_DIGEST, TEXT_DIGEST, N_RUNS, SKETCH, BANDS, LINES),
            List.of(Keys.ARTICLE_ID),
            Table.Layout.WHOLE);

    private SignaturesTable() {}

    /**
     * The row of an article.
     *
     * @param title its headline, empty where there is none
     */
    public static Row encode(String articleId, String readingDigest, String title, String body) {
        ComparedText text = ComparedText.of(title, body);
        List<String> words = text.words();
        int[] sketch = Sketch.of(words);
        long[] bands = Sketch.keys(words, sketch);
        Long[] keys = java.util.Arrays.stream(bands).boxed().toArray(Long[]::new);
        return RowFactory.create(
                articleId,
                readingDigest,
                text.digest(),
                Runs.of(words).size(),
                Sketch.shortened(sketch),
                keys,
                RecurringLines.digestsOf(body).toArray(Long[]::new));
    }
}
