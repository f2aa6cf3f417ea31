package io.entente.sentiment;

import io.entente.text.Words;
import java.util.Set;

/** Whether a cue is negated, denied, or only thought of. */
final class Modality {

    private static final int NEGATION_REACH = 4;
    private static final int HYPOTHESIS_REACH = 7;

    /** "Is not going to support". */
    private static final Set<String> AHEAD = Set.of("going", "about", "ready");

    /** "Refused to commit to sending", "did not agree to help". */
    private static final Set<String> CONSENT =
            Words.set("commit committed committing agree agreed agreeing promise pledge");

    private static final int SUBJECT_REACH = 8;
    private static final Set<String> NOBODY = Set.of("nothing", "nobody", "none", "neither");
    private static final Set<String> CLAUSES = Words.set("that whether if when how why because who which");
    private static final Set<String> OPENERS = Words.set("that said says because while although though if \" ' “ ‘ ”");

    private final CueLexicon lexicon;

    Modality(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What the words before a cue make of it. */
    record Reading(CueLexicon.@org.jspecify.annotations.Nullable Scope negation, boolean isHypothetical) {

        boolean isNegated() {
            return negation != null;
        }

        /** A support that is negated is an opposition; anything else that is negated is nothing. */
        int apply(int polarity) {
            if (negation == null) {
                return polarity;
            }
            return negation == CueLexicon.Scope.FLIP && polarity > 0 ? -polarity : 0;
        }
    }

    Reading read(Clause clause, CueMatch match) {
        return new Reading(negation(clause, match), isHypothetical(clause, match));
    }

    private CueLexicon.@org.jspecify.annotations.Nullable Scope negation(Clause clause, CueMatch match) {
        int at = negatorAt(clause, match);
        if (at < 0) {
            return null;
        }
        CueLexicon.Scope scope = lexicon.negatorAt(clause.tokens(), at, match.from());
        return scope == null ? CueLexicon.Scope.CANCEL : scope;
    }

    /** The first token of what negates a cue, or does away with it; -1 where nothing does. */
    int negatorAt(Clause clause, CueMatch match) {
        for (int t = match.from() - 1; t >= match.from() - NEGATION_REACH && clause.has(t); t--) {
            if (isBreak(clause, t)) {
                return -1;
            }
            if (lexicon.negatorAt(clause.tokens(), t, match.from()) != null) {
                return t;
            }
            if (match.cue().kind() != Cue.Kind.VERB && clause.is(t, Grammar.RESOLVING)) {
                return t;
            }
            if (match.cue().kind() == Cue.Kind.VERB && !isAuxiliary(clause, t)) {
                return negativeSubject(clause, t);
            }
        }
        return -1;
    }

    /** "Nothing we are doing here is going to undermine him", "none of the allies condemned it": a subject that is nobody; -1 for any other. */
    private static int negativeSubject(Clause clause, int last) {
        for (int t = last; t > last - SUBJECT_REACH && clause.has(t) && !isBreak(clause, t); t--) {
            if (clause.is(t, NOBODY) && opensClause(clause, t)) {
                return t;
            }
            if (clause.is(t, CLAUSES) && !clause.is(t - 1, NOBODY)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean opensClause(Clause clause, int token) {
        return !clause.has(token - 1) || isBreak(clause, token - 1) || clause.is(token - 1, OPENERS);
    }

    /** A word that a negation of the verb reaches across: "did not want to support". */
    private static boolean isAuxiliary(Clause clause, int token) {
        return clause.isAdverbial(token)
                || clause.is(token, AHEAD)
                || clause.word(token).startsWith("want")
                || clause.word(token).startsWith("intend")
                || clause.word(token).startsWith("plan")
                || clause.is(token, CONSENT);
    }

    private boolean isHypothetical(Clause clause, CueMatch match) {
        for (int t = match.from() - 1; t >= match.from() - HYPOTHESIS_REACH && clause.has(t); t--) {
            if (isBreak(clause, t) && !clause.word(t).equals(",")) {
                return false;
            }
            if (lexicon.isHypotheticalAt(clause.tokens(), t, match.from())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBreak(Clause clause, int token) {
        String word = clause.word(token);
        return word.equals(",") || word.equals(";") || word.equals(":") || word.equals("but") || word.equals("and");
    }
}
