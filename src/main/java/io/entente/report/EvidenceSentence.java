package io.entente.report;

import io.entente.report.SnippetMarks.Place;
import io.entente.table.ArticlesTable;
import io.entente.table.Keys;
import io.entente.table.MentionsTable;
import io.entente.table.PairEvidenceTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that says how one actor stands towards another, with what a reader needs to check it.
 *
 * @param direction as in {@link PairChoice#DIRECTION}
 * @param marks where the sentence names source, target and cue; without those that cannot be told
 * @param source how the text names the source, perhaps in another sentence
 * @param sourceRule the rule by which that is the source
 * @param holder id of the quoted speaker; null where the outlet speaks or the speaker is unknown
 * @param cluster id of the article's duplicate cluster
 */
record EvidenceSentence(
        int pair,
        int direction,
        String month,
        String day,
        @Nullable String outlet,
        String title,
        @Nullable String url,
        String file,
        String text,
        List<Mark> marks,
        int polarity,
        double negative,
        double neutral,
        double positive,
        String voice,
        @Nullable String holder,
        @Nullable String source,
        @Nullable String sourceRule,
        @Nullable String target,
        @Nullable String targetRule,
        @Nullable String cue,
        @Nullable String path,
        @Nullable String modality,
        @Nullable String event,
        String zone,
        int sentence,
        String cluster) {

    /** What is marked in a sentence. */
    enum Kind {
        SOURCE,
        TARGET,
        CUE
    }

    /** Marked words, from {@code begin} to before {@code end} in UTF-16 units of the sentence. */
    record Mark(Kind kind, int begin, int end) {}

    static EvidenceSentence of(Row row) {
        @Nullable Row source = row.<@Nullable Row>getAs(PairSentences.SOURCE);
        @Nullable Row target = row.<@Nullable Row>getAs(PairSentences.TARGET);
        return new EvidenceSentence(
                row.<Integer>getAs(PairChoice.PAIR),
                row.<Integer>getAs(PairChoice.DIRECTION),
                row.getAs(Keys.PUB_MONTH.name()),
                row.<LocalDate>getAs(Keys.PUB_DATE.name()).toString(),
                text(row, Keys.SOURCE_NAME),
                row.getAs(ArticlesTable.TITLE.name()),
                address(text(row, ArticlesTable.URL)),
                row.getAs(ArticlesTable.SOURCE_URI.name()),
                row.getAs(PairEvidenceTable.SNIPPET.name()),
                marks(row, source, target),
                row.<Integer>getAs(PairEvidenceTable.POLARITY.name()),
                probability(row, PairEvidenceTable.P_NEGATIVE),
                probability(row, PairEvidenceTable.P_NEUTRAL),
                probability(row, PairEvidenceTable.P_POSITIVE),
                row.getAs(PairEvidenceTable.VOICE.name()),
                text(row, PairEvidenceTable.HOLDER_ACTOR_ID),
                source == null ? null : text(source, MentionsTable.SURFACE),
                source == null ? null : text(source, MentionsTable.RULE),
                target == null ? null : text(target, MentionsTable.SURFACE),
                target == null ? null : text(target, MentionsTable.RULE),
                text(row, PairEvidenceTable.CUE_TEXT),
                text(row, PairEvidenceTable.CUE_PATH),
                text(row, PairEvidenceTable.MODALITY),
                text(row, PairEvidenceTable.EVENT_CLASS),
                row.getAs(MentionsTable.ZONE.name()),
                row.<Integer>getAs(MentionsTable.SENTENCE_INDEX.name()),
                row.getAs(Keys.DUPLICATE_CLUSTER_ID.name()));
    }

    private static @Nullable String text(Row row, io.entente.table.Column column) {
        return row.<@Nullable String>getAs(column.name());
    }

    /** An address that a browser opens as a page; null for any other, which could be a script. */
    static @Nullable String address(@Nullable String url) {
        return url != null && url.matches("https?://\\S+") ? url : null;
    }

    private static double probability(Row row, io.entente.table.Column column) {
        return Math.round(row.<Double>getAs(column.name()) * 1e3) / 1e3;
    }

    private static List<Mark> marks(Row row, @Nullable Row source, @Nullable Row target) {
        SnippetMarks marks = new SnippetMarks(row.getAs(PairEvidenceTable.SNIPPET.name()));
        List<Place> known = new ArrayList<>();
        @Nullable
        List<Row> named = row.isNullAt(row.fieldIndex(PairSentences.NAMED))
                ? null
                : row.getList(row.fieldIndex(PairSentences.NAMED));
        if (named != null) {
            named.forEach(mention -> known.add(place(mention)));
        }
        @Nullable Place cue = cue(row);
        if (cue != null) {
            known.add(cue);
        }
        List<Mark> found = new ArrayList<>();
        @Nullable Integer begin = marks.sentenceBegin(known);
        if (begin != null) {
            mark(marks, Kind.CUE, cue, begin, found);
            mark(marks, Kind.SOURCE, here(source, row), begin, found);
            mark(marks, Kind.TARGET, here(target, row), begin, found);
        }
        return found;
    }

    private static void mark(
            SnippetMarks marks, Kind kind, @Nullable Place place, int sentenceBegin, List<Mark> found) {
        int @Nullable [] inside = place == null ? null : marks.inSentence(place, sentenceBegin);
        if (inside != null) {
            found.add(new Mark(kind, inside[0], inside[1]));
        }
    }

    private static Place place(Row mention) {
        return new Place(
                mention.<Integer>getAs(MentionsTable.BEGIN.name()),
                mention.<Integer>getAs(MentionsTable.END.name()),
                mention.getAs(MentionsTable.SURFACE.name()));
    }

    private static @Nullable Place cue(Row row) {
        @Nullable String words = text(row, PairEvidenceTable.CUE_TEXT);
        @Nullable Integer begin = row.<@Nullable Integer>getAs(PairEvidenceTable.CUE_BEGIN.name());
        @Nullable Integer end = row.<@Nullable Integer>getAs(PairEvidenceTable.CUE_END.name());
        return words == null || begin == null || end == null ? null : new Place(begin, end, words);
    }

    /** The place of a mention that stands in the sentence itself; null for one that stands elsewhere. */
    private static @Nullable Place here(@Nullable Row mention, Row row) {
        if (mention == null) {
            return null;
        }
        boolean same = mention.<Integer>getAs(MentionsTable.SENTENCE_INDEX.name())
                        .equals(row.<Integer>getAs(MentionsTable.SENTENCE_INDEX.name()))
                && mention.<String>getAs(MentionsTable.ZONE.name())
                        .equals(row.<String>getAs(MentionsTable.ZONE.name()));
        return same ? place(mention) : null;
    }
}
