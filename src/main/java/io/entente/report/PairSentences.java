package io.entente.report;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;

import io.entente.storage.RunFolder;
import io.entente.table.ArticlesTable;
import io.entente.table.Keys;
import io.entente.table.MentionsTable;
import io.entente.table.PairEvidenceTable;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Chooses the sentences of the pairs of a page: of each direction those with the strongest attitudes, each month and sign having its best before
 * any has its second, and a sentence that is printed again only once.
 */
final class PairSentences {

    static final String SOURCE = "source_mention";
    static final String TARGET = "target_mention";
    static final String NAMED = "named";

    private static final String IN_CLUSTER = "in_cluster";
    private static final String IN_MONTH = "in_month";
    private static final String RANK = "rank";

    private PairSentences() {}

    static List<EvidenceSentence> of(RunFolder folder, ReportScope scope, PairChoice choice, int limit) {
        Dataset<Row> chosen = choose(choice.directed(PairCells.counted(folder, scope)), limit);
        Dataset<Row> mentions = folder.read(MentionsTable.TABLE);
        Dataset<Row> articles = folder.read(ArticlesTable.TABLE)
                .select(
                        Keys.ARTICLE_ID.col(),
                        ArticlesTable.TITLE.col(),
                        ArticlesTable.URL.col(),
                        ArticlesTable.SOURCE_URI.col());
        Dataset<Row> all = broadcast(chosen).join(articles, Keys.ARTICLE_ID.name());
        all = withMention(all, mentions, PairEvidenceTable.SOURCE_MENTION_ID, SOURCE);
        all = withMention(all, mentions, PairEvidenceTable.TARGET_MENTION_ID, TARGET);
        return all
                .join(named(chosen, mentions), joined(PairEvidenceTable.EVIDENCE_ID), "left")
                .orderBy(col(PairChoice.PAIR), col(PairChoice.DIRECTION), col(RANK))
                .collectAsList()
                .stream()
                .map(EvidenceSentence::of)
                .toList();
    }

    private static Dataset<Row> choose(Dataset<Row> evidence, int limit) {
        Column[] strongest = {
            abs(PairEvidenceTable.SCORE.col()).desc(),
            length(PairEvidenceTable.SNIPPET.col()),
            PairEvidenceTable.EVIDENCE_ID.col()
        };
        WindowSpec arrow = Window.partitionBy(col(PairChoice.PAIR), col(PairChoice.DIRECTION));
        WindowSpec cluster = Window.partitionBy(
                        col(PairChoice.PAIR),
                        col(PairChoice.DIRECTION),
                        Keys.DUPLICATE_CLUSTER_ID.col(),
                        PairEvidenceTable.SNIPPET.col())
                .orderBy(Keys.PUB_DATE.col(), PairEvidenceTable.EVIDENCE_ID.col());
        WindowSpec month = Window.partitionBy(
                        col(PairChoice.PAIR),
                        col(PairChoice.DIRECTION),
                        Keys.PUB_MONTH.col(),
                        PairEvidenceTable.POLARITY.col())
                .orderBy(strongest);
        Column[] next = {col(IN_MONTH), strongest[0], strongest[1], strongest[2]};
        return evidence.where(PairEvidenceTable.POLARITY.col().notEqual(0))
                .withColumn(IN_CLUSTER, row_number().over(cluster))
                .where(col(IN_CLUSTER).equalTo(1))
                .withColumn(IN_MONTH, row_number().over(month))
                .withColumn(RANK, row_number().over(arrow.orderBy(next)))
                .where(col(RANK).leq(limit));
    }

    private static Dataset<Row> withMention(
            Dataset<Row> evidence, Dataset<Row> mentions, io.entente.table.Column id, String name) {
        Dataset<Row> named = mentions.select(MentionsTable.MENTION_ID.col().as(id.name()), place().as(name));
        return evidence.join(named, joined(id), "left");
    }

    private static String[] joined(io.entente.table.Column column) {
        return new String[] {column.name()};
    }

    /** A mention as {@link EvidenceSentence} reads it. */
    private static Column place() {
        return struct(
                MentionsTable.BEGIN.col(),
                MentionsTable.END.col(),
                MentionsTable.SURFACE.col(),
                MentionsTable.RULE.col(),
                MentionsTable.SENTENCE_INDEX.col(),
                MentionsTable.ZONE.col());
    }

    /** Whom the sentence of each piece of evidence names, the first first: by their places its own is found. */
    private static Dataset<Row> named(Dataset<Row> chosen, Dataset<Row> mentions) {
        String[] sentence = {Keys.ARTICLE_ID.name(), MentionsTable.SENTENCE_INDEX.name(), MentionsTable.ZONE.name()};
        Dataset<Row> keys = chosen.select(
                PairEvidenceTable.EVIDENCE_ID.col(), col(sentence[0]), col(sentence[1]), col(sentence[2]));
        return mentions.join(broadcast(keys), sentence)
                .groupBy(PairEvidenceTable.EVIDENCE_ID.col())
                .agg(org.apache
                        .spark
                        .sql
                        .functions
                        .sort_array(collect_list(struct(
                                MentionsTable.BEGIN.col(), MentionsTable.END.col(), MentionsTable.SURFACE.col())))
                        .as(NAMED));
    }
}
