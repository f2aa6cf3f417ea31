package io.entente.sentiment;

/**
 * What one cue says of a source and a target.
 *
 * @param polarity what is left of the cue's polarity after negation and nesting: -1, 0 or 1
 * @param path how source and target hang on the cue
 * @param distance words between the cue and the target
 */
record Relation(
        Participant source,
        Participant target,
        CueMatch match,
        int polarity,
        boolean isNegated,
        boolean isHypothetical,
        Path path,
        int distance) {

    /** How source and target hang on a cue, from the surest to the least sure. */
    enum Path {
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
        NESTED
    }
}
