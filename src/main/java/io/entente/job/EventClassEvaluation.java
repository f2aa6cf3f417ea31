package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores the sign and the class of events: accuracy, macro F1, each class. */
final class EventClassEvaluation implements Evaluation {

    private static final String MISSING = "<missing>";

    @Override
    public void print(List<JsonNode> gold, List<JsonNode> answers, PrintStream out) {
        Map<String, JsonNode> predictions = Evaluation.byId(answers);
        out.printf(Locale.ROOT, "rows %d%n", gold.size());
        for (String field : List.of("label", EventClassPredictor.QUAD)) {
            LabelScore score = new LabelScore("");
            for (JsonNode row : gold) {
                JsonNode answer = predictions.get(row.path("id").asText());
                String label = answer == null ? MISSING : Predictor.text(answer, field);
                score.add(Predictor.text(row, field), label, Double.NaN);
            }
            print(field, score, out);
        }
    }

    private static void print(String field, LabelScore score, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%n%s: accuracy %.1f, macro-F1 %.1f%n",
                field.equals("label") ? "sign" : field,
                100 * score.accuracy(),
                100 * score.macro());
        out.printf("%-22s %9s %9s %9s %9s%n", "class", "precision", "recall", "F1", "rows");
        score.classes()
                .forEach((label, figures) -> out.printf(
                        Locale.ROOT,
                        "%-22s %9.3f %9.3f %9.3f %9d%n",
                        label,
                        figures.precision(),
                        figures.recall(),
                        figures.f1(),
                        figures.support()));
    }
}
