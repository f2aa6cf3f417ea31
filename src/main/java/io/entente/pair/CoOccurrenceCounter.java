package io.entente.pair;

import io.entente.actor.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Counts which actors of an article meet: in the article, in a window of sentences, in a sentence. */
public final class CoOccurrenceCounter {

    /** Sentences in a window. */
    public static final int WINDOW = 3;

    /** An article's most mentioned actors, which alone are paired; ties go to the smaller id. */
    public static final int MOST_ACTORS = 80;

    private CoOccurrenceCounter() {}

    /**
     * The pairs of the actors that act in an article, in the order of their ids.
     *
     * @param mentions all mentions of the article
     * @param sentences how many sentences the article has
     */
    public static List<CoOccurrence> count(List<Mention> mentions, int sentences) {
        Set<String> kept = mostMentioned(mentions);
        List<Set<String>> bySentence = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            bySentence.add(Set.of());
        }
        for (Mention mention : mentions) {
            String id = mention.actor().id();
            if (mention.isActor() && kept.contains(id)) {
                if (bySentence.get(mention.sentence()).isEmpty()) {
                    bySentence.set(mention.sentence(), new TreeSet<>());
                }
                bySentence.get(mention.sentence()).add(id);
            }
        }
        Map<ActorPair, int[]> counts = new TreeMap<>();
        addPairs(counts, kept, -1);
        for (Set<String> actors : bySentence) {
            addPairs(counts, actors, 0);
        }
        for (int i = 0; i < Math.max(1, sentences - WINDOW + 1); i++) {
            Set<String> window = new TreeSet<>();
            bySentence.subList(i, Math.min(sentences, i + WINDOW)).forEach(window::addAll);
            addPairs(counts, window, 1);
        }
        return counts.entrySet().stream()
                .map(entry -> new CoOccurrence(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .toList();
    }

    private static Set<String> mostMentioned(List<Mention> mentions) {
        Map<String, Integer> counts = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.isActor()) {
                counts.merge(mention.actor().id(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_ACTORS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void addPairs(Map<ActorPair, int[]> counts, Set<String> actors, int slot) {
        List<String> ids = new ArrayList<>(actors);
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                int[] count = counts.computeIfAbsent(ActorPair.of(ids.get(i), ids.get(j)), pair -> new int[2]);
                if (slot >= 0) {
                    count[slot]++;
                }
            }
        }
    }
}
