package io.entente.actor;

import io.entente.article.PublicationDate;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One term of one person in one office.
 *
 * @param bodyId the state or organisation
 * @param title the office's English name, lower case
 * @param leads whether the press calls the holder the body's leader
 * @param from the first day
 * @param to the day on which the successor took over, which does not belong to the term; null while it lasts
 */
public record Office(
        String bodyId,
        String title,
        Rank rank,
        boolean leads,
        String holderId,
        LocalDate from,
        @Nullable LocalDate to,
        boolean acting)
        implements Serializable {

    /** What the office is, whatever its name. */
    public enum Rank {
        HEAD_OF_STATE,
        HEAD_OF_GOVERNMENT,
        FOREIGN_MINISTER,
        DEFENCE_MINISTER,
        HEAD,
        DEPUTY,
        AMBASSADOR,
        /** An office that several hold at once: San Marino's captains regent, Andorra's co-princes. */
        JOINT
    }

    public Office {
        if (to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "Office " + title + " of " + bodyId + ": " + holderId + " from " + from + " to " + to);
        }
    }

    /** Whether the term has begun when an article of this date can have been published; true where the date is unknown. */
    boolean hasBegun(PublicationDate date) {
        return !date.isKnown() || !from.isAfter(date.last());
    }

    /** Whether the term touches a day of the period, both ends included. */
    public boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (to == null || to.isAfter(first));
    }
}
