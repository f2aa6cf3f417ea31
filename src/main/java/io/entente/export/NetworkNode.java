package io.entente.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor of a network.
 *
 * @param months those in which it has a tie, in order, YYYY-MM; empty where ties are of no month
 */
public record NetworkNode(
        String id,
        String name,
        String type,
        @Nullable String country,
        @Nullable String wikidataId,
        long mentions,
        long articles,
        List<String> months) {

    public NetworkNode {
        months = List.copyOf(months);
    }
}
