package io.entente.table;

import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;

/** The records whose identity is not theirs alone: repeated, updated, or under an id that is another's too. */
public final class IdentitiesTable {

    public static final Column REASON = required(
            "reason",
            StringType,
            "OLDER_VERSION: a later record of this address has another text; REPEATED: a later record of this address has the same"
                    + " text; SAME_ID_OTHER_TEXT: an earlier record of this outlet has this id and another text; SAME_TEXT_OTHER_ID:"
                    + " an earlier record of another address or id has this text");
    public static final Column IS_KEPT = required(
            "is_kept", BooleanType, "Whether it is an article of the run; if not, it is among the skipped records");
    public static final Column OTHER_ARTICLE_ID =
            required("other_article_id", StringType, "The record that is meant by 'later' or 'earlier'");

    public static final Table TABLE = new Table(
            "identities",
            "one record that shares its address, its id or its text with another, and one reason",
            List.of(
                    Keys.ARTICLE_ID,
                    ArticlesTable.SOURCE_URI,
                    ArticlesTable.SOURCE_OFFSET,
                    ArticlesTable.GIVEN_ID,
                    ArticlesTable.URL,
                    REASON,
                    IS_KEPT,
                    OTHER_ARTICLE_ID),
            List.of(ArticlesTable.SOURCE_URI, ArticlesTable.SOURCE_OFFSET, REASON),
            Table.Layout.WHOLE);

    private IdentitiesTable() {}
}
