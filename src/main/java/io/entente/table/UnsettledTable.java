package io.entente.table;

import java.util.List;

/** The articles of a grown corpus of which the earlier run may say something else: working tables. */
public final class UnsettledTable {

    /** Those that came, went, read otherwise or have other copies. */
    public static final Table BY_TEXT = articles("unsettled_texts");

    /** Those, and the articles in whose outlet and month other lines recur. */
    public static final Table TABLE = articles("unsettled");

    private UnsettledTable() {}

    private static Table articles(String name) {
        return new Table(
                name,
                "one article that may not be as an earlier run has it",
                List.of(Keys.ARTICLE_ID),
                List.of(Keys.ARTICLE_ID),
                Table.Layout.WHOLE);
    }
}
