package io.entente.sentiment;

import java.util.List;

/** Reads from a cue who is for or against whom. */
interface CueReader {

    /** Adds what the cue says, which may be nothing. */
    void read(List<Relation> relations, Clause clause, CueMatch match);
}
