package io.entente.stage;

import io.entente.analysis.AnalysisSettings;
import io.entente.analysis.ArticleAnalysis;
import io.entente.analysis.ArticleAnalyzer;
import io.entente.article.Article;
import io.entente.article.RecurringLines;
import io.entente.name.NameSpan;
import io.entente.seed.SeedBundle;
import io.entente.table.AnalysisTable;
import io.entente.table.ClustersTable;
import io.entente.table.Keys;
import io.entente.table.ReadingsTables;
import io.entente.table.RecordsTable;
import io.entente.table.RecurringLinesTable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Analyses the articles of a partition. Exact copies stand side by side, and the analysis of the first is carried over to those
 * that share what an analysis depends on: title, body, date, language and outlet.
 */
final class AnalyzePartition implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;
    /** The languages that are analysed. */
    static final Set<String> ANALYSED = Set.of("en");

    private static final String READ = ReadingsTables.READ.name();

    private final Broadcast<SeedBundle> seeds;
    private final AnalysisSettings settings;

    AnalyzePartition(Broadcast<SeedBundle> seeds, AnalysisSettings settings) {
        this.seeds = seeds;
        this.settings = settings;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> articles) {
        return new MappedIterator<>(articles, new Worker()::analyze);
    }

    /** The lines of an article that recur in its outlet, of those that stand beside it in its row. */
    static RecurringLines lines(Row row, Article article) {
        int cell = row.fieldIndex(RecurringLinesTable.DIGESTS.name());
        if (row.isNullAt(cell)) {
            return RecurringLines.NONE;
        }
        return RecurringLines.of(row.<Long>getList(cell).stream()
                        .mapToLong(Long::longValue)
                        .toArray())
                .in(article.body());
    }

    /** Remembers the last analysis; a partition in which nothing is to be analysed reads no seeds. */
    private final class Worker {

        private @Nullable ArticleAnalyzer analyzer;
        private @Nullable Article last;
        private @Nullable ArticleAnalysis lastAnalysis;

        Row analyze(Row row) {
            Article article = RecordsTable.decode(row);
            String clusterId = row.<@Nullable String>getAs(Keys.DUPLICATE_CLUSTER_ID.name());
            AnalysisTable.Copies copies = clusterId == null
                    ? new AnalysisTable.Copies(article.id(), 1)
                    : new AnalysisTable.Copies(clusterId, row.<Long>getAs(ClustersTable.CLUSTER_SIZE.name()));
            Map<Integer, List<NameSpan>> read = ReadingsTables.decodeRead(
                    row.isNullAt(row.fieldIndex(READ)) ? null : row.getList(row.fieldIndex(READ)));
            RecurringLines lines = lines(row, article);
            String key = AnalysisKeys.of(row.getAs(RecordsTable.READING_DIGEST.name()), lines.digests());
            return AnalysisTable.encode(article, copies, key, analysis(article, lines, read));
        }

        private @Nullable ArticleAnalysis analysis(
                Article article, RecurringLines lines, Map<Integer, List<NameSpan>> read) {
            if (!ANALYSED.contains(article.language())) {
                return null;
            }
            if (last == null || lastAnalysis == null || !saysTheSame(last, article)) {
                if (analyzer == null) {
                    analyzer = Analyzers.of(seeds.value(), settings);
                }
                lastAnalysis = analyzer.analyze(article, lines, read);
                last = article;
            }
            return lastAnalysis;
        }

        private boolean saysTheSame(Article a, Article b) {
            return a.body().equals(b.body())
                    && a.title().equals(b.title())
                    && a.date().equals(b.date())
                    && a.language().equals(b.language())
                    && Objects.equals(
                            a.provenance().sourceName(), b.provenance().sourceName())
                    && Objects.equals(
                            a.provenance().sourceDomain(), b.provenance().sourceDomain())
                    && Objects.equals(a.provenance().author(), b.provenance().author());
        }
    }
}
