package io.entente.storage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the tables of a run depend on that a later run may use, by name.
 *
 * @param reading what the records and their signatures depend on
 * @param analysis what the analysis of an article and its verdict depend on besides
 */
public record Reusable(Map<String, String> reading, Map<String, String> analysis) {

    public Reusable {
        reading = Map.copyOf(reading);
        analysis = Map.copyOf(analysis);
    }

    /** The names of what is not the same in two maps, in their order. */
    public static List<String> changed(Map<String, String> before, Map<String, String> now) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        Map<String, String> same = new TreeMap<>(now);
        names.removeIf(name ->
                before.containsKey(name) && String.valueOf(before.get(name)).equals(same.get(name)));
        return List.copyOf(names);
    }
}
