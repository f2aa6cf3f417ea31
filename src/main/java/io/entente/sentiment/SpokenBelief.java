package io.entente.sentiment;

import java.util.List;
import java.util.Set;

/**
 * What to believe of a speaker's attitude towards somebody his words name. The models must agree: the geometric mean of what
 * both say counts, at odds lowered by hand until seven of ten drawn arrows were right.
 */
final class SpokenBelief {

    private static final double ODDS = 0.4;
    private static final double RELATED = 0.15;
    private static final double SOMEBODY_ELSE = 0.1;
    private static final double OTHER_SOURCE = 0.35;
    private static final double ASKED = 0.4;
    private static final double ACTED_UPON = 0.1;
    private static final int FEW = 4;
    private static final Set<String> TOWARDS = Set.of("against", "on", "to", "of", "for", "from", "in", "at", "with", "by");

    private final CueLexicon lexicon;
    private final Clause clause;
    private final List<Relation> relations;

    SpokenBelief(CueLexicon lexicon, Clause clause, List<Relation> relations) {
        this.lexicon = lexicon;
        this.clause = clause;
        this.relations = relations;
    }

    /**
     * The attitude of a speaker.
     *
     * @param pair how the model of pairs reads the sentence that names him before his words
     * @param sound how the model of targets reads it
     * @param sureness how sure it is that he speaks, in [0, 1]
     */
    Probabilities of(Probabilities pair, Probabilities sound, Participant speaker, Participant target, double sureness) {
        double odds = ODDS * sureness;
        odds *= Surroundings.isRelated(speaker.mention().actor(), target.mention().actor()) ? RELATED : 1;
        odds *= Surroundings.isSomebodyElse(clause, target) ? SOMEBODY_ELSE : 1;
        odds *= isToldOfOthers(speaker, target) ? OTHER_SOURCE : 1;
        odds *= clause.word(clause.to() - 2).equals("?") ? ASKED : 1;
        double negative = odds * Math.sqrt(pair.negative() * sound.negative());
        double positive = odds * Math.sqrt(pair.positive() * sound.positive());
        negative *= isActedUpon(target) ? ACTED_UPON : 1;
        double neutral = Math.sqrt(pair.neutral() * sound.neutral());
        double sum = negative + neutral + positive;
        return new Probabilities(negative / sum, 1 - negative / sum - positive / sum, positive / sum);
    }

    /** Whether the words say how somebody else stands towards the target. */
    private boolean isToldOfOthers(Participant speaker, Participant target) {
        return relations.stream()
                .anyMatch(relation -> relation.polarity() != 0
                        && relation.target().isSame(target)
                        && !relation.source().isSame(speaker));
    }

    /** "A threat to the court", "hurt America", "the court is being attacked": what sounds bad is done to the target. */
    private boolean isActedUpon(Participant target) {
        int before = clause.before(target.from());
        for (int i = 0; i < FEW && clause.has(before - i); i++) {
            String word = clause.word(before - i);
            if (lexicon.nounPolarity(word) < 0 || lexicon.verbPolarity(word) < 0 || lexicon.wordPolarity(word) < 0) {
                return true;
            }
            if (!clause.is(before - i, TOWARDS) && !clause.is(before - i, Grammar.DETERMINERS)) {
                break;
            }
        }
        return false;
    }
}
