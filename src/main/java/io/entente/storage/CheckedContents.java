package io.entente.storage;

import io.entente.table.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the checks read of a run's tables, so that no digest reads them again.
 *
 * @param tables rows and digest by table and month, or {@link ContentDigest#WHOLE} of a table that is not split by month; a month without a row
 *     is not among them
 */
public record CheckedContents(Map<String, Map<String, Manifest.TableContent>> tables) {

    public CheckedContents {
        tables = new TreeMap<>(tables);
    }

    /** Rows and digest of some months of a table; empty where the table was not checked. */
    public Optional<Map<String, Manifest.TableContent>> of(Table table, Set<String> months) {
        Map<String, Manifest.TableContent> all = tables.get(table.name());
        if (all == null) {
            return Optional.empty();
        }
        Map<String, Manifest.TableContent> some = new HashMap<>(all);
        some.keySet().retainAll(months);
        return Optional.of(some);
    }
}
