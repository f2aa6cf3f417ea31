package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.entente.text.Span;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scores names by type. Strict: same span and type; relaxed: the spans overlap and the type is the same, each name matched once.
 * A leading "the" and a possessive are cut off first. What overlaps a label of type other, and no scored one, is set aside.
 */
final class NamesEvaluation implements Evaluation {

    private static final Set<String> SCORED = Set.of("person", "org", "location");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^the\\s+");
    private static final Pattern POSSESSIVE = Pattern.compile("(['\u2019]s|['\u2019])$");
    private static final BiPredicate<Entity, Entity> STRICT = Entity::equals;
    private static final BiPredicate<Entity, Entity> RELAXED =
            (gold, found) -> gold.span().overlaps(found.span()) && gold.type().equals(found.type());

    private record Entity(Span span, String type) {}

    private record Pairing(Entity gold, Entity found) {

        int overlap() {
            return Math.min(gold.span().end(), found.span().end())
                    - Math.max(gold.span().start(), found.span().start());
        }
    }

    /** Counts of one type in one way of matching. */
    private static final class Tally {
        private int right;
        private int found;
        private int wanted;
    }

    @Override
    public void print(List<JsonNode> gold, List<JsonNode> answers, PrintStream out) {
        Map<String, JsonNode> byId = Evaluation.byId(answers);
        Map<String, Tally> strict = new TreeMap<>();
        Map<String, Tally> relaxed = new TreeMap<>();
        for (JsonNode row : gold) {
            List<Entity> labels = entities(row, Predictor.text(row, "text"));
            List<Entity> wanted =
                    labels.stream().filter(NamesEvaluation::isScored).toList();
            JsonNode answer = byId.get(row.path("id").asText());
            List<Entity> found = answer == null
                    ? List.of()
                    : entities(answer, Predictor.text(row, "text")).stream()
                            .filter(NamesEvaluation::isScored)
                            .distinct()
                            .filter(entity -> touches(entity, wanted) || !touches(entity, labels))
                            .toList();
            add(strict, wanted, found, STRICT);
            add(relaxed, wanted, found, RELAXED);
        }
        out.printf("%-9s %-9s %9s %9s %9s %9s%n", "", "type", "precision", "recall", "F1", "rows");
        print("strict", strict, out);
        print("relaxed", relaxed, out);
    }

    private static boolean isScored(Entity entity) {
        return SCORED.contains(entity.type());
    }

    private static boolean touches(Entity entity, List<Entity> others) {
        return others.stream().anyMatch(other -> other.span().overlaps(entity.span()));
    }

    private static void add(
            Map<String, Tally> tallies, List<Entity> wanted, List<Entity> found, BiPredicate<Entity, Entity> same) {
        wanted.forEach(entity -> tally(tallies, entity).wanted++);
        found.forEach(entity -> tally(tallies, entity).found++);
        List<Pairing> pairings = new ArrayList<>();
        for (Entity one : wanted) {
            for (Entity other : found) {
                if (same.test(one, other)) {
                    pairings.add(new Pairing(one, other));
                }
            }
        }
        pairings.sort(Comparator.comparingInt(pairing -> -pairing.overlap()));
        Set<Entity> usedGold = new HashSet<>();
        Set<Entity> usedFound = new HashSet<>();
        for (Pairing pairing : pairings) {
            if (!usedGold.contains(pairing.gold()) && usedFound.add(pairing.found())) {
                usedGold.add(pairing.gold());
                tally(tallies, pairing.gold()).right++;
            }
        }
    }

    private static Tally tally(Map<String, Tally> tallies, Entity entity) {
        return tallies.computeIfAbsent(entity.type(), type -> new Tally());
    }

    private static void print(String mode, Map<String, Tally> tallies, PrintStream out) {
        Tally all = new Tally();
        tallies.forEach((type, tally) -> {
            print(mode, type, tally, out);
            all.right += tally.right;
            all.found += tally.found;
            all.wanted += tally.wanted;
        });
        print(mode, "all", all, out);
    }

    private static void print(String mode, String type, Tally tally, PrintStream out) {
        LabelScore.Figures figures = LabelScore.Figures.of(tally.right, tally.found, tally.wanted);
        out.printf(
                Locale.ROOT,
                "%-9s %-9s %9.4f %9.4f %9.4f %9d%n",
                mode,
                type,
                figures.precision(),
                figures.recall(),
                figures.f1(),
                figures.support());
    }

    private static List<Entity> entities(JsonNode row, String text) {
        List<Entity> entities = new ArrayList<>();
        for (JsonNode entity : row.path("entities")) {
            int start = Predictor.offset(entity, "start", text);
            int end = Predictor.offset(entity, "end", text);
            entities.add(new Entity(trimmed(text, start, end), Predictor.text(entity, "type")));
        }
        return entities;
    }

    private static Span trimmed(String text, int from, int to) {
        Matcher article = ARTICLE.matcher(text.substring(from, to));
        int start = article.find() && article.end() < to - from ? from + article.end() : from;
        Matcher possessive = POSSESSIVE.matcher(text.substring(start, to));
        int end = possessive.find() && possessive.start() > 0 ? start + possessive.start() : to;
        return new Span(start, end);
    }
}
