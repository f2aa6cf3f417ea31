package io.entente.table;

import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.BooleanType;

import java.util.List;

/** What is kept between the steps in which copies are found: working tables. */
public final class CopyTables {

    /** The articles with the text of a smaller id, each with the smallest. */
    public static final Table SAME = pairs("same_texts");

    public static final Column STOOD = required("stood", BooleanType, "Whether it stood for its text before");
    public static final Column STANDS = required("stands", BooleanType, "Whether it stands for its text now");

    /** The articles whose earlier pairs do not hold: their text, or which of its articles stands for it, is in question. */
    public static final Table CHANGED = new Table(
            "changed_articles",
            "one article",
            List.of(Keys.ARTICLE_ID, STOOD, STANDS),
            List.of(Keys.ARTICLE_ID),
            Table.Layout.WHOLE);

    public static final Column IS_CLOSE = required(
            "is_close",
            BooleanType,
            "Whether the pair stands close together now, and did not before; else the reverse");

    /** Pairs of articles that came to stand close together under a key, or ceased to. */
    public static final Table MOVED = new Table(
            "moved_pairs",
            "two articles and one of both changes",
            List.of(CopiesTable.MEMBER, CopiesTable.HEAD, IS_CLOSE),
            List.of(CopiesTable.MEMBER, CopiesTable.HEAD),
            Table.Layout.WHOLE);

    /** Pairs of articles that stand close together under a key. */
    public static final Table PAIRED = pairs("paired_articles");

    /** Those of which the sketches are alike. */
    public static final Table LIKELY = pairs("likely_copies");

    private CopyTables() {}

    private static Table pairs(String name) {
        return new Table(
                name,
                "two articles that are or may be copies",
                List.of(CopiesTable.MEMBER, CopiesTable.HEAD),
                CopiesTable.TABLE.sort(),
                Table.Layout.WHOLE);
    }
}
