package io.entente.table;

import java.util.List;

/** What is kept between the steps in which copies are found: working tables. */
public final class CopyTables {

    /** The articles with the text of a smaller id, each with the smallest. */
    public static final Table SAME = pairs("same_texts");

    /** The articles that stand for their text in one of two runs and not in the other. */
    public static final Table CHANGED = articles("changed_articles");

    /** Those, and the articles that share a key with one of them. */
    public static final Table TOUCHED = articles("touched_articles");

    /** Pairs of articles that stand close together under a key; in a grown corpus those of which one was touched. */
    public static final Table PAIRED = pairs("paired_articles");

    /** Those of which the sketches are alike. */
    public static final Table LIKELY = pairs("likely_copies");

    private CopyTables() {}

    private static Table articles(String name) {
        return new Table(name, "one article", List.of(Keys.ARTICLE_ID), List.of(Keys.ARTICLE_ID), Table.Layout.WHOLE);
    }

    private static Table pairs(String name) {
        return new Table(
                name,
                "two articles that are or may be copies",
                CopiesTable.TABLE.columns(),
                CopiesTable.TABLE.sort(),
                Table.Layout.WHOLE);
    }
}
