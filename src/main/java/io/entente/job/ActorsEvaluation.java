package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores whom a marked phrase means: how often the actor is the right one, how often a wrong one, how often one is missed. That
 * nobody is meant counts as one answer, whatever its reason. Rows labelled unclear are left out.
 */
final class ActorsEvaluation implements Evaluation {

    private static final Set<String> ACTORS = Set.of("person", "state", "organisation");
    private static final String ID = "id";
    private static final String REF = "ref";

    /** What became of some rows. */
    private static final class Tally {
        private int rows;
        private int right;
        private int wrong;
        private int missed;
    }

    @Override
    public void print(List<JsonNode> gold, List<JsonNode> answers, PrintStream out) {
        Map<String, JsonNode> byId = Evaluation.byId(answers);
        Map<String, Tally> tallies = new TreeMap<>();
        for (JsonNode row : gold) {
            String ref = Predictor.text(row, REF);
            if (ref.equals("unclear")) {
                continue;
            }
            JsonNode answer = byId.get(row.path(ID).asText());
            String wanted = actor(row);
            String got = answer == null ? "" : actor(answer);
            for (String key : List.of("all", "kind " + row.path("kind").asText(), "meant " + ref)) {
                Tally tally = tallies.computeIfAbsent(key, name -> new Tally());
                tally.rows++;
                tally.right += wanted.equals(got) ? 1 : 0;
                tally.wrong += !got.isEmpty() && !wanted.equals(got) ? 1 : 0;
                tally.missed += !wanted.isEmpty() && got.isEmpty() ? 1 : 0;
            }
        }
        out.printf("%-20s %7s %7s %12s %7s%n", "", "rows", "right", "wrong link", "missed");
        tallies.forEach((key, tally) -> out.printf(
                Locale.ROOT,
                "%-20s %7d %7.3f %12.3f %7.3f%n",
                key,
                tally.rows,
                share(tally.right, tally.rows),
                share(tally.wrong, tally.rows),
                share(tally.missed, tally.rows)));
    }

    private static double share(int part, int whole) {
        return (double) part / whole;
    }

    /** The actor of a row as it is compared; empty where nobody is meant. */
    private static String actor(JsonNode row) {
        return ACTORS.contains(row.path(REF).asText())
                ? PlainName.letters(row.path("actor").asText(""))
                : "";
    }
}
