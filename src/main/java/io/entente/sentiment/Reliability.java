package io.entente.sentiment;

/**
 * How often a relation of a kind is right.
 *
 * <p>The figures are shares of relations that found their attitude among labelled sentences of news (the train part of a set of
 * 10,731 sentences with two entities each, of which two thirds are neutral), rounded to 0.05 and drawn towards the figure of all
 * paths where a kind had fewer than twenty cases. Mutual relations, and verbs with "each other", are the exception: that set labels what one entity thinks of
 * another and hardly any relation, so that theirs are judgements; and loose nouns have less than their share there, since in
 * articles, which name more actors, more of them are chance.
 */
final class Reliability {

    private static final double HYPOTHETICAL = 0.6;
    private static final double TURNED = 0.5;

    private Reliability() {}

    /** The probability that a relation's attitude is there, in [0, 1]. */
    static double of(Relation relation) {
        Cue cue = relation.match().cue();
        double plain = switch (cue.kind()) {
            case VERB -> verb(relation.path(), cue.strong());
            case NOUN -> noun(relation.path(), cue.strong());
            case ADJECTIVE -> adjective(relation.path(), cue.strong());
            case MUTUAL -> mutual(relation.path(), cue.strong());
        };
        return plain * (relation.isHypothetical() ? HYPOTHETICAL : 1) * (relation.isNegated() ? TURNED : 1);
    }

    private static double verb(CuePath path, boolean strong) {
        return switch (path) {
            case PLAIN, LINKED -> strong ? 0.8 : 0.55;
            case MUTUAL -> 0.8;
            case POSSESSIVE -> strong ? 0.8 : 0.35;
            case PASSIVE -> strong ? 0.65 : 0.3;
            case LOOSE -> strong ? 0.6 : 0.25;
            case NESTED -> strong ? 0.4 : 0.25;
            case SAID, SIDE, QUOTED -> 0.5;
        };
    }

    private static double noun(CuePath path, boolean strong) {
        return switch (path) {
            case PLAIN, LINKED, PASSIVE, MUTUAL -> strong ? 0.65 : 0.35;
            case POSSESSIVE -> strong ? 0.75 : 0.55;
            case LOOSE -> strong ? 0.45 : 0.35;
            case NESTED -> strong ? 0.45 : 0.4;
            case SAID, SIDE, QUOTED -> 0.75;
        };
    }

    private static double adjective(CuePath path, boolean strong) {
        return switch (path) {
            case PLAIN, LINKED, PASSIVE, MUTUAL, POSSESSIVE -> strong ? 0.7 : 0.4;
            case LOOSE, NESTED -> strong ? 0.45 : 0.3;
            case SAID, SIDE, QUOTED -> 0.5;
        };
    }

    private static double mutual(CuePath path, boolean strong) {
        return switch (path) {
            case PLAIN, LINKED, PASSIVE, MUTUAL, POSSESSIVE -> strong ? 0.55 : 0.3;
            case LOOSE, NESTED -> strong ? 0.35 : 0.2;
            case SAID, SIDE, QUOTED -> 0.65;
        };
    }
}
