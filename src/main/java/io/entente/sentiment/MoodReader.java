package io.entente.sentiment;

import io.entente.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from the words around a governing word whether what it tells is put as a fact. */
final class MoodReader {

    private static final int AUXILIARY_REACH = 7;
    private static final int CLAUSE_REACH = 14;
    private static final int NOUN_REACH = 5;

    private static final Set<String> WILL = Words.set("will 'll wo shall");
    private static final Set<String> MAY = Words.set("may might could can perhaps possibly maybe probably presumably");
    private static final Set<String> SHOULD = Words.set("should must ought");
    private static final Set<String> WOULD = Words.set("would 'd");
    private static final Set<String> IF = Words.set("if unless lest");
    private static final Set<String> CONSIDERS = Words.set("""
            consider considers considering considered contemplate contemplates contemplating contemplated weigh weighs
            weighing weighed mull mulls mulling mulled ponder ponders pondering pondered envisage envisages
            """);
    /** Words before "to" that put what follows into the future, with a form of "be". */
    private static final Set<String> COMING = Words.set("going set due about expected scheduled poised bound slated");

    private static final Set<String> LIKELY = Words.set("likely able free tempted rumored rumoured");
    private static final Set<String> NEEDS = Words.set("need needs needed have has supposed obliged");
    /** What makes the noun after it a thing that may be: "possible sanctions", "the risk of war". */
    private static final Set<String> POSSIBLE = Words.set("""
            possible potential hypothetical would-be possibility possibilities risk risks prospect prospects chance
            chances likelihood threat threats
            """);

    private static final Set<String> COMING_NOUN = Words.set("planned upcoming forthcoming scheduled expected future");
    private static final Set<String> PASSED = Words.set("""
            not n't never also soon now still again ever yet even to be been being have has had is are was were am do
            does did just then first itself himself herself themselves
            """);
    private static final Set<String> IF_ENDS =
            Words.set(", ; : but then while since because although which who \u2014 \u2013");
    private static final Set<String> ENDS = Words.set(", ; : but and or that which who");
    private static final Set<String> LINKS = Words.set("of new fresh more any further the a an military another");

    private final CueLexicon lexicon;

