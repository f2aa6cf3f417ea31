package io.entente.sentiment;

import io.entente.text.Words;
import java.util.List;
import java.util.Set;

/**
 * What to believe of a speaker's attitude towards somebody his words name: how the words sound for the target, at odds that are
 * lower where experience doubts it. The factors were set by hand on some 280 readings of quotations in news; of 50 arrows drawn
 * afterwards from other articles 39 were right (one reader).
 */
final class SpokenBelief {

    private static final double ODDS = 0.12;
    private static final double POSITIVE = 0.8;
    private static final double RELATED = 0.15;
    private static final double SOMEBODY_ELSE = 0.1;
    private static final double OTHER_SOURCE = 0.1;
    private static final double ASKED = 0.5;
    private static final double THOUGHT = 0.5;
    private static final double NEGATED = 0.6;
    private static final double BESIDE_ANOTHER = 0.75;
    private static final int MOST_OTHERS = 3;
    private static final double QUOTES_OTHERS = 0.5;
    private static final double ONLY_SPEAKS = 0.2;
    private static final double IN_PASSING = 0.6;
    private static final double ACTED_UPON = 0.2;
    private static final int FEW = 4;
    private static final int NEAR = 7;
    private static final Set<String> TOWARDS =
            Set.of("against", "on", "to", "of", "for", "from", "in", "at", "with", "by");
    private static final Set<String> SPEAKERS = Set.of("i", "we", "to", "and", "or", "please", "let", "us");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "once", "minute", "whether");
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "no", "never", "nothing", "neither", "nor", "without", "cannot");
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
     * @param sound how his words sound for the target
     * @param sureness how sure it is that he speaks, in [0, 1]
     */
    Probabilities of(Probabilities sound, Participant speaker, Participant target, double sureness) {
        double odds = ODDS * sureness * target.mention().confidence();
        odds *= Surroundings.isRelated(
                        speaker.mention().actor(), target.mention().actor())
                ? RELATED
                : 1;
        odds *= Surroundings.isSomebodyElse(clause, target) ? SOMEBODY_ELSE : 1;
        odds *= isToldOfOthers(speaker, target) || isDoneByOthers(target) ? OTHER_SOURCE : 1;
        odds *= Math.pow(BESIDE_ANOTHER, Math.min(MOST_OTHERS, others(speaker, target)));
        odds *= words(target);
        odds *= lexicon.isReporting(clause.word(target.to())) ? ONLY_SPEAKS : 1;
        odds *= isInPassing(target) ? IN_PASSING : 1;
        if (isGuilty(target)) {
            double loud = sound.negative() + sound.positive();
            return new Probabilities(
                    odds * loud / (sound.neutral() + odds * loud),
                    sound.neutral() / (sound.neutral() + odds * loud),
                    0);
        }
        double negative = odds * sound.negative() * (isActedUpon(target) || has(MOURNED, clause.to()) ? ACTED_UPON : 1);
        double positive = odds * sound.positive() * POSITIVE;
        return Probabilities.inProportion(negative, sound.neutral(), positive);
    }

    /** "Putin is responsible", "Russia will be held accountable": blame, though the words are good ones. */
    private boolean isGuilty(Participant target) {
        int next = target.to();
        int held = next;
        while (clause.isAdverbial(held) || clause.is(held, Grammar.BE)) {
            held++;
        }
        if (held > next && clause.word(held).equals("held")) {
            return NamingRelations.isBlame(clause, held + 1);
        }
        return clause.is(next, AccusationRelations.COPULAS) && clause.is(next + 1, AccusationRelations.GUILT);
    }

    /** Whether the words say how somebody else stands towards the target. */
    private boolean isToldOfOthers(Participant speaker, Participant target) {
        return relations.stream()
                .anyMatch(relation -> relation.polarity() != 0
                        && relation.target().isSame(target)
                        && !relation.source().isSame(speaker));
    }

    /** "The prosecutors accused her", "he had been charged": an act of people who are no participants, and not the speaker's. */
    private boolean isDoneByOthers(Participant target) {
        int verb = clause.before(target.from());
        if (verb >= SpokenSentence.HEAD_TOKENS && lexicon.verbPolarity(clause.word(verb)) != 0) {
            int subject = verb - 1;
            while (clause.isAdverbial(subject)) {
                subject--;
            }
            return subject >= SpokenSentence.HEAD_TOKENS
                    && clause.tokens().isWord(subject)
                    && !clause.is(subject, SPEAKERS)
                    && !clause.is(subject, Grammar.PREPOSITIONS);
        }
        int done = target.to();
        while (clause.isAdverbial(done)) {
            done++;
        }
        return clause.is(done - 1, Grammar.BE)
                && clause.word(done).endsWith("ed")
                && lexicon.verbPolarity(clause.word(done)) < 0;
    }

    /** How many places name others, who may be meant instead. */
    private int others(Participant speaker, Participant target) {
        return (int) clause.participants().stream()
                .filter(other -> !other.isSame(target)
                        && !other.isSame(speaker)
                        && !other.mention().isFirstPerson())
                .count();
    }

    /** What the words as a whole leave of the odds: they ask, think of it only, deny something, or quote others in turn. */
    private double words(Participant target) {
        boolean asked = clause.word(clause.to() - 2).equals("?");
        boolean thought = has(CONDITIONS, target.to() + NEAR) || isHypothetical(target.to() + NEAR);
        return (asked ? ASKED : 1)
                * (thought ? THOUGHT : 1)
                * (has(NEGATIONS, clause.to()) ? NEGATED : 1)
                * (quotesOthers() ? QUOTES_OTHERS : 1);
    }

    private boolean has(Set<String> words, int to) {
        for (int t = SpokenSentence.HEAD_TOKENS; t < Math.min(clause.to(), to); t++) {
            if (clause.is(t, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHypothetical(int to) {
        for (int t = SpokenSentence.HEAD_TOKENS; t < Math.min(clause.to(), to); t++) {
            if (lexicon.isHypotheticalAt(clause.tokens(), t, clause.to())) {
                return true;
            }
        }
        return false;
    }

    private boolean quotesOthers() {
        for (int t = SpokenSentence.HEAD_TOKENS; t < clause.to() - 1; t++) {
            String word = clause.word(t);
            if (word.equals("\u2018") || (word.equals("'") && clause.tokens().isAfterSpace(t))) {
                return true;
            }
        }
        return false;
    }

    /** "A threat to the court", "hurt America": what sounds bad is done to the target. */
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

    private boolean isObject(int before) {
        String word = clause.word(before);
        boolean verb = lexicon.isVerbForm(word) || lexicon.isAct(word) || word.endsWith("ed") || word.endsWith("ing");
        return before >= SpokenSentence.HEAD_TOKENS && verb && !lexicon.isReporting(word);
    }

    /** Whether the words tell something of others than the target or of what is the target's. */
    private boolean isInPassing(Participant target) {
        int next = target.to();
        boolean tells = clause.isPossessive(next)
                || (clause.has(next)
                        && clause.tokens().isWord(next)
                        && !clause.is(next, Grammar.PREPOSITIONS)
                        && !clause.is(next, Roles.CONJUNCTIONS));
        int before = clause.before(target.from());
        return !tells || clause.is(before, Grammar.PREPOSITIONS) || isObject(before);
    }
}
