package io.entente.job;

import io.entente.pair.PairTally;
import io.entente.table.Keys;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * A directed pair of which two runs do not say the same.
 *
 * @param row as {@link RunDifference#pairs()} gives it
 * @param causes what can have changed the evidence of an article that did not change
 */
record ChangedPair(Row row, String causes) {

    static final List<String> NAMES = List.of(
            Keys.SOURCE_ACTOR_ID.name(),
            "source",
            Keys.TARGET_ACTOR_ID.name(),
            "target",
            "for_a",
            "for_b",
            "against_a",
            "against_b",
            "neutral_a",
            "neutral_b",
            "net_a",
            "net_b",
            "change",
            "articles_only_a",
            "articles_only_b",
            "articles_changed",
            "evidence_changed",
            "weights_changed",
            "cause");

    /** Those of {@link #NAMES} that fit a screen. */
    static final List<String> SHORT = List.of(
            "source",
            "target",
            "for_a",
            "for_b",
            "against_a",
            "against_b",
            "neutral_a",
            "neutral_b",
            "net_a",
            "net_b",
            "change",
            "cause");

    /** Its cells under some of {@link #NAMES}. */
    List<@Nullable Object> cells(List<String> names) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (String name : names) {
            cells.add(
                    switch (name) {
                        case "net_a" -> net("_a");
                        case "net_b" -> net("_b");
                        case "change" -> row.<Long>getAs(name) / (double) PairTally.UNITS;
                        case "cause" -> cause();
                        default -> row.getAs(name);
                    });
        }
        return cells;
    }

    private @Nullable Double net(String of) {
        @Nullable Long told = row.<@Nullable Long>getAs("told" + of);
        @Nullable Long balance = row.<@Nullable Long>getAs("balance" + of);
        return told == null || balance == null || told == 0 ? null : (double) balance / told;
    }

    private String cause() {
        List<String> reasons = new ArrayList<>();
        add(reasons, "articles_only_b", "new articles");
        add(reasons, "articles_only_a", "articles gone");
        add(reasons, "articles_changed", "articles rewritten");
        add(reasons, "evidence_changed", "evidence read differently (" + causes + ")");
        add(reasons, "weights_changed", "other copies");
        return String.join("; ", reasons);
    }

    private void add(List<String> reasons, String count, String reason) {
        if (row.<Long>getAs(count) > 0) {
            reasons.add(reason);
        }
    }
}
