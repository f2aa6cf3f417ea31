package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.analysis.SentenceAnalyzer;
import io.entente.sentiment.MarkedPair;
import io.entente.sentiment.Probabilities;
import io.entente.sentiment.SentimentModel;
import io.entente.text.Span;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a sentence sounds for one marked entity, as an encoder reads it; as the model by features does where it was not asked. */
final class EncodedTargetPredictor implements Predictor {

    private final SentenceAnalyzer analyzer;
    private final SentimentModel model;
    private final Function<String, @Nullable Probabilities> second;

    EncodedTargetPredictor(
            SentenceAnalyzer analyzer, SentimentModel model, Function<String, @Nullable Probabilities> second) {
        this.analyzer = analyzer;
        this.model = model;
        this.second = second;
    }

    @Override
    public List<ObjectNode> answer(JsonNode row) {
        String sentence = Predictor.text(row, "sentence");
        Span target = Predictor.span(row, "target", sentence);
        Probabilities read = second.apply(text(row));
        Probabilities answer = read == null ? model.probabilities(analyzer.features(sentence, target), false) : read;
        return List.of(TargetSentimentPredictor.result(row, answer));
    }

    /** The text of a row that an encoder must read. */
    static String text(JsonNode row) {
        String sentence = Predictor.text(row, "sentence");
        return MarkedPair.ofAuthor(sentence, Predictor.span(row, "target", sentence));
    }
}
