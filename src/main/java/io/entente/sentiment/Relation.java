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
        CuePath path,
        int distance) {

    /** The same of the target towards the source. */
    Relation reversed() {
        return new Relation(target, source, match, polarity, isNegated, isHypothetical, path, distance);
    }
}
