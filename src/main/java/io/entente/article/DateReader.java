package io.entente.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a publication date as people and programs write it: ISO 8601 dates and instants, RFC 1123, English month names, digits
 * of the epoch, and dates of slashes that can be read in one way only. An instant counts as its day at UTC. What is relative
 * ("4 days ago"), impossible (2021-02-31), ambiguous (3/8/17) or out of range is no date. It asks no clock.
 */
public final class DateReader {

    /** The first year that an article can be of. */
    public static final int FIRST_YEAR = 1800;

    /** The last year that an article can be of. */
    public static final int LAST_YEAR = 2035;

    private static final int LONGEST = 200;
    private static final String DATE_BREAK = "(?<![0-9])";

    private static final Pattern DIGITS = Pattern.compile("[0-9]{4,14}");
    private static final Pattern ISO_MONTH = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})");
    private static final Pattern MONTH_YEAR =
            Pattern.compile(MonthNames.PATTERN + "\\.?,? ?[- ] ?([0-9]{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})(?:,? .*)?");

    /** The shapes of a full date that may stand anywhere in the string, in the order in which they are tried. */
    private static final List<DateShape> SHAPES = List.of(
            DateShape.of(
                    DATE_BREAK + "(?<year>[0-9]{4})(?<sep>[-/.])(?<month>[0-9]{1,2})\\k<sep>(?<day>[0-9]{1,2})(?![0-9])"
                            + "(?:[Tt ]+" + DateShape.TIME + ")?"),
            DateShape.of(DATE_BREAK + "(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})[Tt]" + DateShape.TIME),
            DateShape.of(DATE_BREAK + "(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)?[ -]+" + DateShape.MONTH_NAME
                    + "\\.?,?[ -]+(?<year>[0-9]{4})(?![0-9])(?:,? " + DateShape.TIME + ")?"),
            DateShape.of(DateShape.MONTH_NAME
                    + "\\.? (?<day>[0-9]{1,2})(?:st|nd|rd|th)?,? (?<year>[0-9]{4})(?![0-9:])(?:,? " + DateShape.TIME
                    + ")?"),
            DateShape.of(DateShape.MONTH_NAME + " (?<day>[0-9]{1,2}) " + DateShape.TIME
                    + "(?: [A-Z]{3,4})? (?<year>[0-9]{4})(?![0-9])"));

    private DateReader() {}

    /**
     * The date that a string says.
     *
     * @param raw the string as found; control characters in it are no matter
     * @param origin where the string was found, which is never {@code NONE}
     * @return the date, exact to the day, the month or the year, or nothing where the string says none
     */
    public static Optional<PublicationDate> read(String raw, DateOrigin origin) {
        String text = oneLine(raw);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return parse(text, origin)
                    .filter(date ->
                            date.first().getYear() >= FIRST_YEAR && date.first().getYear() <= LAST_YEAR);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<PublicationDate> parse(String text, DateOrigin origin) {
        if (DIGITS.matcher(text).matches()) {
            return digits(text, origin);
        }
        for (DateShape shape : SHAPES) {
            Optional<LocalDate> day = shape.find(text);
            if (day.isPresent()) {
                return day.map(found -> PublicationDate.ofDay(found, origin));
            }
        }
        Matcher month = ISO_MONTH.matcher(text);
        if (month.matches()) {
            return Optional.of(PublicationDate.ofMonth(YearMonth.of(number(month, 1), number(month, 2)), origin));
        }
        Matcher named = MONTH_YEAR.matcher(text);
        if (named.matches()) {
            YearMonth found = YearMonth.of(number(named, 2), MonthNames.number(named.group(1)));
            return Optional.of(PublicationDate.ofMonth(found, origin));
        }
        return numbers(text).map(day -> PublicationDate.ofDay(day, origin));
    }

    private static Optional<PublicationDate> digits(String text, DateOrigin origin) {
        return switch (text.length()) {
            case 4 -> Optional.of(PublicationDate.ofYear(Integer.parseInt(text), origin));
            case 8, 14 ->
                Optional.of(PublicationDate.ofDay(
                        LocalDate.of(
                                Integer.parseInt(text.substring(0, 4)),
                                Integer.parseInt(text.substring(4, 6)),
                                Integer.parseInt(text.substring(6, 8))),
                        origin));
            case 10 -> Optional.of(instant(Instant.ofEpochSecond(Long.parseLong(text)), origin));
            case 13 -> Optional.of(instant(Instant.ofEpochMilli(Long.parseLong(text)), origin));
            default -> Optional.empty();
        };
    }

    private static PublicationDate instant(Instant instant, DateOrigin origin) {
        return PublicationDate.ofDay(LocalDate.ofInstant(instant, ZoneOffset.UTC), origin);
    }

    /** A date of three numbers: with points the day comes first, else only what can be read in one way counts. */
    private static Optional<LocalDate> numbers(String text) {
        Matcher matcher = NUMBERS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = number(matcher, 1);
        int second = number(matcher, 3);
        int year = number(matcher, 4);
        if (matcher.group(4).length() == 2) {
            year += year <= LAST_YEAR - 2000 ? 2000 : 1900;
        }
        if (matcher.group(2).equals(".") || first > 12 || first == second) {
            return Optional.of(LocalDate.of(year, second, first));
        }
        return second > 12 ? Optional.of(LocalDate.of(year, first, second)) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String oneLine(String raw) {
        StringBuilder line = new StringBuilder(Math.min(raw.length(), LONGEST));
        boolean space = false;
        for (int i = 0; i < raw.length() && line.length() < LONGEST; i++) {
            char c = raw.charAt(i);
            if (c <= ' ' || (c >= '\u007f' && c <= '\u00a0') || c == '\u202f' || c == '\ufeff') {
                space = line.length() > 0;
            } else {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }
}
