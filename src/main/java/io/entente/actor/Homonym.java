package io.entente.actor;

import java.io.Serializable;
import java.util.Set;

/**
 * A name that an actor shares with something else, and the words of an article that tell which is meant.
 *
 * @param unless folded words that speak for the other thing: "Atlanta" for the American state of Georgia
 * @param though folded words that speak for the actor, whatever else stands there: "Tbilisi"
 */
public record Homonym(String alias, String actorId, Set<String> unless, Set<String> though) implements Serializable {

    public Homonym {
        if (alias.isBlank() || unless.isEmpty()) {
            throw new IllegalArgumentException("Homonym '" + alias + "' without a word that tells");
        }
        unless = Set.copyOf(unless);
        though = Set.copyOf(though);
    }
}
