package io.entente.table;

import static io.entente.table.Column.required;

import io.entente.analysis.ArticleAnalysis;
import io.entente.article.Article;
import io.entente.article.DatePrecision;
import io.entente.article.Origin;
import io.entente.article.Provenance;
import io.entente.article.PublicationDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** All that the analysis of an article gave, in one row with nested rows: a working table, from which others are cut. */
public final class AnalysisTable {

    static final List<Column> MENTION = List.of(
            MentionsTable.MENTION_ID,
            MentionsTable.SENTENCE_INDEX,
            MentionsTable.ZONE,
            MentionsTable.BEGIN,
            MentionsTable.END,
            MentionsTable.SURFACE,
            MentionsTable.ACTOR_ID,
            MentionsTable.KIND,
            MentionsTable.ROLE,
            MentionsTable.RULE,
            MentionsTable.CONFIDENCE);
    static final List<Column> QUOTE = List.of(
            QuotesTable.QUOTE_ID,
            MentionsTable.SENTENCE_INDEX,
            MentionsTable.ZONE,
            MentionsTable.BEGIN,
            MentionsTable.END,
            QuotesTable.KIND,
            QuotesTable.SPEAKER_ACTOR_ID,
            QuotesTable.VERB,
            QuotesTable.CONFIDENCE);
    static final List<Column> EVIDENCE = List.of(
            PairEvidenceTable.EVIDENCE_ID,
            MentionsTable.SENTENCE_INDEX,
            MentionsTable.ZONE,
            Keys.SOURCE_ACTOR_ID,
            Keys.TARGET_ACTOR_ID,
            PairEvidenceTable.SOURCE_MENTION_ID,
            PairEvidenceTable.TARGET_MENTION_ID,
            PairEvidenceTable.VOICE,
            PairEvidenceTable.HOLDER_ACTOR_ID,
            PairEvidenceTable.POLARITY,
            PairEvidenceTable.P_NEGATIVE,
            PairEvidenceTable.P_NEUTRAL,
            PairEvidenceTable.P_POSITIVE,
            PairEvidenceTable.SCORE,
            PairEvidenceTable.CUE_TEXT,
            PairEvidenceTable.CUE_BEGIN,
            PairEvidenceTable.CUE_END,
            PairEvidenceTable.CUE_PATH,
            PairEvidenceTable.IS_NEGATED,
            PairEvidenceTable.IS_HYPOTHETICAL,
            PairEvidenceTable.MODALITY,
            PairEvidenceTable.TENSE,
            PairEvidenceTable.EVENT_CLASS,
            PairEvidenceTable.METHOD,
            PairEvidenceTable.METHOD_VERSION,
            PairEvidenceTable.SNIPPET,
            PairEvidenceTable.IS_COUNTED,
            ReadingsTables.MARKED);
    static final List<Column> CO_OCCURRENCE = List.of(
            CoOccurrenceTables.FIRST_ACTOR_ID,
            CoOccurrenceTables.SECOND_ACTOR_ID,
            CoOccurrenceTables.N_SENTENCES,
            CoOccurrenceTables.N_WINDOWS);

    static final List<Column> ZONE_COUNT =
            List.of(SourceZonesTable.ZONE, SourceZonesTable.N_ZONES, SourceZonesTable.N_CHARS);

    static final List<Column> DISCOVERED_ACTOR = List.of(ActorsTable.ACTOR_ID, ActorsTable.NAME, ActorsTable.TYPE);

    public static final Column ANALYSIS_KEY = required(
            "analysis_key",
            DataTypes.StringType,
            "Fingerprint of all that the article's analysis depends on, save settings, seeds, models and code");
    public static final Column MENTIONS = rows("mentions", MENTION, "Mentions of the article");
    public static final Column QUOTES = rows("quotes", QUOTE, "Quotations of the article");
    public static final Column PAIRS = rows("evidence", EVIDENCE, "Evidence of the article");
    public static final Column DISCOVERED =
            rows("discovered", DISCOVERED_ACTOR, "Actors of the article that no seed file lists");
    public static final Column ZONES = rows("zones", ZONE_COUNT, "What the text consists of");
    public static final Column CO_OCCURRENCES = rows("cooccurrences", CO_OCCURRENCE, "Pairs that meet in the article");

    public static final Table TABLE =
            new Table("analysis", "one article", columns(), List.of(Keys.ARTICLE_ID), Table.Layout.WHOLE);

    private AnalysisTable() {}

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(ArticlesTable.TABLE.columns());
        columns.add(ANALYSIS_KEY);
        columns.addAll(List.of(MENTIONS, QUOTES, PAIRS, CO_OCCURRENCES, DISCOVERED, ZONES));
        return columns;
    }

    private static Column rows(String name, List<Column> cells, String meaning) {
        StructType row = new StructType(cells.stream().map(Column::field).toArray(StructField[]::new));
        return required(name, DataTypes.createArrayType(row, false), meaning);
    }

    /**
     * The copies of an article.
     *
     * @param clusterId the id of the one that stands for them
     * @param size how many there are, the article included
     */
    public record Copies(String clusterId, long size) {}

    /**
     * The row of an article; its analysis is null where its language is not analysed.
     *
     * @param key the article's {@link #ANALYSIS_KEY}
     */
    public static Row encode(Article article, Copies copies, String key, @Nullable ArticleAnalysis analysis) {
        String id = article.id();
        AnalysisCells cells = analysis == null ? null : new AnalysisCells(id, analysis);
        Provenance from = article.provenance();
        PublicationDate date = article.date();
        return RowFactory.create(
                id,
                from.sourceUri(),
                from.sourceOffset(),
                from.givenId(),
                from.url(),
                from.sourceName(),
                from.sourceDomain(),
                from.author(),
                article.title(),
                article.language(),
                analysis != null,
                date.day().orElse(null),
                date.isKnown() ? date.first().getYear() : null,
                lower(date.origin()),
                lower(date.precision()),
                article.body().codePointCount(0, article.body().length()),
                analysis == null ? 0 : analysis.sentences().size(),
                analysis == null ? 0 : analysis.tokens().size(),
                analysis == null ? 0 : analysis.unsettled(),
                article.contentDigest(),
                copies.clusterId(),
                copies.clusterId().equals(id),
                1.0 / copies.size(),
                Origin.of(article.body()).orElse(null),
                month(date),
                key,
                cells == null ? new Row[0] : cells.mentions(),
                cells == null ? new Row[0] : cells.quotes(),
                cells == null ? new Row[0] : cells.evidence(),
                cells == null ? new Row[0] : cells.coOccurrences(),
                cells == null ? new Row[0] : cells.discovered(),
                cells == null ? new Row[0] : cells.zones());
    }

    /** The partition of a date. */
    private static String month(PublicationDate date) {
        boolean known = date.precision() == DatePrecision.DAY || date.precision() == DatePrecision.MONTH;
        return known ? date.month().orElseThrow().toString() : Keys.UNDATED;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
