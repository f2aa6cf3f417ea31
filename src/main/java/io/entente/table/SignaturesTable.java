package io.entente.table;

import static io.entente.table.Column.required;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;

/** The signature of each article, by which copies are found: a working table. */
public final class SignaturesTable {

    public static final Column SKETCH =
            required("sketch", DataTypes.createArrayType(DataTypes.IntegerType, false), "MinHash sketch of the body");
    public static final Column BANDS = required(
            "bands", DataTypes.createArrayType(DataTypes.LongType, false), "Keys that copies share at least one of");

    public static final Table TABLE = new Table(
            "signatures",
            "one article",
            List.of(Keys.ARTICLE_ID, RecordsTable.READING_DIGEST, SKETCH, BANDS),
            List.of(Keys.ARTICLE_ID),
            Table.Layout.WHOLE);

    private SignaturesTable() {}

    public static Row encode(String articleId, String readingDigest, int[] sketch, long[] bands) {
        Integer[] places = java.util.Arrays.stream(sketch).boxed().toArray(Integer[]::new);
        Long[] keys = java.util.Arrays.stream(bands).boxed().toArray(Long[]::new);
        return RowFactory.create(articleId, readingDigest, places, keys);
    }
}
