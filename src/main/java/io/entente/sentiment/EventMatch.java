package io.entente.sentiment;

import java.util.List;

/**
 * An event word found in a sentence.
 *
 * @param patterns what it may be, the likeliest first
 * @param verb whether it stands as a verb
 */
record EventMatch(List<EventPattern> patterns, int from, int to, boolean verb) {

    EventPattern pattern() {
        return patterns.get(0);
    }
}
