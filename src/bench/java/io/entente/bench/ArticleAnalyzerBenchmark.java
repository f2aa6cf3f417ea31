package io.entente.bench;

import io.entente.analysis.ArticleAnalysis;
import io.entente.analysis.ArticleAnalyzer;
import io.entente.article.Article;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole analysis of one article with the shipped seeds: zones, sentences, mentions, quotations, pairs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ArticleAnalyzerBenchmark {

    @Param
    public SampleText text;

    private ArticleAnalyzer analyzer;
    private Article article;

    @Setup
    public void prepare() {
        analyzer = Shipped.analyzer();
        article = text.article();
    }

    @Benchmark
    public ArticleAnalysis analyze() {
        return analyzer.analyze(article);
    }
}
