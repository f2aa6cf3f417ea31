package io.entente.sentiment;

import java.io.Serializable;

/**
 * A word or phrase that tells of an event, and of which class.
 *
 * @param asksObject whether one of its objects must follow: "cut ties"
 */
public record EventPattern(String event, Kind kind, EventClass eventClass, boolean asksObject) implements Serializable {

    /** The part that a pattern plays in its sentence. */
    public enum Kind {
        /** "lift", "suspend": turns what it is done to. */
        STOP,
        /** "launch", "express": the object tells what is done. */
        START,
        /** "promise", "plan": what follows is only meant. */
        INTEND,
        /** "urge", "ask": what follows is only wished of another. */
        APPEAL,
        VERB,
        /** "say": what follows tells the attitude. */
        SAY,
        NOUN,
        ADJECTIVE;

        boolean isVerb() {
            return this != NOUN && this != ADJECTIVE;
        }
    }
}
