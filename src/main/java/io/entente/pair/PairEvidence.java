package io.entente.pair;

import io.entente.actor.Actor;
import io.entente.article.ZoneKind;
import io.entente.sentiment.PairOpinion;
import io.entente.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One directed pair in one sentence: how its source stands towards its target there, and in whose voice.
 *
 * @param holder the quoted speaker who holds the attitude; null where the outlet does, or the speaker is unknown
 * @param polarity the decided sign: -1, 0 or 1
 */
public record PairEvidence(
        Sentence sentence,
        ZoneKind zone,
        PairOpinion opinion,
        Voice voice,
        @Nullable Actor holder,
        int polarity) {

    public PairEvidence {
        if (polarity < -1 || polarity > 1) {
            throw new IllegalArgumentException("Polarity " + polarity);
        }
    }

    /** Whether it counts for the pair: a caption repeats the story, and what is negated or only thought of is no attitude. */
    public boolean isCounted() {
        return zone != ZoneKind.CAPTION && opinion.happening().isReal();
    }
}
