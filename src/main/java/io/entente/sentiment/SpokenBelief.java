package io.entente.sentiment;

import io.entente.text.Words;
import java.util.List;
import java.util.Set;

/**
 * What to believe of a speaker's attitude towards somebody his words name. The models must agree: the geometric mean of what
 * both say counts, at odds lowered by hand until seven of ten drawn arrows were right.
 */
final class SpokenBelief {

    private static final double ODDS = 0.5;
    private static final double POSITIVE = 0.55;
    private static final double RELATED = 0.15;
    private static final double SOMEBODY_ELSE = 0.1;
    private static final double OTHER_SOURCE = 0.35;
    private static final double ASKED = 0.4;
    private static final double THOUGHT = 0.2;
    private static final double NOT_FIRST = 0.7;
    private static final double QUOTES_OTHERS = 0.4;
    private static final double ONLY_SPEAKS = 0.2;
    private static final double POSSESSOR = 0.6;
    private static final double NO_TOPIC = 0.35;
    private static final double ACTED_UPON = 0.1;
    private static final int FEW = 4;
    private static final int NEAR = 7;
    private static final Set<String> TOWARDS = Set.of("against", "on", "to", "of", "for", "from", "in", "at", "with", "by");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "once", "minute", "whether");
    /** What sounds bad and is mourned. */
    private static final Set<String> MOURNED = Words.set("""
            victim victims died dies death deaths dead killed tragic tragedy sad mourn mourns condolences wounded
            injured suffered suffering sacrifice loss assassinated murdered
            """);

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
        odds *= isThought(target) ? THOUGHT : 1;
        odds *= lexicon.isReporting(clause.word(target.to())) ? ONLY_SPEAKS : 1;
        odds *= prominence(target) * target.mention().confidence();
        odds *= isFirst(speaker, target) ? 1 : NOT_FIRST;
        odds *= quotesOthers() ? QUOTES_OTHERS : 1;
        double negative = odds * Math.sqrt(pair.negative() * sound.negative());
        double positive = POSITIVE * odds * Math.sqrt(pair.positive() * sound.positive());
        negative *= isActedUpon(target) || isMourned() ? ACTED_UPON : 1;
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

    /** Whether the words only think of it: "if they", "could". */
    private boolean isThought(Participant target) {
        for (int t = clause.from(); t < Math.min(clause.to(), target.to() + NEAR); t++) {
            if (clause.is(t, CONDITIONS) || lexicon.isHypotheticalAt(clause.tokens(), t, clause.to())) {
                return true;
            }
        }
        return false;
    }

    private boolean isFirst(Participant speaker, Participant target) {
        return clause.participants().stream()
                .noneMatch(other -> other.from() < target.from() && !other.isSame(target) && !other.isSame(speaker));
    }

    /** Whether a quotation stands inside the quotation. */
    private boolean quotesOthers() {
        for (int t = SpokenSentence.HEAD_TOKENS; t < clause.to() - 1; t++) {
            String word = clause.word(t);
            boolean after = clause.tokens().isAfterSpace(t);
            if (word.equals("\u2018") || (word.equals("'") && after)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMourned() {
        for (int t = clause.from(); t < clause.to(); t++) {
            if (clause.is(t, MOURNED)) {
                return true;
            }
        }
        return false;
    }

    /** 1 where the words tell something of the target itself, less where they tell it of what is the target's, or in passing. */
    private double prominence(Participant target) {
        int before = clause.before(target.from());
        boolean oblique = clause.is(before, Grammar.PREPOSITIONS);
        if (oblique) {
            return NO_TOPIC;
        }
        if (clause.isPossessive(target.to())) {
            return POSSESSOR;
        }
        String next = clause.word(target.to());
        boolean tells = clause.has(target.to())
                && Character.isLetter(next.charAt(0))
                && !clause.is(target.to(), Grammar.PREPOSITIONS)
                && !next.equals("and")
                && !next.equals("or");
        return tells ? 1 : NO_TOPIC;
    }
}
