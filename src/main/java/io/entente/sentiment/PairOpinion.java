package io.entente.sentiment;

import io.entente.actor.Mention;
import org.jspecify.annotations.Nullable;

/**
 * How a source stands towards a target in a sentence.
 *
 * @param cue the cue it rests on; null where it rests on none
 * @param path how source and target hang on the cue; null without one
 * @param cueFrom the cue's first token; -1 without one
 * @param cueTo the token after the cue's last; -1 without one
 */
public record PairOpinion(
        Mention source,
        Mention target,
        Probabilities probabilities,
        @Nullable Cue cue,
        @Nullable CuePath path,
        int cueFrom,
        int cueTo,
        boolean isNegated,
        boolean isHypothetical) {}
