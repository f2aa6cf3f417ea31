package io.entente.report;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.entente.article.ZoneKind;
import io.entente.storage.RunFolder;
import io.entente.table.ArticlesTable;
import io.entente.table.CorpusDaysTable;
import io.entente.table.Keys;
import io.entente.table.MentionsTable;
import io.entente.table.PairEvidenceTable;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a corpus is, and what was found in it: the denominators of everything else. They are of the whole run, whatever a page is about.
 *
 * @param articles its articles, with those that are undated, copies or of another language
 * @param voices the evidence by voice
 * @param outletMonths its articles by month and outlet
 */
record CorpusFacts(Articles articles, List<VoiceEvidence> voices, List<OutletMonth> outletMonths) {

    /** Counts of articles; days are ISO, null where no article is dated to the day. */
    record Articles(
            long all,
            long copies,
            long undated,
            long notAnalysed,
            long sentences,
            long outlets,
            @Nullable String firstDay,
            @Nullable String lastDay) {}

    /** Evidence in one voice: what counts by sign, what does not by reason, and what of the counted is not dated to the day. */
    record VoiceEvidence(
            String voice,
            long positive,
            long negative,
            long neutral,
            long hypothetical,
            long negated,
            long captions,
            long undated) {}

    /** The articles of an outlet in a month; those of all outlets without a name on the page where it is null. */
    record OutletMonth(String month, @Nullable String outlet, long articles) {}

    static CorpusFacts of(RunFolder folder, List<String> outlets) {
        return new CorpusFacts(articles(folder), voices(folder), outletMonths(folder, outlets));
    }

    private static Articles articles(RunFolder folder) {
        Row row = folder.read(ArticlesTable.TABLE)
                .agg(
                        count(lit(1)),
                        countIf(not(ArticlesTable.IS_REPRESENTATIVE.col())),
                        countIf(Keys.PUB_DATE.col().isNull()),
                        countIf(not(ArticlesTable.IS_ANALYSED.col())),
                        coalesce(sum(ArticlesTable.N_SENTENCES.col()), lit(0L)),
                        org.apache.spark.sql.functions.countDistinct(outlet()),
                        min(Keys.PUB_DATE.col()),
                        max(Keys.PUB_DATE.col()))
                .first();
        @Nullable LocalDate first = row.<@Nullable LocalDate>getAs(6);
        @Nullable LocalDate last = row.<@Nullable LocalDate>getAs(7);
        return new Articles(
                row.getLong(0),
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                first == null ? null : first.toString(),
                last == null ? null : last.toString());
    }

    private static Column outlet() {
        return coalesce(Keys.SOURCE_NAME.col(), lit(PairCells.UNNAMED));
    }

    private static Column countIf(Column condition) {
        return coalesce(sum(when(condition, 1L).otherwise(0L)), lit(0L));
    }

    private static List<VoiceEvidence> voices(RunFolder folder) {
        Column counted = PairEvidenceTable.IS_COUNTED.col();
        Column polarity = PairEvidenceTable.POLARITY.col();
        return folder
                .read(PairEvidenceTable.TABLE)
                .groupBy(PairEvidenceTable.VOICE.col())
                .agg(
                        countIf(counted.and(polarity.gt(0))),
                        countIf(counted.and(polarity.lt(0))),
                        countIf(counted.and(polarity.equalTo(0))),
                        countIf(PairEvidenceTable.isLeftOutAsHypothetical()),
                        countIf(PairEvidenceTable.isLeftOutAsNegated()),
                        countIf(not(counted).and(MentionsTable.ZONE.col().equalTo(ZoneKind.CAPTION.label()))),
                        countIf(counted.and(Keys.PUB_DATE.col().isNull())))
                .orderBy(PairEvidenceTable.VOICE.col())
                .collectAsList()
                .stream()
                .map(row -> new VoiceEvidence(
                        row.getString(0),
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7)))
                .toList();
    }

    private static List<OutletMonth> outletMonths(RunFolder folder, List<String> outlets) {
        String outlet = "outlet";
        Dataset<Row> rows = folder.read(CorpusDaysTable.TABLE)
                .where(Keys.PUB_DATE.col().isNotNull())
                .groupBy(
                        Keys.PUB_MONTH.col(),
                        when(outlet().isin(outlets.toArray()), outlet()).as(outlet))
                .agg(sum(Keys.N_ARTICLES.col()));
        return rows.orderBy(Keys.PUB_MONTH.col(), col(outlet)).collectAsList().stream()
                .map(row -> new OutletMonth(row.getString(0), row.<@Nullable String>getAs(1), row.getLong(2)))
                .toList();
    }
}
