package io.entente.sentiment;

import java.util.List;

/** Reads a construct that says who is for or against whom by more than one word's own attitude. */
interface ConstructReader {

    /** Adds what the sentence says in this way, which may be nothing. */
    void read(List<Relation> relations, Clause clause);
}