    MoodReader(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The mood of what a phrase tells.
     *
     * @param governor its first token
     * @param to the token after its last
     */
    Mood read(Clause clause, int governor, int to, boolean verb) {
        if ((clause.is(governor, CONSIDERS) && !isNaming(clause, governor)) || isAsked(clause)) {
            return Mood.POSSIBLE;
        }
        for (int t = governor; t < to; t++) {
            Mood inside = ofWord(clause, t);
            if (inside != null) {
                return inside;
            }
        }
        Mood mood = verb ? ofVerb(clause, governor) : ofNoun(clause, governor);
        if (mood != Mood.CONDITIONAL && isUnderIf(clause, governor)) {
            return Mood.CONDITIONAL;
        }
        return mood == Mood.FUTURE && dependsOnIf(clause, governor) ? Mood.CONDITIONAL : mood;
    }

    /** "Is considered a threat", "considers Iran a threat": what somebody is called, and no plan. */
    private static boolean isNaming(Clause clause, int governor) {
        boolean passive = clause.word(governor).endsWith("ed") && isBe(clause, governor - 1);
        return passive || clause.at(governor + 1) != null;
    }

    private static boolean isAsked(Clause clause) {
        for (int t = clause.to() - 1; t >= clause.to() - 3 && clause.has(t); t--) {
            if (clause.word(t).equals("?")) {
                return true;
            }
        }
        return false;
    }

    private Mood ofVerb(Clause clause, int governor) {
        int left = AUXILIARY_REACH;
        for (int t = governor - 1; clause.has(t) && left > 0; t--, left--) {
            if (clause.endingAt(t + 1) != null) {
                return beforeSubject(clause, governor, t + 1);
            }
            if (clause.is(t, CONSIDERS)) {
                return Mood.POSSIBLE;
            }
            Mood mood = ofWord(clause, t);
            if (mood != null) {
                return mood;
            }
            if (!clause.is(t, PASSED) && !clause.word(t).endsWith("ly") && !isVerbLink(clause, t)) {
                return beforeSubject(clause, governor, t + 1);
            }
        }
        return Mood.ASSERTED;
    }

    /** "refused to", "plans to", "wants to": words that an infinitive hangs on, which may have an auxiliary themselves. */
    private static boolean isVerbLink(Clause clause, int token) {
        return clause.word(token + 1).equals("to")
                && clause.isPlainLetters(token)
                && clause.endingAt(token + 1) == null;
    }

    /** What a word before the subject makes of the verb: "Had Russia attacked", "Perhaps Russia attacked". */
    private static Mood beforeSubject(Clause clause, int governor, int end) {
        Participant subject = clause.endingAt(end);
        if (subject == null) {
            return Mood.ASSERTED;
        }
        int before = subject.from() - 1;
        boolean inverted = end == governor
                && before == clause.from()
                && clause.word(before).equals("had");
        return inverted ? Mood.CONDITIONAL : clause.is(before, MAY) ? Mood.POSSIBLE : Mood.ASSERTED;
    }

    private @Nullable Mood ofWord(Clause clause, int t) {
        if (clause.is(t, WILL)) {
            return Mood.FUTURE;
        }
        if (clause.is(t, MAY)) {
            return clause.word(t).equals("can") && clause.word(t + 1).equals("not") ? Mood.ASSERTED : Mood.POSSIBLE;
        }
        if (clause.is(t, SHOULD)) {
            return Mood.REQUIRED;
        }
        if (clause.is(t, WOULD)) {
            return isBackshifted(clause, t) ? Mood.FUTURE : Mood.CONDITIONAL;
        }
        if (!clause.word(t + 1).equals("to")) {
            return null;
        }
        boolean be = isBe(clause, t - 1);
        if (clause.is(t, COMING) && be) {
            return Mood.FUTURE;
        }
        if (clause.is(t, LIKELY)) {
            return Mood.POSSIBLE;
        }
        return clause.is(t, NEEDS) ? Mood.REQUIRED : null;
    }

    private static boolean isBe(Clause clause, int before) {
        int t = before;
        while (clause.is(t, Set.of("not", "n't", "widely", "also", "now", "still"))) {
            t--;
        }
        return clause.is(t, Grammar.BE) || clause.endingAt(t + 1) != null;
    }

    /** "said it would": the past of "will". */
    private boolean isBackshifted(Clause clause, int would) {
        for (int t = would - 1; t >= would - CLAUSE_REACH && clause.has(t); t--) {
            String word = clause.word(t);
            if (clause.is(t, IF)) {
                return false;
            }
            if (lexicon.isReporting(word) && isPast(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPast(String word) {
        return word.endsWith("ed") || Set.of("said", "told", "wrote", "swore").contains(word);
    }

    private Mood ofNoun(Clause clause, int governor) {
        for (int t = governor - 1; t >= governor - NOUN_REACH && clause.has(t); t--) {
            Participant owner = clause.endingAt(t + 1);
            if (owner != null) {
                t = owner.from();
                continue;
            }
            if (clause.is(t, POSSIBLE) || clause.is(t, CONSIDERS)) {
                return Mood.POSSIBLE;
            }
            if (clause.is(t, COMING_NOUN)) {
                return Mood.FUTURE;
            }
            boolean adjective = clause.isPlainLetters(t) && !clause.is(t, Grammar.PREPOSITIONS) && !isBe(clause, t);
            if (clause.is(t, Grammar.BE)) {
                return ofVerb(clause, t);
            }
            if (!clause.is(t, LINKS) && !adjective) {
                return Mood.ASSERTED;
            }
        }
        return Mood.ASSERTED;
    }

    /** Whether an "if" opens the clause of the word. */
    private static boolean isUnderIf(Clause clause, int governor) {
        if (clause.word(governor).endsWith("ing") && clause.is(governor - 1, Grammar.PREPOSITIONS)) {
            return false;
        }
        for (int t = governor - 1; t >= governor - CLAUSE_REACH && clause.has(t); t--) {
            if (clause.is(t, IF)) {
                return !isAsIf(clause, t);
            }
            if (clause.word(t).equals("whether")) {
                return true;
            }
            boolean dash = clause.word(t).equals("-") && clause.word(t - 1).equals("-");
            if (dash || clause.is(t, IF_ENDS)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isAsIf(Clause clause, int token) {
        return clause.word(token - 1).equals("as") || clause.word(token - 1).equals("even");
    }

    /** "will answer if", but not "even if". */
    private static boolean dependsOnIf(Clause clause, int governor) {
        boolean first = clause.is(clause.from(), IF);
        for (int t = governor + 1; clause.has(t); t++) {
            if (clause.is(t, ENDS) && !clause.word(t).equals(",")) {
                return first;
            }
            if (clause.is(t, IF)) {
                return !isAsIf(clause, t);
            }
        }
        return first;
    }
}
