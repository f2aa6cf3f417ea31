package io.entente.job;

import io.entente.storage.Manifest;
import io.entente.storage.RunFolder;
import io.entente.table.PairEvidenceTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** In what two runs were made differently, by name of the thing, each as it was and as it is. */
final class ManifestDifference {

    /** A thing in the one run and in the other; {@code none} where it is not there. */
    record Change(String a, String b) {}

    private static final String INPUT = "input";
    private static final String SETTING = "setting ";

    private final Map<String, Change> changes = new LinkedHashMap<>();

    ManifestDifference(RunFolder a, RunFolder b) {
        Manifest first = manifest(a);
        Manifest second = manifest(b);
        add("", first.digests(), second.digests());
        String modelA = model(a);
        String modelB = model(b);
        if (!modelA.equals(modelB)) {
            changes.put("model", new Change(modelA, modelB));
        }
        add(SETTING, first.settings(), second.settings());
        add("version of ", first.versions(), second.versions());
    }

    private static Manifest manifest(RunFolder run) {
        return run.manifest().orElseThrow();
    }

    private void add(String what, Map<String, String> a, Map<String, String> b) {
        TreeSet<String> names = new TreeSet<>(a.keySet());
        names.addAll(b.keySet());
        for (String name : names) {
            if (!Objects.equals(a.get(name), b.get(name))) {
                changes.put(what + name, new Change(a.getOrDefault(name, "none"), b.getOrDefault(name, "none")));
            }
        }
    }

    /** The models that decided, with their versions. */
    private static String model(RunFolder run) {
        return run
                .read(PairEvidenceTable.TABLE)
                .select(PairEvidenceTable.METHOD.col(), PairEvidenceTable.METHOD_VERSION.col())
                .distinct()
                .collectAsList()
                .stream()
                .map(row -> row.getString(0) + " " + row.getString(1))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    Map<String, Change> changes() {
        return changes;
    }

    /** What can have changed the evidence of an article that is the same in both runs: seeds, model, settings and code. */
    String causes() {
        String causes = changes.keySet().stream()
                .filter(name -> !name.equals(INPUT) && !name.startsWith("version"))
                .map(name -> name.startsWith(SETTING) ? "settings" : name)
                .distinct()
                .collect(Collectors.joining(", "));
        return causes.isEmpty() ? "other articles" : causes;
    }
}
