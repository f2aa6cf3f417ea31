package io.entente.sentiment;

import io.entente.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the tense of the finite verb of a governing word, from its auxiliaries or else from its own form. */
final class TenseReader {

    private static final int REACH = 6;
    private static final int GOVERNOR_REACH = 5;
    private static final Set<String> PAST = Words.set("had was were did");
    private static final Set<String> PRESENT = Words.set("is are am 're 'm do does");
    private static final Set<String> MODALS =
            Words.set("will 'll wo shall would 'd may might could can should must ought");
    private static final Set<String> PERFECT = Words.set("has have 've");
    private static final Set<String> PASSED = Words.set("""
            not n't never also soon now still again ever yet even be been being just then first already
            """);

    /** The tense; null where no finite verb is found. */
    @Nullable
    Tense read(Clause clause, int governor, boolean verb, Mood mood) {
        if (mood == Mood.FUTURE) {
            return Tense.FUTURE;
        }
        if (!verb) {
            return ofCopula(clause, governor);
        }
        for (int t = beforeInvertedSubject(clause, governor); t >= governor - REACH && clause.has(t); t--) {
            if (clause.endingAt(t + 1) != null) {
                return ofForm(clause, governor);
            }
            Tense auxiliary = auxiliary(clause, t);
            if (auxiliary != null || clause.is(t, MODALS)) {
                return auxiliary;
            }
            if (clause.word(t).equals("to")) {
                return ofGovernor(clause, t - 1);
            }
            if (!clause.is(t, PASSED) && !clause.word(t).endsWith("ly")) {
                break;
            }
        }
        return ofForm(clause, governor);
    }

    /** The tense of what an infinitive hangs on: "vowed to", "is likely to", "did not take long to". */
    private static @Nullable Tense ofGovernor(Clause clause, int governor) {
        for (int t = governor; t > governor - GOVERNOR_REACH && clause.isPlainLetters(t); t--) {
            Tense auxiliary = auxiliary(clause, t);
            if (auxiliary != null || clause.is(t, MODALS)) {
                return auxiliary;
            }
            if (clause.endingAt(t) != null) {
                break;
            }
        }
        return clause.isPlainLetters(governor) ? ofForm(clause, governor) : null;
    }

    /** The place where auxiliaries end: before the subject in "Did France condemn". */
    private static int beforeInvertedSubject(Clause clause, int governor) {
        Participant subject = clause.endingAt(governor);
        int before = subject == null ? -1 : subject.from() - 1;
        return clause.is(before, PAST) || clause.is(before, PRESENT) || clause.is(before, MODALS)
                ? before
                : governor - 1;
    }

    private static @Nullable Tense auxiliary(Clause clause, int t) {
        if (clause.is(t, PAST)) {
            return Tense.PAST;
        }
        if (clause.is(t, PERFECT)) {
            return clause.word(t + 1).equals("to") ? Tense.PRESENT : Tense.PAST;
        }
        boolean possessive = clause.endingAt(t) != null && clause.word(t).equals("'s");
        return clause.is(t, PRESENT) && !possessive ? Tense.PRESENT : null;
    }

    /** The tense of "is" in "is an ally of". */
    private static @Nullable Tense ofCopula(Clause clause, int noun) {
        for (int t = noun - 1; t >= noun - REACH && clause.has(t); t--) {
            Tense auxiliary = auxiliary(clause, t);
            if (auxiliary != null) {
                return auxiliary;
            }
            boolean passed = clause.is(t, Grammar.DETERMINERS)
                    || clause.isPlainLetters(t) && !clause.is(t, Grammar.PREPOSITIONS);
            if (!passed) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Tense ofForm(Clause clause, int token) {
        String word = clause.word(token);
        if (word.endsWith("ing") || isParticiple(clause, token)) {
            return null;
        }
        if (IrregularPasts.isBase(word)) {
            // In the present it would have an "s" after one actor.
            return clause.endingAt(token) == null ? null : Tense.PAST;
        }
        return IrregularPasts.has(word) || word.endsWith("ed") ? Tense.PAST : Tense.PRESENT;
    }

    /** "the village shelled by": a participle without "be", which agrees with nothing. */
    private static boolean isParticiple(Clause clause, int token) {
        boolean by = clause.word(token + 1).equals("by");
        return by
                && (IrregularPasts.has(clause.word(token)) || clause.word(token).endsWith("ed"));
    }
}
