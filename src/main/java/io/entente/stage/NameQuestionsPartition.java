package io.entente.stage;

import io.entente.analysis.AnalysisSettings;
import io.entente.analysis.ArticleAnalyzer;
import io.entente.article.Article;
import io.entente.seed.SeedBundle;
import io.entente.table.RecordsTable;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Finds the sentences of a partition's articles whose names are not settled. */
final class NameQuestionsPartition implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<SeedBundle> seeds;
    private final AnalysisSettings settings;
    private final double doubt;

    NameQuestionsPartition(Broadcast<SeedBundle> seeds, AnalysisSettings settings, double doubt) {
        this.seeds = seeds;
        this.settings = settings;
        this.doubt = doubt;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> articles) {
        ArticleAnalyzer analyzer = Analyzers.of(seeds.value(), settings);
        return new FlatIterator<>(articles, row -> {
            Article article = RecordsTable.decode(row);
            String id = article.id();
            return AnalyzePartition.ANALYSED.contains(article.language())
                    ? analyzer.nameQuestions(article, AnalyzePartition.lines(row, article), doubt).stream()
                            .map(question -> RowFactory.create(id, question.sentence(), question.text()))
                            .iterator()
                    : java.util.Collections.emptyIterator();
        });
    }
}
