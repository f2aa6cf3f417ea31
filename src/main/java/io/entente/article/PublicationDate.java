package io.entente.article;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When an article was published, as exactly as its source says and no more: the first day it can have been, how exact that
 * is, and where it was found. An unknown date has precision {@code NONE}; its day means nothing.
 */
public record PublicationDate(LocalDate first, DatePrecision precision, DateOrigin origin) implements Serializable {

    /** The date of an undated article. */
    public static final PublicationDate UNKNOWN =
            new PublicationDate(LocalDate.EPOCH, DatePrecision.NONE, DateOrigin.NONE);

    public PublicationDate {
        if ((precision == DatePrecision.NONE) != (origin == DateOrigin.NONE)) {
            throw new IllegalArgumentException("Date precision " + precision + " with origin " + origin);
        }
    }

    public static PublicationDate ofDay(LocalDate day, DateOrigin origin) {
        return new PublicationDate(day, DatePrecision.DAY, origin);
    }

    public static PublicationDate ofMonth(YearMonth month, DateOrigin origin) {
        return new PublicationDate(month.atDay(1), DatePrecision.MONTH, origin);
    }

    public static PublicationDate ofYear(int year, DateOrigin origin) {
        return new PublicationDate(LocalDate.of(year, 1, 1), DatePrecision.YEAR, origin);
    }

    public boolean isKnown() {
        return precision != DatePrecision.NONE;
    }

    /** The day, where the date is exact to the day. */
    public Optional<LocalDate> day() {
        return precision == DatePrecision.DAY ? Optional.of(first) : Optional.empty();
    }

    /** The month, where the date is exact to the month or the day. */
    public Optional<YearMonth> month() {
        return precision == DatePrecision.DAY || precision == DatePrecision.MONTH
                ? Optional.of(YearMonth.from(first))
                : Optional.empty();
    }

    /** The last day the article can have been published. */
    public LocalDate last() {
        return switch (precision) {
            case DAY, NONE -> first;
            case MONTH -> YearMonth.from(first).atEndOfMonth();
            case YEAR -> first.withMonth(12).withDayOfMonth(31);
        };
    }
}
