package io.entente.job;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.entente.storage.RunFolder;
import io.entente.table.ActorsTable;
import io.entente.table.ArticlePairsTable;
import io.entente.table.ArticlesTable;
import io.entente.table.Column;
import io.entente.table.Keys;
import io.entente.table.MentionsTable;
import io.entente.table.PairEvidenceTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** What a run knows of a directed pair: counts, sentences, and the copies of the articles that these stand in. */
final class PairFindings {

    static final String SOURCE = "source";
    static final String TARGET = "target";
    static final String VERDICT = "verdict";
    static final String ARTICLE = "article";
    /** Names of counts: evidence for, against and neutral, what is left out, and articles. */
    static final List<String> COUNTS = List.of("for", "against", "neutral", "hypothetical", "negated", "articles");

    private final RunFolder folder;
    private final String source;
    private final String target;
    private final @Nullable String month;

    PairFindings(RunFolder folder, String source, String target, @Nullable String month) {
        this.folder = folder;
        this.source = source;
        this.target = target;
        this.month = month;
    }

    String sourceId() {
        return source;
    }

    String targetId() {
        return target;
    }

    String name(String actorId) {
        return folder.read(ActorsTable.TABLE)
                .where(ActorsTable.ACTOR_ID.col().equalTo(actorId))
                .select(ActorsTable.NAME.col())
                .first()
                .getString(0);
    }

    /** The column of periods: months, or the days of a month that was asked for. */
    Column period() {
        return month == null ? Keys.PUB_MONTH : Keys.PUB_DATE;
    }

    private Dataset<Row> evidence() {
        return of(folder.read(PairEvidenceTable.TABLE));
    }

    private Dataset<Row> of(Dataset<Row> rows) {
        Dataset<Row> pair = rows.where(Keys.SOURCE_ACTOR_ID
                .col()
                .equalTo(source)
                .and(Keys.TARGET_ACTOR_ID.col().equalTo(target)));
        return month == null ? pair : pair.where(Keys.PUB_MONTH.col().equalTo(month));
    }

    /** {@link #COUNTS} of all evidence outside captions for each value of some columns, in their order. */
    List<Row> counts(Column... by) {
        org.apache.spark.sql.Column[] keys =
                java.util.Arrays.stream(by).map(Column::col).toArray(org.apache.spark.sql.Column[]::new);
        org.apache.spark.sql.Column counted = PairEvidenceTable.IS_COUNTED.col();
        org.apache.spark.sql.Column polarity = PairEvidenceTable.POLARITY.col();
        return evidence()
                .where(counted.or(PairEvidenceTable.isLeftOut()))
                .groupBy(keys)
                .agg(
                        countIf(counted.and(polarity.gt(0))).as(COUNTS.get(0)),
                        countIf(counted.and(polarity.lt(0))).as(COUNTS.get(1)),
                        countIf(counted.and(polarity.equalTo(0))).as(COUNTS.get(2)),
                        countIf(PairEvidenceTable.isLeftOutAsHypothetical()).as(COUNTS.get(3)),
                        countIf(PairEvidenceTable.isLeftOutAsNegated()).as(COUNTS.get(4)),
                        countDistinct(when(counted, Keys.ARTICLE_ID.col())).as(COUNTS.get(5)))
                .orderBy(keys)
                .collectAsList();
    }

    private static org.apache.spark.sql.Column countIf(org.apache.spark.sql.Column condition) {
        return sum(when(condition, 1L).otherwise(0L));
    }

    private Dataset<Row> chosen(boolean neutral) {
        return neutral
                ? evidence()
                : evidence().where(PairEvidenceTable.POLARITY.col().notEqual(0));
    }

    long sentences(boolean neutral) {
        return chosen(neutral).count();
    }

    /**
     * The evidence with the greatest scores either way; beside its own columns the structures source and target (the mentions), article,
     * and verdict (what article_pairs says of the pair).
     */
    List<Row> sentences(boolean neutral, int limit) {
        Dataset<Row> best = chosen(neutral)
                .orderBy(
                        abs(PairEvidenceTable.SCORE.col()).desc(),
                        Keys.PUB_DATE.col(),
                        PairEvidenceTable.EVIDENCE_ID.col())
                .limit(limit);
        Dataset<Row> articles = folder.read(ArticlesTable.TABLE)
                .select(
                        Keys.ARTICLE_ID.col(),
                        struct(ArticlesTable.TITLE.col(), ArticlesTable.URL.col(), ArticlesTable.SOURCE_URI.col())
                                .as(ARTICLE));
        Dataset<Row> verdicts = of(folder.read(ArticlePairsTable.TABLE))
                .select(
                        Keys.ARTICLE_ID.col(),
                        struct(ArticlePairsTable.DECISION.col(), ArticlePairsTable.DECISION_PROBABILITY.col())
                                .as(VERDICT));
        return withMention(
                        withMention(best, PairEvidenceTable.SOURCE_MENTION_ID, SOURCE),
                        PairEvidenceTable.TARGET_MENTION_ID,
                        TARGET)
                .join(articles, Keys.ARTICLE_ID.name())
                .join(
                        verdicts,
                        scala.collection.JavaConverters.asScalaBuffer(List.of(Keys.ARTICLE_ID.name()))
                                .toSeq(),
                        "left")
                .orderBy(
                        abs(PairEvidenceTable.SCORE.col()).desc(),
                        Keys.PUB_DATE.col(),
                        PairEvidenceTable.EVIDENCE_ID.col())
                .collectAsList();
    }

    private Dataset<Row> withMention(Dataset<Row> evidence, Column mention, String name) {
        Dataset<Row> mentions = folder.read(MentionsTable.TABLE)
                .select(
                        MentionsTable.MENTION_ID.col().as(mention.name()),
                        struct(
                                        MentionsTable.SURFACE.col(),
                                        MentionsTable.KIND.col(),
                                        MentionsTable.RULE.col(),
                                        MentionsTable.CONFIDENCE.col(),
                                        MentionsTable.SENTENCE_INDEX.col(),
                                        MentionsTable.ZONE.col(),
                                        MentionsTable.BEGIN.col(),
                                        MentionsTable.END.col())
                                .as(name));
        return evidence.join(mentions, mention.name());
    }

    /** The articles of the duplicate clusters of some evidence, by cluster, in the order of days and ids; columns of articles. */
    Map<String, List<Row>> copies(List<Row> sentences) {
        Object[] clusters = sentences.stream()
                .map(row -> row.getAs(Keys.DUPLICATE_CLUSTER_ID.name()))
                .distinct()
                .toArray();
        Map<String, List<Row>> copies = new LinkedHashMap<>();
        folder.read(ArticlesTable.TABLE)
                .where(
                        clusters.length == 0
                                ? lit(false)
                                : Keys.DUPLICATE_CLUSTER_ID.col().isin(clusters))
                .orderBy(Keys.PUB_DATE.col(), Keys.ARTICLE_ID.col())
                .collectAsList()
                .forEach(row -> copies.computeIfAbsent(
                                row.getAs(Keys.DUPLICATE_CLUSTER_ID.name()), cluster -> new ArrayList<>())
                        .add(row));
        return copies;
    }
}
