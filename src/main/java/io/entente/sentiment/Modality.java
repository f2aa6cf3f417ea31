package io.entente.sentiment;

/** Whether a cue is negated, denied, or only thought of. */
final class Modality {

    private static final int NEGATION_REACH = 4;
    private static final int HYPOTHESIS_REACH = 7;

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
                return -1;
            }
        }
        return -1;
    }

    /** A word that a negation of the verb reaches across: "did not want to support". */
    private static boolean isAuxiliary(Clause clause, int token) {
        return clause.is(token, Grammar.ADVERBIAL)
                || clause.word(token).endsWith("ly")
                || clause.word(token).startsWith("want")
                || clause.word(token).startsWith("intend")
                || clause.word(token).startsWith("plan");
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
