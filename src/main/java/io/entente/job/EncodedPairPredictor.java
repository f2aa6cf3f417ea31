package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.analysis.MarkedSentence;
import io.entente.analysis.SentenceAnalyzer;
import io.entente.sentiment.Doubt;
import io.entente.sentiment.MarkedPair;
import io.entente.sentiment.OpinionLimits;
import io.entente.sentiment.Probabilities;
import io.entente.sentiment.SecondOpinion;
import io.entente.text.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How two marked entities of a sentence stand towards each other, where an encoder has read the sentences that are open. */
final class EncodedPairPredictor implements Predictor {

    private final SentenceAnalyzer analyzer;
    private final Function<String, @Nullable Probabilities> second;
    private final SecondOpinion joining;
    private final OpinionLimits limits;

    /**
     * A predictor.
     *
     * @param second what the encoder answers to a marked sentence; null where it was not asked
     * @param joining how both answers are made one
     * @param limits the probabilities from which opinions count
     */
    EncodedPairPredictor(
            SentenceAnalyzer analyzer,
            Function<String, @Nullable Probabilities> second,
            SecondOpinion joining,
            OpinionLimits limits) {
        this.analyzer = analyzer;
        this.second = second;
        this.joining = joining;
        this.limits = limits;
    }

    @Override
    public List<ObjectNode> answer(JsonNode row) {
        MarkedSentence marked = PairSentimentPredictor.marked(row);
        SentenceAnalyzer.Answer first = analyzer.answer(marked);
        SentenceAnalyzer.Answer both = new SentenceAnalyzer.Answer(
                joined(first.forward(), forward(marked)), joined(first.backward(), backward(marked)));
        return List.of(PairSentimentPredictor.result(row, both, limits));
    }

    private Probabilities joined(Probabilities first, String text) {
        Probabilities read = second.apply(text);
        return read == null ? first : joining.of(first, read);
    }

    /** The texts of a row that an encoder must read: those of the directions that the first model leaves open. */
    static Stream<String> texts(JsonNode row, SentenceAnalyzer analyzer, Doubt doubt) {
        MarkedSentence marked = PairSentimentPredictor.marked(row);
        SentenceAnalyzer.Answer first = analyzer.answer(marked);
        Stream<String> forward = doubt.leavesOpen(first.forward()) ? Stream.of(forward(marked)) : Stream.empty();
        Stream<String> backward = doubt.leavesOpen(first.backward()) ? Stream.of(backward(marked)) : Stream.empty();
        return Stream.concat(forward, backward);
    }

    private static String forward(MarkedSentence marked) {
        return text(marked.text(), marked.first(), marked.second());
    }

    private static String backward(MarkedSentence marked) {
        return text(marked.text(), marked.second(), marked.first());
    }

    private static String text(String sentence, Span source, Span target) {
        String text = MarkedPair.of(sentence, new Span(0, sentence.length()), source, target);
        if (text == null) {
            throw new IllegalArgumentException("the two entities overlap");
        }
        return text;
    }
}
