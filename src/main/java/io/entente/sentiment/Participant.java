package io.entente.sentiment;

import io.entente.actor.Mention;

/**
 * An actor at its place in a sentence. The place is that of the mention, or of an "I" or "we" by which a quoted speaker names
 * himself.
 */
record Participant(Mention mention, int from, int to) {

    static Participant of(Mention mention) {
        return new Participant(mention, mention.from(), mention.to());
    }

    boolean isSame(Participant other) {
        return mention.actor().id().equals(other.mention.actor().id());
    }
}
