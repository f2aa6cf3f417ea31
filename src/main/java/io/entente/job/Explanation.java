package io.entente.job;

import io.entente.table.ArticlePairsTable;
import io.entente.table.ArticlesTable;
import io.entente.table.Column;
import io.entente.table.Keys;
import io.entente.table.MentionsTable;
import io.entente.table.PairEvidenceTable;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The evidence of a directed pair, told to a person. */
final class Explanation {

    private static final int COPIES_NAMED = 8;

    private final int limit;
    private final boolean neutral;

    Explanation(int limit, boolean neutral) {
        this.limit = limit;
        this.neutral = neutral;
    }

    void print(PairFindings pair, PrintStream out) {
        out.println(pair.name(pair.sourceId()) + " → " + pair.name(pair.targetId()));
        printCounts(pair, out, PairEvidenceTable.VOICE);
        printCounts(pair, out, pair.period(), PairEvidenceTable.VOICE);
        List<Row> sentences = pair.sentences(neutral, limit);
        Map<String, List<Row>> copies = pair.copies(sentences);
        for (Row sentence : sentences) {
            printSentence(sentence, copies.getOrDefault(cluster(sentence), List.of()), out);
        }
        if (sentences.isEmpty()) {
            out.println("No sentence says that the first is for or against the second.");
        } else if (sentences.size() == limit) {
            out.println(pair.sentences(neutral) + " sentences in all; --limit shows more of them.");
        }
    }

    private static String cluster(Row sentence) {
        return sentence.getAs(Keys.DUPLICATE_CLUSTER_ID.name());
    }

    private static void printCounts(PairFindings pair, PrintStream out, Column... by) {
        List<String> names = new ArrayList<>();
        for (Column column : by) {
            names.add(column.name());
        }
        names.addAll(PairFindings.COUNTS);
        Listing listing = new Listing(names.toArray(String[]::new));
        for (Row row : pair.counts(by)) {
            @Nullable Object[] cells = new Object[row.size()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = row.get(i);
            }
            listing.add(cells);
        }
        listing.print(out, Listing.Format.TABLE);
        out.println();
    }

    private static void printSentence(Row row, List<Row> copies, PrintStream out) {
        int polarity = row.<Integer>getAs(PairEvidenceTable.POLARITY.name());
        Row article = row.getAs(PairFindings.ARTICLE);
        out.printf(
                Locale.ROOT,
                "%s p(−)=%.2f p(0)=%.2f p(+)=%.2f   %s, %s, sentence %d (%s)%n",
                sign(polarity),
                row.<Double>getAs(PairEvidenceTable.P_NEGATIVE.name()),
                row.<Double>getAs(PairEvidenceTable.P_NEUTRAL.name()),
                row.<Double>getAs(PairEvidenceTable.P_POSITIVE.name()),
                text(row, Keys.PUB_DATE, "undated"),
                text(row, Keys.SOURCE_NAME, article.getAs(ArticlesTable.SOURCE_URI.name())),
                row.<Integer>getAs(MentionsTable.SENTENCE_INDEX.name()),
                row.<String>getAs(MentionsTable.ZONE.name()));
        out.println("    " + row.getAs(PairEvidenceTable.SNIPPET.name()));
        out.println(
                "    source " + mention(row, PairFindings.SOURCE) + ", target " + mention(row, PairFindings.TARGET));
        out.printf(
                "    cue '%s'%s (%s)%s, %s, %s; voice %s%s%s%n",
                text(row, PairEvidenceTable.CUE_TEXT, "none"),
                place(row, PairEvidenceTable.CUE_BEGIN, PairEvidenceTable.CUE_END),
                text(row, PairEvidenceTable.CUE_PATH, "opinion words only"),
                row.<Boolean>getAs(PairEvidenceTable.IS_NEGATED.name()) ? " negated" : "",
                text(row, PairEvidenceTable.MODALITY, "no verb phrase"),
                text(row, PairEvidenceTable.EVENT_CLASS, "no event"),
                row.getAs(PairEvidenceTable.VOICE.name()),
                holder(row),
                row.<Boolean>getAs(PairEvidenceTable.IS_COUNTED.name()) ? "" : "; not counted");
        out.println("    article " + quoted(article, ArticlesTable.TITLE) + verdict(row));
        out.println("    " + told(copies) + System.lineSeparator());
    }

    private static String sign(int polarity) {
        return polarity > 0 ? "+" : polarity < 0 ? "−" : "0";
    }

    private static String mention(Row row, String end) {
        Row mention = row.getAs(end);
        return "'" + mention.getAs(MentionsTable.SURFACE.name()) + "'"
                + place(mention, MentionsTable.BEGIN, MentionsTable.END) + " ("
                + mention.getAs(MentionsTable.RULE.name()) + ")";
    }

    /** Where it stands in the headline or in the body; nothing for a cue that is nowhere. */
    private static String place(Row row, Column begin, Column end) {
        @Nullable Integer from = row.<@Nullable Integer>getAs(begin.name());
        return from == null ? "" : " at " + from + "–" + row.getAs(end.name());
    }

    private static String verdict(Row row) {
        @Nullable Row verdict = row.<@Nullable Row>getAs(PairFindings.VERDICT);
        return verdict == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        ", which decides %s (%.2f)",
                        sign(verdict.<Integer>getAs(ArticlePairsTable.DECISION.name())),
                        verdict.<Double>getAs(ArticlePairsTable.DECISION_PROBABILITY.name()));
    }

    private static String told(List<Row> copies) {
        String named = copies.stream()
                .limit(COPIES_NAMED)
                .map(copy -> text(copy, Keys.SOURCE_NAME, "an outlet without a name") + " "
                        + text(copy, Keys.PUB_DATE, "undated") + " "
                        + text(copy, ArticlesTable.URL, copy.getAs(ArticlesTable.SOURCE_URI.name())))
                .collect(Collectors.joining("; "));
        int more = copies.size() - COPIES_NAMED;
        return (copies.size() == 1 ? "printed once: " : copies.size() + " copies: ")
                + named
                + (more > 0 ? "; and " + more + " more" : "");
    }

    private static String quoted(Row article, Column title) {
        String text = article.getAs(title.name());
        return text.isEmpty() ? "without a title" : "'" + text + "'";
    }

    private static String holder(Row row) {
        @Nullable Object holder = row.<@Nullable Object>getAs(PairEvidenceTable.HOLDER_ACTOR_ID.name());
        return holder == null ? "" : " of " + holder;
    }

    private static String text(Row row, Column column, String otherwise) {
        @Nullable Object value = row.<@Nullable Object>getAs(column.name());
        return value == null ? otherwise : value.toString();
    }
}
