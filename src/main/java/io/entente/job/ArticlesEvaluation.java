package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Scores the directed pairs of whole articles. A pair counts as right where the labels have it with that polarity, or with a mixed
 * or disputed one; recall counts the pairs that are required.
 */
final class ArticlesEvaluation implements Evaluation {

    private static final String POLARITY = "polarity";

    @Override
    public void print(List<JsonNode> gold, List<JsonNode> answers, PrintStream out) {
        Map<String, JsonNode> labels = byPair(gold);
        Map<String, JsonNode> drawn = byPair(answers);
        int right = 0;
        int opposite = 0;
        int unknown = 0;
        for (Map.Entry<String, JsonNode> answer : drawn.entrySet()) {
            JsonNode label = labels.get(answer.getKey());
            String polarity = Predictor.text(answer.getValue(), POLARITY);
            String wanted = label == null ? "" : Predictor.text(label, POLARITY);
            boolean open = wanted.equals("mixed") || wanted.equals("disputed");
            right += wanted.equals(polarity) || open ? 1 : 0;
            opposite += label != null && !open && !wanted.equals(polarity) ? 1 : 0;
            unknown += label == null ? 1 : 0;
        }
        int required = 0;
        int found = 0;
        for (Map.Entry<String, JsonNode> label : labels.entrySet()) {
            if (Predictor.text(label.getValue(), "need").equals("required")) {
                required++;
                JsonNode answer = drawn.get(label.getKey());
                found += answer != null
                                && Predictor.text(answer, POLARITY).equals(Predictor.text(label.getValue(), POLARITY))
                        ? 1
                        : 0;
            }
        }
        double precision = drawn.isEmpty() ? 0 : (double) right / drawn.size();
        double recall = required == 0 ? 0 : (double) found / required;
        out.printf(
                Locale.ROOT,
                "drawn %d, required %d, precision %.3f, recall %.3f, F1 %.3f, opposite sign %d, not labelled %d%n",
                drawn.size(),
                required,
                precision,
                recall,
                LabelScore.Figures.f1(precision, recall),
                opposite,
                unknown);
    }

    private static Map<String, JsonNode> byPair(List<JsonNode> rows) {
        Map<String, JsonNode> byPair = new LinkedHashMap<>();
        for (JsonNode row : rows) {
            byPair.put(
                    Predictor.text(row, "article")
                            + '\n'
                            + PlainName.word(Predictor.text(row, "source"))
                            + '\n'
                            + PlainName.word(Predictor.text(row, "target")),
                    row);
        }
        return byPair;
    }
}
