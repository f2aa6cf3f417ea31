package io.entente.table;

import static io.entente.table.Column.optional;
import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;

/** The quotations. */
public final class QuotesTable {

    public static final Column QUOTE_ID =
            required("quote_id", StringType, "Id of the quotation: a fingerprint of its article and its place");
    public static final Column KIND = required("kind", StringType, "direct, indirect, partial or post");
    public static final Column SPEAKER_ACTOR_ID =
            optional("speaker_actor_id", StringType, "Who says it; null where that is not known");
    public static final Column VERB = optional("verb", StringType, "The verb of saying as written");
    public static final Column CONFIDENCE =
            required("confidence", DoubleType, "How sure the speaker is, in [0, 1]; 0 without one");

    public static final Table TABLE = new Table(
            "quotes",
            "one quotation",
            List.of(
                    QUOTE_ID,
                    Keys.ARTICLE_ID,
                    MentionsTable.SENTENCE_INDEX,
                    MentionsTable.ZONE,
                    MentionsTable.BEGIN,
                    MentionsTable.END,
                    KIND,
                    SPEAKER_ACTOR_ID,
                    VERB,
                    CONFIDENCE,
                    Keys.PUB_MONTH),
            List.of(Keys.ARTICLE_ID, MentionsTable.SENTENCE_INDEX, MentionsTable.BEGIN),
            Table.Layout.BY_MONTH);

    private QuotesTable() {}
}
