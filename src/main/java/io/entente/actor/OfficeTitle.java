package io.entente.actor;

import java.io.Serializable;
import java.util.Locale;

/**
 * A phrase that names an office, and what it means: an office by its usual name, a rank, or whatever office leads.
 *
 * @param means {@code office:NAME}, {@code rank:RANK}, {@code leads}, or {@code acting:NAME} for whoever acts in an office
 */
public record OfficeTitle(String phrase, String means) implements Serializable {

    private static final String OFFICE = "office:";
    private static final String RANK = "rank:";
    private static final String ACTING = "acting:";
    private static final String LEADS = "leads";

    public OfficeTitle {
        boolean known = means.equals(LEADS)
                || (means.startsWith(OFFICE) && means.length() > OFFICE.length())
                || (means.startsWith(ACTING) && means.length() > ACTING.length())
                || (means.startsWith(RANK) && rank(means) != null);
        if (!known) {
            throw new IllegalArgumentException("Title '" + phrase + "' means '" + means + "'");
        }
    }

    /** Whether the phrase can name this office. */
    public boolean names(Office office) {
        if (means.startsWith(OFFICE)) {
            return office.title().equals(means.substring(OFFICE.length()));
        }
        if (means.startsWith(ACTING)) {
            return office.acting() && office.title().equals(means.substring(ACTING.length()));
        }
        return means.equals(LEADS) ? office.leads() : office.rank() == rank(means);
    }

    /** The phrase for several holders: "secretaries of state", "prime ministers", "ambassadors to the UN". */
    String plural() {
        int of = phrase.indexOf(" of ");
        int end = of < 0 ? phrase.indexOf(" to ") : of;
        String head = end < 0 ? phrase : phrase.substring(0, end);
        String rest = end < 0 ? "" : phrase.substring(end);
        return (head.endsWith("y") ? head.substring(0, head.length() - 1) + "ies" : head + "s") + rest;
    }

    private static Office.Rank rank(String means) {
        return Office.Rank.valueOf(means.substring(RANK.length()).toUpperCase(Locale.ROOT));
    }
}
