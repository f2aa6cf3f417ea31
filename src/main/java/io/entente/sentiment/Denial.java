package io.entente.sentiment;

import io.entente.text.Words;
import java.util.Set;

/** Whether what a governing word tells is said not to be so. */
final class Denial {

    private static final int REACH = 16;

    /** Words that end what was there: what they end is over, and yet no denial. */
    private static final Set<String> ENDING = Words.set("""
            end ended halt halted stop stops stopped stopping quit cease ceased ceases rescind rescinded retract
            retracted revoke revoked withdraw withdraws withdrew withdrawn withdrawing withhold withholds withheld
            withholding allay allayed dispel dispelled settle settles settled settling resolve resolves resolved
            resolving ending ends ease eases eased easing defuse defuses defused defusing bridge bridges bridged
            bridging reduce reduces reduced reducing overcome overcomes overcame overcoming mend mends mended mending
            heal heals healed healing suspend suspends suspended suspending cancel cancels cancelled canceled
            terminate terminates terminated terminating scrap scraps scrapped scrapping lift lifts lifted lifting drop
            drops dropped dropping
            """);

    /** "not only", "not just": more than that. */
    private static final Set<String> NOT_ALONE = Words.set("only just merely simply");

    private static final Set<String> REFUSALS = Words.set("""
            refuse refuses refused refusing refusal decline declines declined declining unwilling unwillingness
            """);
    private static final Set<String> DENIALS = Words.set("deny denies denied denying denial denials");
    private static final Set<String> DISMISSALS = Words.set(
            "dismiss dismisses dismissed dismissing reject rejects rejected rejecting refute refutes refuted");
    private static final Set<String> CLAIMS = Words.set("""
            claim claims allegation allegations accusation accusations suggestion suggestions report reports rumor rumors
            rumour rumours notion idea charge charges
            """);
    private static final Set<String> OPENERS = Words.set("that it any having ever being he she they of the");
    private static final Set<String> BREAKS = Words.set(", ; : but while whereas");

    private final CueLexicon lexicon;
    private final Modality modality;

    Denial(CueLexicon lexicon) {
        this.lexicon = lexicon;
        modality = new Modality(lexicon);
    }

    /** Whether a word right before negates the governing word; one that ends what was there does not. */
    boolean isNegated(Clause clause, CueMatch match) {
        int at = modality.negatorAt(clause, match);
        return at >= 0 && !clause.is(at, ENDING) && !clause.is(at + 1, NOT_ALONE);
    }

    /** Whether what was there has ended. */
    boolean isEnded(Clause clause, CueMatch match) {
        return clause.is(modality.negatorAt(clause, match), ENDING);
    }

    /** Whether what negates the word is a refusal: somebody will not. */
    boolean isRefused(Clause clause, CueMatch match) {
        return clause.is(modality.negatorAt(clause, match), REFUSALS);
    }

    /** "denied that it had attacked", "rejected claims that", "no evidence that": somebody says that it is not so. */
    boolean isDenied(Clause clause, int governor) {
        for (int t = governor - 1; t >= governor - REACH && clause.has(t); t--) {
            if (clause.is(t, BREAKS)) {
                return false;
            }
            if (clause.is(t, DENIALS)) {
                return t == governor - 1 || opens(clause, t + 1) || clause.at(t + 1) != null;
            }
            if (clause.is(t, CLAIMS) && opens(clause, t + 1)) {
                return isDismissed(clause, t);
            }
            if (clause.word(t).equals("evidence") && clause.word(t - 1).equals("no")) {
                return true;
            }
        }
        return false;
    }

    /** A claim or a pronoun of the one who denies; "denied Ukraine arms" has neither. */
    private boolean opens(Clause clause, int token) {
        return clause.is(token, OPENERS) || clause.is(token, CLAIMS) || lexicon.isReporting(clause.word(token));
    }

    private static boolean isDismissed(Clause clause, int claim) {
        for (int t = claim - 1; t >= claim - 4; t--) {
            if (clause.is(t, DENIALS) || clause.is(t, DISMISSALS)) {
                return true;
            }
        }
        return false;
    }
}
