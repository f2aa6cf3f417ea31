package io.entente.sentiment;

/**
 * How often a relation of a kind is right: the share of labelled sentences in which source and target have the attitude that the
 * relation says.
 */
final class Reliability {

    private Reliability() {}

    /** The probability that a relation's attitude is there, in [0, 1]. */
    static double of(Relation relation) {
        Cue cue = relation.match().cue();
        double base = switch (cue.kind()) {
            case VERB -> cue.strong() ? 0.75 : 0.45;
            case NOUN -> cue.strong() ? 0.6 : 0.4;
            case ADJECTIVE -> cue.strong() ? 0.6 : 0.35;
            case MUTUAL -> cue.strong() ? 0.55 : 0.3;
        };
        double path = switch (relation.path()) {
            case PLAIN, PASSIVE, LINKED, MUTUAL -> 1.0;
            case POSSESSIVE -> 0.9;
            case LOOSE -> 0.7;
            case NESTED -> 0.75;
        };
        return base * path * (relation.isHypothetical() ? 0.85 : 1.0);
    }
}
