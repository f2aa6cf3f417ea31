package io.entente.table;

import static io.entente.table.Column.optional;
import static io.entente.table.Column.required;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.entente.article.ZoneKind;
import java.util.List;

/** The evidence: every directed pair of actors in every sentence. */
public final class PairEvidenceTable {

    public static final Column EVIDENCE_ID = required(
            "evidence_id", StringType, "Id of the evidence: a fingerprint of its article, sentence, source and target");
    public static final Column SOURCE_MENTION_ID = required(
            "source_mention_id", StringType, "Where the text names the source; a speaker perhaps in another sentence");
    public static final Column TARGET_MENTION_ID = required(
            "target_mention_id",
            StringType,
            "Where the text names the target: in the sentence, or before it where an earlier stance is echoed");
    public static final Column VOICE =
            required("voice", StringType, "Whose words it is in: author, direct_quote, indirect_quote or post");
    public static final Column HOLDER_ACTOR_ID = optional(
            "holder_actor_id",
            StringType,
            "The quoted speaker; null where the outlet speaks or the speaker is unknown");
    public static final Column POLARITY = required(
            "polarity", IntegerType, "-1, 0 or 1: the sign whose probability reaches the arrow threshold of the run");
    public static final Column P_NEGATIVE =
            required("p_negative", DoubleType, "Probability that the source is negative towards the target");
    public static final Column P_NEUTRAL = required("p_neutral", DoubleType, "Probability that it is neither");
    public static final Column P_POSITIVE =
            required("p_positive", DoubleType, "Probability that the source is positive towards the target");
    public static final Column SCORE = required("score", DoubleType, "p_positive - p_negative, in [-1, 1]");
    public static final Column CUE_TEXT =
            optional("cue_text", StringType, "The words that carry the attitude; null where none do");
    public static final Column CUE_BEGIN =
            optional("cue_begin", IntegerType, "First character of the cue, counted as in the table mentions");
    public static final Column CUE_END = optional("cue_end", IntegerType, "Character after the last of the cue");
    public static final Column CUE_PATH = optional(
            "cue_path",
            StringType,
            "How source and target hang on the cue: plain, passive, linked, possessive, mutual, loose, nested, said or side;"
                    + " quoted where the source speaks the words that name the target, perhaps in another sentence");
    public static final Column IS_NEGATED = required(
            "is_negated",
            BooleanType,
            "Whether the attitude or event is said not to be there, so that nothing of it is left: did not condemn, denied"
                    + " attacking, refused to condemn. A support that is negated or refused is an opposition, and not negated");
    public static final Column IS_HYPOTHETICAL = required(
            "is_hypothetical",
            BooleanType,
            "Whether it is only thought of: modality is possible, required or conditional");
    public static final Column MODALITY = optional(
            "modality",
            StringType,
            "How the governing verb phrase puts it: asserted (vowed to, threatened to, too), future (will, is to, said it would),"
                    + " possible (may, could, perhaps, considers, what is asked), required (should, must, what others are urged"
                    + " to do) or conditional (if, unless, would); null where no verb phrase or cue joins the two");
    public static final Column TENSE = optional(
            "tense",
            StringType,
            "Tense of that verb phrase: past (perfects too), present or future; null without a finite verb");
    public static final Column EVENT_CLASS = optional(
            "event_class",
            StringType,
            "What the governing verb phrase tells that the source does to the target: verbal_cooperation,"
                    + " material_cooperation, verbal_conflict or material_conflict; what is promised, threatened or to come is"
                    + " verbal, what is negated has the class of what did not take place; null where no event word joins the two");
    public static final Column METHOD = required("method", StringType, "What decided: the model's name");
    public static final Column METHOD_VERSION = required("method_version", StringType, "Version of the model");
    public static final Column SNIPPET = required("snippet", StringType, "The sentence, cut off after 500 characters");
    public static final Column IS_COUNTED = required(
            "is_counted",
            BooleanType,
            "Whether it counts in article_pairs and the periods: captions, negated and hypothetical evidence do not");

    public static final Table TABLE = new Table(
            "pair_evidence",
            "one directed pair in one sentence, neutral ones too",
            List.of(
                    EVIDENCE_ID,
                    Keys.ARTICLE_ID,
                    MentionsTable.SENTENCE_INDEX,
                    MentionsTable.ZONE,
                    Keys.PUB_DATE,
                    Keys.SOURCE_NAME,
                    Keys.SOURCE_ACTOR_ID,
                    Keys.TARGET_ACTOR_ID,
                    SOURCE_MENTION_ID,
                    TARGET_MENTION_ID,
                    VOICE,
                    HOLDER_ACTOR_ID,
                    POLARITY,
                    P_NEGATIVE,
                    P_NEUTRAL,
                    P_POSITIVE,
                    SCORE,
                    CUE_TEXT,
                    CUE_BEGIN,
                    CUE_END,
                    CUE_PATH,
                    IS_NEGATED,
                    IS_HYPOTHETICAL,
                    MODALITY,
                    TENSE,
                    EVENT_CLASS,
                    METHOD,
                    METHOD_VERSION,
                    SNIPPET,
                    IS_COUNTED,
                    Keys.DUPLICATE_CLUSTER_ID,
                    Keys.DUPLICATE_WEIGHT,
                    Keys.PUB_MONTH),
            List.of(Keys.SOURCE_ACTOR_ID, Keys.TARGET_ACTOR_ID, EVIDENCE_ID),
            Table.Layout.BY_MONTH);

    private PairEvidenceTable() {}

    /** Evidence outside captions that does not count, since it is hypothetical or negated. */
    public static org.apache.spark.sql.Column isLeftOut() {
        return not(IS_COUNTED.col())
                .and(MentionsTable.ZONE.col().notEqual(ZoneKind.CAPTION.label()))
                .and(IS_HYPOTHETICAL.col().or(IS_NEGATED.col()));
    }

    /** Evidence that is left out as hypothetical. */
    public static org.apache.spark.sql.Column isLeftOutAsHypothetical() {
        return isLeftOut().and(IS_HYPOTHETICAL.col());
    }

    /** Evidence that is left out as negated and is not hypothetical. */
    public static org.apache.spark.sql.Column isLeftOutAsNegated() {
        return isLeftOut().and(not(IS_HYPOTHETICAL.col()));
    }
}
