package io.entente.bench;

import io.entente.actor.Mention;
import io.entente.actor.MentionFinder;
import io.entente.analysis.ArticleAnalysis;
import io.entente.article.Article;
import io.entente.duplicate.Sketch;
import io.entente.text.Sentence;
import io.entente.text.SentenceSplitter;
import io.entente.text.Tokens;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Single steps on one article, each on what the steps before it gave. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StepBenchmark {

    @Param("NEWS")
    public SampleText text;

    private Article article;
    private Tokens tokens;
    private List<Sentence> sentences;
    private MentionFinder mentionFinder;

    @Setup
    public void prepare() {
        article = text.article();
        ArticleAnalysis analysis = Shipped.analyzer().analyze(article);
        tokens = analysis.tokens();
        sentences = analysis.sentences();
        mentionFinder = Shipped.mentionFinder();
    }

    @Benchmark
    public Tokens tokenize() {
        return Tokens.of(article.body());
    }

    @Benchmark
    public List<Sentence> splitSentences() {
        return SentenceSplitter.split(tokens, 0, tokens.size(), 0);
    }

    @Benchmark
    public List<Mention> findMentions() {
        return mentionFinder.find(tokens, sentences, article.date());
    }

    @Benchmark
    public int[] sketch() {
        return Sketch.of(article.body());
    }
}
