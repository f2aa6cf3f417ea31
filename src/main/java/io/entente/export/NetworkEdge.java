package io.entente.export;

import java.util.List;

/**
 * A directed pair of a network.
 *
 * @param all what is told in all months together
 * @param months what is told in each month, in order; empty where ties are of no month
 */
public record NetworkEdge(String source, String target, NetworkTie all, List<NetworkTie> months) {

    public NetworkEdge {
        months = List.copyOf(months);
    }

    /** One tie a month where there are months, else the one of all. */
    public List<NetworkTie> ties() {
        return months.isEmpty() ? List.of(all) : months;
    }

    /** A name of the edge that no other has. */
    public String id() {
        return source + ">" + target;
    }
}
