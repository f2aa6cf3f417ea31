package io.entente.analysis;

import io.entente.actor.Mention;
import io.entente.pair.PairEvidence;
import io.entente.sentiment.Cue;
import io.entente.sentiment.CuePath;
import io.entente.sentiment.EchoFinder;
import io.entente.sentiment.EchoFinder.Echo;
import io.entente.sentiment.Happening;
import io.entente.sentiment.PairOpinion;
import io.entente.sentiment.Probabilities;
import io.entente.text.Sentence;
import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives those who echo somebody the stances that he has just taken: of the last one who was decidedly for or against anybody, what
 * he held in the few sentences before.
 */
final class EchoedStances {

    /** How many sentences back somebody's stances count; a quotation of a few may stand between. */
    private static final int REACH = 5;

    /** An echo tells less surely whom it is for or against. */
    private static final double FAITH = 0.75;

    private EchoedStances() {}

    /**
     * The opinions that an echo tells, in the order of the stances.
     *
     * @param before the evidence of the sentences before, in their order
     */
    static List<PairOpinion> of(Echo echo, Tokens tokens, Sentence sentence, List<PairEvidence> before) {
        String echoed = echoed(sentence, before);
        if (echoed == null || echo.sources().stream().anyMatch(who -> isOf(who, echoed))) {
            return List.of();
        }
        Map<String, PairEvidence> stances = new LinkedHashMap<>();
        List<String> divided = new ArrayList<>();
        for (PairEvidence evidence : before) {
            boolean counts = evidence.sentence().index() >= sentence.index() - REACH && isDecided(evidence);
            if (counts && isOf(evidence.opinion().source(), echoed)) {
                String target = evidence.opinion().target().actor().id();
                PairEvidence other = stances.put(target, evidence);
                if (other != null && other.polarity() != evidence.polarity()) {
                    divided.add(target);
                }
            }
        }
        stances.keySet().removeAll(divided);
        List<PairOpinion> opinions = new ArrayList<>();
        for (Mention source : echo.sources()) {
            for (PairEvidence stance : stances.values()) {
                if (!isOf(source, stance.opinion().target().actor().id())) {
                    opinions.add(opinion(source, stance, echo.from(), tokens));
                }
            }
        }
        return opinions;
    }

    /** Who was last decidedly for or against somebody, or told it; null where nobody near was. */
    private static @Nullable String echoed(Sentence sentence, List<PairEvidence> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            PairEvidence evidence = before.get(i);
            if (evidence.sentence().index() < sentence.index() - REACH) {
                return null;
            }
            if (isDecided(evidence)) {
                return evidence.holder() == null
                        ? evidence.opinion().source().actor().id()
                        : evidence.holder().id();
            }
        }
        return null;
    }

    private static boolean isDecided(PairEvidence evidence) {
        return evidence.polarity() != 0 && evidence.isCounted();
    }

    private static boolean isOf(Mention mention, String actorId) {
        return mention.actor().id().equals(actorId);
    }

    private static PairOpinion opinion(Mention source, PairEvidence stance, int verb, Tokens tokens) {
        Probabilities held = stance.opinion().probabilities().times(FAITH);
        Cue cue = EchoFinder.cue(tokens.lower(verb), stance.polarity());
        Happening said = new Happening(cue.eventClass(), false, null, null);
        return new PairOpinion(source, stance.opinion().target(), held, cue, CuePath.LINKED, verb, verb + 1, said);
    }
}
