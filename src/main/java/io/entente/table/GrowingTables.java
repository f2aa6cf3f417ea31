package io.entente.table;

import java.util.List;

/** What a run over a grown corpus looks at to find its copies: working tables. */
public final class GrowingTables {

    /** The articles that stand for their text in one of two runs and not in the other. */
    public static final Table CHANGED = articles("changed_articles");

    /** Those, and the articles that share a key with one of them. */
    public static final Table TOUCHED = articles("touched_articles");

    /** Pairs of articles under one key of which one was touched. */
    public static final Table PAIRED = pairs("paired_articles");

    /** Those of which the sketches are alike. */
    public static final Table LIKELY = pairs("likely_copies");

    private GrowingTables() {}

    private static Table articles(String name) {
        return new Table(name, "one article", List.of(Keys.ARTICLE_ID), List.of(Keys.ARTICLE_ID), Table.Layout.WHOLE);
    }

    private static Table pairs(String name) {
        return new Table(
                name,
                "two articles that may be copies",
                CopiesTable.TABLE.columns(),
                CopiesTable.TABLE.sort(),
                Table.Layout.WHOLE);
    }
}
