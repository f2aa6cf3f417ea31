package io.entente.sentiment;

import io.entente.actor.Mention;
import io.entente.quote.Quote;
import io.entente.sentiment.Roles.Group;
import io.entente.text.Sentence;
import io.entente.text.Tokens;
import io.entente.text.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who takes over what another has just said: "Lavrov echoed those sentiments", "This position was joined by the Chancellor".
 * What they take over stands in the sentences before.
 */
public final class EchoFinder {

    private static final int OBJECT_REACH = 5;
    private static final int AGENT_REACH = 5;
    private static final int LONGEST_OBJECT = 5;
    private static final Set<String> BY = Set.of("by");
    private static final Set<String> NEGATORS = Words.set("not n't never no hardly nor neither without");

    private static final Set<String> ECHOES = Words.set("""
            echo echoed echoes echoing seconded endorse endorsed endorses share shared shares
            """);

    /** Of these only the passive says it: "backed his words" may be to keep one's own. */
    private static final Set<String> JOINED = Set.of("joined", "backed", "supported", "repeated");

    /** What points back. */
    private static final Set<String> POINTERS = Words.set("this that these those the his her their such same");

    /** What names a topic of its own, which the sentences before need not be about. */
    private static final Set<String> TOPICS = Set.of("of", "that", "about");

    private static final Set<String> STANCES = Words.set("""
            position positions view views stance stances call calls concern concerns sentiment sentiments comment comments
            remark remarks demand demands warning warnings criticism criticisms message assessment opinion opinions words
            argument arguments condemnation appeal appeals accusation accusations claim claims
            """);

    private final Roles roles;
    private final SubjectFinder subjects;

    /** A finder that knows who acts from the words of a lexicon. */
    public EchoFinder(CueLexicon lexicon) {
        roles = new Roles(lexicon);
        subjects = new SubjectFinder(lexicon);
    }

    /**
     * Who takes a stance over.
     *
     * @param sources who does so
     * @param from the verb's token
     */
    public record Echo(List<Mention> sources, int from) {}

    /**
     * The first echo of a sentence in the outlet's voice; null where there is none.
     *
     * @param mentions the sentence's mentions that act
     * @param quotes the quotations that touch the sentence
     */
    public @Nullable Echo find(Tokens tokens, Sentence sentence, List<Mention> mentions, List<Quote> quotes) {
        Clause clause = null;
        for (int t = sentence.from(); t < sentence.to(); t++) {
            boolean verb = ECHOES.contains(tokens.lower(t)) || JOINED.contains(tokens.lower(t));
            if (verb && !isQuoted(quotes, t)) {
                clause = clause == null ? new Clause(tokens, sentence, mentions, quotes) : clause;
                Group sources = isNegated(clause, t) || clause.at(t) != null ? Group.NONE : sources(clause, t);
                if (!sources.isEmpty()) {
                    return new Echo(
                            sources.members().stream().map(Participant::mention).toList(), t);
                }
            }
        }
        return null;
    }

    private Group sources(Clause clause, int verb) {
        if (!clause.is(verb, JOINED) && isStance(clause, verb + 1)) {
            return subjects.find(clause, new CueMatch(cue(clause.word(verb), 1), verb, verb + 1));
        }
        int be = verb - 1;
        while (!clause.is(be, Grammar.BE) && clause.isAdverbial(be)) {
            be--;
        }
        if (!clause.is(be, Grammar.BE) || !isStanceBefore(clause, be)) {
            return Group.NONE;
        }
        int by = verb + 1;
        while (clause.has(by) && by <= verb + AGENT_REACH && !clause.word(by).equals("by")) {
            by++;
        }
        return clause.word(by).equals("by") ? roles.agent(clause, by, BY) : Group.NONE;
    }

    /** The cue of a stance that is taken over. */
    public static Cue cue(String verb, int polarity) {
        return new Cue(verb, Cue.Kind.VERB, polarity, Set.of(Cue.DIRECT), EventClass.of(false, polarity < 0), true);
    }

    /** Whether "that view", "the same harsh criticism" stands from a token on; a name's possessive points back, too. */
    private static boolean isStance(Clause clause, int from) {
        Participant owner = clause.at(from);
        int first = owner != null && clause.isPossessive(owner.to()) ? owner.to() + 1 : from;
        if (first == from && !clause.is(from, POINTERS)) {
            return false;
        }
        for (int t = first; clause.has(t) && t < first + OBJECT_REACH; t++) {
            if (clause.is(t, STANCES)) {
                return !clause.is(t + 1, TOPICS)
                        && (!clause.word(t + 1).equals("on") || clause.is(t + 2, Grammar.DAYS));
            }
            if (!clause.isPlainWord(t) || clause.is(t, Grammar.PREPOSITIONS)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a sentence opens with "This position", "Her harsh words", and goes on with the form of "be". */
    private static boolean isStanceBefore(Clause clause, int be) {
        int noun = be - 1;
        if (!clause.is(noun, STANCES)) {
            return false;
        }
        for (int t = noun - 1; t >= noun - LONGEST_OBJECT && t >= clause.from(); t--) {
            if (clause.is(t, POINTERS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegated(Clause clause, int verb) {
        for (int t = verb - 1; t >= verb - 3 && t >= clause.from(); t--) {
            if (clause.is(t, NEGATORS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuoted(List<Quote> quotes, int token) {
        return quotes.stream().anyMatch(quote -> quote.isMarked() && quote.contains(token));
    }
}
