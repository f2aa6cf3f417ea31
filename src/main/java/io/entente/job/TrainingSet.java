package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.entente.analysis.MarkedSentence;
import io.entente.analysis.SentenceAnalyzer;
import io.entente.sentiment.Features;
import io.entente.text.Span;
import io.entente.text.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Labelled cases as a model is fitted to them. A pair makes two, one for each direction, one after the other. */
final class TrainingSet {

    private final List<Example> examples = new ArrayList<>();
    private final List<PairLabel> labels = new ArrayList<>();
    private final Map<String, Integer> sentences = new HashMap<>();
    private final SentenceAnalyzer analyzer;

    private TrainingSet(SentenceAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The cases of a file of pairs. */
    static TrainingSet pairs(LabelledFile file, SentenceAnalyzer analyzer) throws IOException {
        TrainingSet set = new TrainingSet(analyzer);
        file.forEach(set::addPair);
        return set;
    }

    /** The cases of a file of targets. */
    static TrainingSet targets(LabelledFile file, SentenceAnalyzer analyzer) throws IOException {
        TrainingSet set = new TrainingSet(analyzer);
        file.forEach(set::addTarget);
        return set;
    }

    private void addPair(JsonNode row) {
        PairLabel label = PairLabel.of(Predictor.text(row, "label"));
        MarkedSentence there = PairSentimentPredictor.marked(row);
        MarkedSentence back = new MarkedSentence(there.text(), there.second(), there.first());
        int group = group(there.text());
        boolean targetFirst = there.second().start() < there.first().start();
        examples.add(Example.of(analyzer.features(there), label.direction(true), targetFirst, group));
        examples.add(Example.of(analyzer.features(back), label.direction(false), !targetFirst, group));
        labels.add(label);
    }

    private void addTarget(JsonNode row) {
        String sentence = Predictor.text(row, "sentence");
        Span span = Predictor.span(row, "target", sentence);
        Features features = analyzer.features(sentence, span);
        examples.add(Example.of(features, TargetLabel.of(Predictor.text(row, "label")), false, group(sentence)));
    }

    /** The number of a sentence; the same for sentences of the same words. */
    private int group(String sentence) {
        StringBuilder letters = new StringBuilder();
        Words.fold(sentence).chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return sentences.computeIfAbsent(letters.toString(), s -> sentences.size());
    }

    List<Example> examples() {
        return examples;
    }

    /** The labels of the pairs; empty for targets. */
    List<PairLabel> labels() {
        return labels;
    }

    /** How many different sentences there are. */
    int sentences() {
        return sentences.size();
    }
}
