package io.entente.sentiment;

/** A cue found in a sentence, from its first token to the one after its last. */
record CueMatch(Cue cue, int from, int to) {}
