package io.entente.sentiment;

import io.entente.actor.Mention;
import org.jspecify.annotations.Nullable;

/**
 * How a source stands towards a target in a sentence.
 *
 * @param cue the cue by which the rules join the two; null where they find none
 * @param path how source and target hang on the cue; null without one
 * @param cueFrom the cue's first token; without a cue the loudest opinion word around the two; -1 without either
 * @param cueTo the token after the last of those; -1 without either
 * @param happening what the verb phrase that governs the cue, or else joins the two, tells
 */
public record PairOpinion(
        Mention source,
        Mention target,
        Probabilities probabilities,
        @Nullable Cue cue,
        @Nullable CuePath path,
        int cueFrom,
        int cueTo,
        Happening happening) {}
