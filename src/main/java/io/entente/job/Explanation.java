package io.entente.job;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.entente.storage.RunFolder;
import io.entente.table.ActorsTable;
import io.entente.table.ArticlesTable;
import io.entente.table.Column;
import io.entente.table.Keys;
import io.entente.table.MentionsTable;
import io.entente.table.PairEvidenceTable;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The evidence of a directed pair, told to a person. */
final class Explanation {

    private final RunFolder folder;
    private final @Nullable String month;
    private final int limit;
    private final boolean neutral;

    Explanation(RunFolder folder, @Nullable String month, int limit, boolean neutral) {
        this.folder = folder;
        this.month = month;
        this.limit = limit;
        this.neutral = neutral;
    }

    void print(String source, String target, PrintStream out) {
        Dataset<Row> evidence = folder.read(PairEvidenceTable.TABLE)
                .where(Keys.SOURCE_ACTOR_ID
                        .col()
                        .equalTo(source)
                        .and(Keys.TARGET_ACTOR_ID.col().equalTo(target)));
        if (month != null) {
            evidence = evidence.where(Keys.PUB_MONTH.col().equalTo(month));
        }
        out.println(name(source) + " → " + name(target));
        printCounts(evidence, PairEvidenceTable.VOICE, out);
        printCounts(evidence, Keys.PUB_MONTH, out);
        printSentences(evidence, out);
    }

    private String name(String actorId) {
        return folder.read(ActorsTable.TABLE)
                .where(ActorsTable.ACTOR_ID.col().equalTo(actorId))
                .select(ActorsTable.NAME.col())
                .first()
                .getString(0);
    }

    private static void printCounts(Dataset<Row> evidence, Column by, PrintStream out) {
        Dataset<Row> counts = evidence.where(PairEvidenceTable.IS_COUNTED.col().or(PairEvidenceTable.isLeftOut()))
                .groupBy(by.col())
                .agg(
                        countSign(1).as("positive"),
                        countSign(-1).as("negative"),
                        countSign(0).as("neutral"),
                        countIf(PairEvidenceTable.isLeftOutAsHypothetical()).as("hypothetical"),
                        countIf(PairEvidenceTable.isLeftOutAsNegated()).as("negated"),
                        countDistinct(when(PairEvidenceTable.IS_COUNTED.col(), Keys.ARTICLE_ID.col()))
                                .as("articles"));
        Listing listing = new Listing(by.name(), "for", "against", "neutral", "hypothetical", "negated", "articles");
        counts.orderBy(by.col())
                .collectAsList()
                .forEach(row -> listing.add(
                        row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6)));
        listing.print(out, Listing.Format.TABLE);
        out.println();
    }

    private static org.apache.spark.sql.Column countSign(int sign) {
        return countIf(PairEvidenceTable.IS_COUNTED
                .col()
                .and(PairEvidenceTable.POLARITY.col().equalTo(sign)));
    }

    private static org.apache.spark.sql.Column countIf(org.apache.spark.sql.Column condition) {
        return sum(when(condition, 1L).otherwise(0L));
    }

    private void printSentences(Dataset<Row> evidence, PrintStream out) {
        Dataset<Row> chosen = neutral
                ? evidence
                : evidence.where(PairEvidenceTable.POLARITY.col().notEqual(0));
        Dataset<Row> articles = folder.read(ArticlesTable.TABLE)
                .groupBy(Keys.DUPLICATE_CLUSTER_ID.col())
                .agg(count(lit(1)).as("copies"));
        Dataset<Row> uris =
                folder.read(ArticlesTable.TABLE).select(Keys.ARTICLE_ID.col(), ArticlesTable.SOURCE_URI.col());
        List<Row> rows = withRule(
                        withRule(chosen, PairEvidenceTable.SOURCE_MENTION_ID, "source"),
                        PairEvidenceTable.TARGET_MENTION_ID,
                        "target")
                .join(articles, Keys.DUPLICATE_CLUSTER_ID.name())
                .join(uris, Keys.ARTICLE_ID.name())
                .orderBy(
                        abs(PairEvidenceTable.SCORE.col()).desc(),
                        Keys.PUB_DATE.col(),
                        PairEvidenceTable.EVIDENCE_ID.col())
                .limit(limit)
                .collectAsList();
        rows.forEach(row -> printSentence(row, out));
        if (rows.isEmpty()) {
            out.println("No sentence says that the first is for or against the second.");
        }
    }

    private Dataset<Row> withRule(Dataset<Row> evidence, Column mention, String prefix) {
        Dataset<Row> mentions = folder.read(MentionsTable.TABLE)
                .select(
                        MentionsTable.MENTION_ID.col().as(mention.name()),
                        MentionsTable.SURFACE.col().as(prefix + "_surface"),
                        MentionsTable.RULE.col().as(prefix + "_rule"));
        return evidence.join(mentions, mention.name());
    }

    private static void printSentence(Row row, PrintStream out) {
        int polarity = row.<Integer>getAs(PairEvidenceTable.POLARITY.name());
        out.printf(
                Locale.ROOT,
                "%s p(−)=%.2f p(0)=%.2f p(+)=%.2f   %s, %s, sentence %d (%s)%n",
                polarity > 0 ? "+" : polarity < 0 ? "−" : "0",
                row.<Double>getAs(PairEvidenceTable.P_NEGATIVE.name()),
                row.<Double>getAs(PairEvidenceTable.P_NEUTRAL.name()),
                row.<Double>getAs(PairEvidenceTable.P_POSITIVE.name()),
                text(row, Keys.PUB_DATE.name(), "undated"),
                text(row, Keys.SOURCE_NAME.name(), row.getAs(ArticlesTable.SOURCE_URI.name())),
                row.<Integer>getAs(MentionsTable.SENTENCE_INDEX.name()),
                row.<String>getAs(MentionsTable.ZONE.name()));
        out.println("    " + row.getAs(PairEvidenceTable.SNIPPET.name()));
        out.printf(
                "    source '%s' (%s), target '%s' (%s)%n",
                row.getAs("source_surface"),
                row.getAs("source_rule"),
                row.getAs("target_surface"),
                row.getAs("target_rule"));
        out.printf(
                "    cue '%s' (%s)%s, %s, %s; voice %s%s; %s cop%s%s%n%n",
                text(row, PairEvidenceTable.CUE_TEXT.name(), "none"),
                text(row, PairEvidenceTable.CUE_PATH.name(), "opinion words only"),
                row.<Boolean>getAs(PairEvidenceTable.IS_NEGATED.name()) ? " negated" : "",
                text(row, PairEvidenceTable.MODALITY.name(), "no verb phrase"),
                text(row, PairEvidenceTable.EVENT_CLASS.name(), "no event"),
                row.getAs(PairEvidenceTable.VOICE.name()),
                holder(row),
                row.getAs("copies"),
                row.<Long>getAs("copies") == 1 ? "y" : "ies",
                row.<Boolean>getAs(PairEvidenceTable.IS_COUNTED.name()) ? "" : "; not counted");
    }

    private static String holder(Row row) {
        @Nullable Object holder = row.<@Nullable Object>getAs(PairEvidenceTable.HOLDER_ACTOR_ID.name());
        return holder == null ? "" : " of " + holder;
    }

    private static String text(Row row, String column, String otherwise) {
        @Nullable Object value = row.<@Nullable Object>getAs(column);
        return value == null ? otherwise : value.toString();
    }
}
