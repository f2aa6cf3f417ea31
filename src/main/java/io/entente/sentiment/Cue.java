package io.entente.sentiment;

import java.io.Serializable;
import java.util.Set;

/**
 * A word or phrase that carries an attitude of one actor towards another.
 *
 * @param polarity 1 or -1: the attitude of the source towards the target
 * @param links what introduces the target: prepositions, or {@value #DIRECT} where it follows directly
 * @param strong whether it nearly always carries the attitude
 */
public record Cue(String lemma, Kind kind, int polarity, Set<String> links, EventClass eventClass, boolean strong)
        implements Serializable {

    /** The link of a direct object. */
    public static final String DIRECT = "direct";

    /** The part that a cue plays in its sentence. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        /** A relation that goes both ways. */
        MUTUAL
    }

    public Cue {
        if (polarity != 1 && polarity != -1) {
            throw new IllegalArgumentException("Cue '" + lemma + "' with polarity " + polarity);
        }
        links = Set.copyOf(links);
    }

    public boolean isDirect() {
        return links.contains(DIRECT);
    }
}
