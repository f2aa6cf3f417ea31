package io.entente.sentiment;

import java.util.Locale;

/** How source and target hang on a cue, from the surest to the least sure. */
public enum CuePath {
    /** Subject and object, both plain. */
    PLAIN,
    /** By a passive with its agent. */
    PASSIVE,
    /** By a preposition the cue asks for. */
    LINKED,
    /** The source is a possessive or a modifier of the cue. */
    POSSESSIVE,
    /** A relation that goes both ways. */
    MUTUAL,
    /** The source is the object of a preposition or of another verb, or far off. */
    LOOSE,
    /** The target is inside the object: "criticised the handling of China". */
    NESTED,
    /** The target does or is something in what the source says: "said that Iran broke the deal". */
    SAID,
    /** A noun beside somebody's name says on whose side he is: "Russia's ally Belarus". */
    SIDE,
    /** The source is the speaker of the words in which the target stands, perhaps in another sentence. */
    QUOTED;

    /** The name in the tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
