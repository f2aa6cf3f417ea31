package io.entente.job;

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
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The evidence of a directed pair as an object for programs: edge, counts, articles, sentences and copies. */
final class ExplanationObject {

    private static final List<Column> SENTENCE = List.of(
            PairEvidenceTable.EVIDENCE_ID,
            MentionsTable.SENTENCE_INDEX,
            MentionsTable.ZONE,
            PairEvidenceTable.SNIPPET,
            PairEvidenceTable.POLARITY,
            PairEvidenceTable.P_NEGATIVE,
            PairEvidenceTable.P_NEUTRAL,
            PairEvidenceTable.P_POSITIVE,
            PairEvidenceTable.SCORE,
            PairEvidenceTable.VOICE,
            PairEvidenceTable.HOLDER_ACTOR_ID,
            PairEvidenceTable.CUE_TEXT,
            PairEvidenceTable.CUE_BEGIN,
            PairEvidenceTable.CUE_END,
            PairEvidenceTable.CUE_PATH,
            PairEvidenceTable.EVENT_CLASS,
            PairEvidenceTable.MODALITY,
            PairEvidenceTable.TENSE,
            PairEvidenceTable.IS_NEGATED,
            PairEvidenceTable.IS_HYPOTHETICAL,
            PairEvidenceTable.IS_COUNTED,
            PairEvidenceTable.METHOD,
            PairEvidenceTable.METHOD_VERSION);

    private static final List<Column> COPY = List.of(
            Keys.ARTICLE_ID,
            Keys.SOURCE_NAME,
            Keys.PUB_DATE,
            ArticlesTable.TITLE,
            ArticlesTable.URL,
            ArticlesTable.SOURCE_URI,
            ArticlesTable.SOURCE_OFFSET,
            ArticlesTable.IS_REPRESENTATIVE);

    private final int limit;
    private final boolean neutral;

    ExplanationObject(int limit, boolean neutral) {
        this.limit = limit;
        this.neutral = neutral;
    }

    Map<String, @Nullable Object> of(PairFindings pair) {
        List<Row> sentences = pair.sentences(neutral, limit);
        Map<String, @Nullable Object> edge = new LinkedHashMap<>();
        edge.put(Keys.SOURCE_ACTOR_ID.name(), pair.sourceId());
        edge.put(Keys.SOURCE_ACTOR_NAME.name(), pair.name(pair.sourceId()));
        edge.put(Keys.TARGET_ACTOR_ID.name(), pair.targetId());
        edge.put(Keys.TARGET_ACTOR_NAME.name(), pair.name(pair.targetId()));
        edge.put("counts_by_voice", all(pair.counts(PairEvidenceTable.VOICE)));
        edge.put("counts_by_period_and_voice", all(pair.counts(pair.period(), PairEvidenceTable.VOICE)));
        edge.put("n_sentences", pair.sentences(neutral));
        edge.put("n_sentences_shown", sentences.size());
        edge.put("articles", articles(sentences, pair.copies(sentences)));
        return edge;
    }

    /** The articles in the order of their strongest sentence. */
    private static List<Map<String, @Nullable Object>> articles(List<Row> sentences, Map<String, List<Row>> copies) {
        Map<String, Map<String, @Nullable Object>> articles = new LinkedHashMap<>();
        Map<String, List<Object>> inside = new LinkedHashMap<>();
        for (Row sentence : sentences) {
            String id = sentence.getAs(Keys.ARTICLE_ID.name());
            if (!articles.containsKey(id)) {
                String cluster = sentence.getAs(Keys.DUPLICATE_CLUSTER_ID.name());
                articles.put(id, article(sentence, copies.getOrDefault(cluster, List.of())));
                inside.put(id, new ArrayList<>());
            }
            inside.getOrDefault(id, new ArrayList<>()).add(sentence(sentence));
        }
        articles.forEach((id, article) -> article.put("sentences", inside.get(id)));
        return List.copyOf(articles.values());
    }

    private static Map<String, @Nullable Object> article(Row sentence, List<Row> copies) {
        Row source = sentence.getAs(PairFindings.ARTICLE);
        Map<String, @Nullable Object> article =
                only(sentence, List.of(Keys.ARTICLE_ID, Keys.SOURCE_NAME, Keys.PUB_DATE, Keys.DUPLICATE_WEIGHT));
        article.putAll(only(source, List.of(ArticlesTable.TITLE, ArticlesTable.URL, ArticlesTable.SOURCE_URI)));
        @Nullable Row verdict = sentence.<@Nullable Row>getAs(PairFindings.VERDICT);
        if (verdict != null) {
            article.putAll(only(verdict, List.of(ArticlePairsTable.DECISION, ArticlePairsTable.DECISION_PROBABILITY)));
        }
        article.put("copies", copies.stream().map(copy -> only(copy, COPY)).toList());
        return article;
    }

    private static Map<String, @Nullable Object> sentence(Row row) {
        Map<String, @Nullable Object> sentence = only(row, SENTENCE);
        sentence.put("source_mention", cells(row.getAs(PairFindings.SOURCE)));
        sentence.put("target_mention", cells(row.getAs(PairFindings.TARGET)));
        return sentence;
    }

    private static List<Map<String, @Nullable Object>> all(List<Row> rows) {
        return rows.stream().map(ExplanationObject::cells).toList();
    }

    private static Map<String, @Nullable Object> cells(Row row) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        for (String name : row.schema().fieldNames()) {
            cells.put(name, plain(row.<@Nullable Object>getAs(name)));
        }
        return cells;
    }

    private static Map<String, @Nullable Object> only(Row row, List<Column> columns) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        columns.forEach(column -> cells.put(column.name(), plain(row.<@Nullable Object>getAs(column.name()))));
        return cells;
    }

    /** Days as text. */
    private static @Nullable Object plain(@Nullable Object value) {
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
