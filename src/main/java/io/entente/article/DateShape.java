package io.entente.article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way to write a full date, found anywhere in a line; a time of day with a zone after it moves the day to UTC. */
record DateShape(Pattern pattern) {

    static final String MONTH_NAME = MonthNames.PATTERN.replaceFirst("\\(", "(?<name>");

    static final String TIME = "(?<hour>[0-9]{1,2}):?(?<minute>[0-9]{2})(?::?(?<second>[0-9]{2}))?(?:[.,][0-9]+)?"
            + "(?: ?(?<half>[ap])\\.?m\\.?\\b)?(?: ?(?<zone>Z\\b|UTC|GMT|[ECMP][SD]T\\b|[+-][0-9]{2}(?::?[0-9]{2})?))?";

    /** The zones that RFC 822 names, in hours. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7));

    private static final int FARTHEST_ZONE = 14;

    static DateShape of(String regex) {
        return new DateShape(Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }

    /**
     * The first date of this shape.
     *
     * @throws java.time.DateTimeException if there is one of this shape that no calendar has
     */
    Optional<LocalDate> find(String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int month = pattern.pattern().contains("<name>")
                ? MonthNames.number(matcher.group("name"))
                : Integer.parseInt(matcher.group("month"));
        LocalDate day =
                LocalDate.of(Integer.parseInt(matcher.group("year")), month, Integer.parseInt(matcher.group("day")));
        return Optional.of(atUtc(day, matcher));
    }

    private static LocalDate atUtc(LocalDate day, Matcher matcher) {
        if (matcher.group("hour") == null || matcher.group("zone") == null) {
            return day;
        }
        int hour = Integer.parseInt(matcher.group("hour"));
        int minute = Integer.parseInt(matcher.group("minute"));
        if (hour > 23 || minute > 59) {
            return day;
        }
        String half = matcher.group("half");
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        LocalDateTime local = day.atTime(hour, minute);
        return local.minusMinutes(offsetMinutes(matcher.group("zone"))).toLocalDate();
    }

    /** How far a zone is ahead of UTC; what is no zone, such as the end of a stretch of time, is 0. */
    private static int offsetMinutes(String zone) {
        char sign = zone.charAt(0);
        if (sign != '+' && sign != '-') {
            return 60 * ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), 0);
        }
        int hours = Integer.parseInt(zone.substring(1, 3));
        int minutes = zone.length() > 3 ? Integer.parseInt(zone.substring(zone.length() - 2)) : 0;
        return hours > FARTHEST_ZONE ? 0 : (sign == '-' ? -1 : 1) * (60 * hours + minutes);
    }
}
