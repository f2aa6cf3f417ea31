package io.entente.actor;

import java.util.List;

/**
 * A body's title as a text puts it.
 *
 * @param bodies the bodies that its name can mean, the likeliest first
 * @param titles the offices that its title can mean
 * @param time whether the present holder is meant
 * @param from the first token
 * @param to the token after the last
 */
record OfficeConstruct(List<String> bodies, List<OfficeTitle> titles, Time time, int from, int to) {

    /** Which holder a title means. */
    enum Time {
        PRESENT,
        /** Somebody who held it once: "former", "ex-", "then". */
        PAST,
        /** Somebody else, or nobody in particular: "deputy", "next", "any". */
        OTHER
    }

    boolean isOfHolder() {
        return time == Time.PRESENT;
    }

    /** Whether an ambassador is meant: one of whom nothing is known speaks for his state all the same. */
    boolean isOfAmbassador() {
        return titles.stream().anyMatch(title -> title.means().startsWith("office:ambassador "));
    }
}
