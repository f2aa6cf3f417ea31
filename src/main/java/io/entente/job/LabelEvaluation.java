package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores one label a row: micro and macro F1, each class, opinions, calibration. */
final class LabelEvaluation implements Evaluation {

    @Override
    public void print(List<JsonNode> gold, List<JsonNode> answers, PrintStream out) {
        Map<String, JsonNode> predictions = Evaluation.byId(answers);
        LabelScore score = new LabelScore(TargetLabel.NEUTRAL);
        for (JsonNode row : gold) {
            JsonNode answer = predictions.get(row.path("id").asText());
            if (answer == null) {
                score.add(Predictor.text(row, "label"), "<missing>", Double.NaN);
            } else {
                add(score, row, answer);
            }
        }
        print(score, out);
    }

    /** Adds an answer to a score, with the probability of its label where it says that. */
    static void add(LabelScore score, JsonNode gold, JsonNode answer) {
        String label = Predictor.text(answer, "label");
        score.add(
                Predictor.text(gold, "label"), label, answer.path("p_" + label).asDouble(Double.NaN));
    }

    private static void print(LabelScore score, PrintStream out) {
        LabelScore.Figures opinion = score.opinion();
        out.printf(Locale.ROOT, "rows               %d%n", score.size());
        out.printf(Locale.ROOT, "micro-F1           %.1f%n", 100 * score.accuracy());
        out.printf(Locale.ROOT, "macro-F1           %.1f%n", 100 * score.macro());
        out.printf(
                Locale.ROOT,
                "opinion            precision %.3f, recall %.3f, F1 %.3f%n",
                opinion.precision(),
                opinion.recall(),
                opinion.f1());
        if (!Double.isNaN(score.calibrationError())) {
            out.printf(Locale.ROOT, "calibration error  %.3f%n", score.calibrationError());
        }
        out.printf("%n%-14s %9s %9s %9s %9s%n", "class", "precision", "recall", "F1", "rows");
        score.classes()
                .forEach((label, figures) -> out.printf(
                        Locale.ROOT,
                        "%-14s %9.3f %9.3f %9.3f %9d%n",
                        label,
                        figures.precision(),
                        figures.recall(),
                        figures.f1(),
                        figures.support()));
        if (!Double.isNaN(score.calibrationError())) {
            out.printf("%n%-14s %9s %9s %9s%n", "confidence", "rows", "mean", "right");
            int bin = 0;
            for (LabelScore.Bin one : score.bins()) {
                if (one.size() > 0) {
                    out.printf(
                            Locale.ROOT,
                            "%.1f to %.1f     %9d %9.3f %9.3f%n",
                            bin / 10.0,
                            (bin + 1) / 10.0,
                            one.size(),
                            one.confidence(),
                            one.right());
                }
                bin++;
            }
        }
    }
}
