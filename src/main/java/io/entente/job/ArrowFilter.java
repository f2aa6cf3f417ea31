package io.entente.job;

import org.jspecify.annotations.Nullable;

/**
 * Which evidence is looked at; null looks at all.
 *
 * @param month YYYY-MM
 * @param voice as in the table pair_evidence
 * @param actorId an actor on either side
 */
record ArrowFilter(
        @Nullable String month,
        @Nullable String voice,
        @Nullable String actorId) {

    static final ArrowFilter NONE = new ArrowFilter(null, null, null);
}
