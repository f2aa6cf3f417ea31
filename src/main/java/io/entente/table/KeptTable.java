package io.entente.table;

import java.util.List;

/**
 * Those of the articles that may not be as they were whose analysis is taken over from an earlier run, with what the corpus as it is now
 * says of them anew: a working table.
 */
public final class KeptTable {

    public static final Table TABLE = new Table(
            "kept",
            "one article whose analysis an earlier run made",
            List.of(Keys.ARTICLE_ID, Keys.DUPLICATE_CLUSTER_ID, ArticlesTable.IS_REPRESENTATIVE, Keys.DUPLICATE_WEIGHT),
            List.of(Keys.ARTICLE_ID),
            Table.Layout.WHOLE);

    private KeptTable() {}
}
