package io.entente.quote;

import io.entente.actor.Mention;
import org.jspecify.annotations.Nullable;

/**
 * One act of saying.
 *
 * @param speaker null where nobody known says it
 * @param verb the verb of saying as written
 * @param verbAt the verb's first token
 * @param clauseFrom the first token of what is said without marks; -1 where nothing is
 * @param clauseTo the token after its last; -1 where nothing is
 * @param confidence how sure it is that the speaker is the verb's subject, in [0, 1]
 * @param pronounAt the "he" or "she" that says it and that names nobody by itself; -1 where none does
 */
record Saying(
        @Nullable Mention speaker,
        String verb,
        int verbAt,
        int clauseFrom,
        int clauseTo,
        double confidence,
        int pronounAt) {

    static Saying of(@Nullable Mention speaker, String verb, int verbAt, double confidence) {
        return new Saying(speaker, verb, verbAt, -1, -1, confidence, -1);
    }

    Saying withClause(int from, int to) {
        return new Saying(speaker, verb, verbAt, from, to, confidence, pronounAt);
    }

    Saying by(Mention other, double sureness) {
        return new Saying(other, verb, verbAt, clauseFrom, clauseTo, sureness, pronounAt);
    }

    boolean hasClause() {
        return clauseFrom >= 0;
    }
}
