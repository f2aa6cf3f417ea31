package io.entente.table;

import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;

/** The places where texts name actors. */
public final class MentionsTable {

    public static final Column MENTION_ID =
            required("mention_id", StringType, "Id of the mention: a fingerprint of its article and its place");
    public static final Column SENTENCE_INDEX =
            required("sentence_index", IntegerType, "Place of the sentence in the article, from 0");
    public static final Column ZONE = required("zone", StringType, "headline, lead, body, caption or post");
    public static final Column BEGIN = required(
            "begin",
            IntegerType,
            "First character in Unicode code points, from 0: in the title for zone headline, else in the body");
    public static final Column END = required("end", IntegerType, "Character after the last, counted as begin is");
    public static final Column SURFACE = required("surface", StringType, "What the text says");
    public static final Column ACTOR_ID = required("actor_id", StringType, "The actor who is meant");
    public static final Column KIND =
            required("kind", StringType, "name, alias, title, metonym, demonym, pronoun or nominal");
    public static final Column ROLE = required(
            "role", StringType, "actor (acts or is acted upon), territory (a place), modifier (part of a description)");
    public static final Column RULE = required("rule", StringType, "The rule that made the mention");
    public static final Column CONFIDENCE = required("confidence", DoubleType, "How sure the rule is, in [0, 1]");

    public static final Table TABLE = new Table(
            "mentions",
            "one place where a text names an actor",
            List.of(
                    MENTION_ID,
                    Keys.ARTICLE_ID,
                    SENTENCE_INDEX,
                    ZONE,
                    BEGIN,
                    END,
                    SURFACE,
                    ACTOR_ID,
                    KIND,
                    ROLE,
                    RULE,
                    CONFIDENCE,
                    Keys.PUB_MONTH),
            List.of(Keys.ARTICLE_ID, SENTENCE_INDEX, BEGIN),
            Table.Layout.BY_MONTH);

    private MentionsTable() {}
}
