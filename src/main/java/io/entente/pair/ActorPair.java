package io.entente.pair;

/** Two actors, in no direction: the one whose id comes first stands first. */
public record ActorPair(String first, String second) implements Comparable<ActorPair> {

    public ActorPair {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("Pair of '" + first + "' and '" + second + "' is not in order");
        }
    }

    /** The pair of two different actors, whichever is named first. */
    public static ActorPair of(String a, String b) {
        return a.compareTo(b) < 0 ? new ActorPair(a, b) : new ActorPair(b, a);
    }

    @Override
    public int compareTo(ActorPair other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }
}
