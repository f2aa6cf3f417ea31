package io.entente.article;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a page said of its age when it was collected: "4 days ago", "6 YEARS AGO", "Tue March 5". Pages round down or to the nearest, so that
 * n units are anything from n - 1/2 to n + 1 of them; the date is as exact as all of that span agrees, and unknown where not even the year does.
 */
public final class RelativeDate {

    private static final Pattern AGO = Pattern.compile(
            "(?:about |over |almost )?(an?|[0-9]{1,3}) ?(min(?:ute)?|h(?:ou)?r|day|week|month|year|[hdwy])s? ago",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_OF_YEAR = Pattern.compile(
            "(?:.*[ ,])?(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? (?:" + MonthNames.PATTERN
                    + "\\.? ([0-9]{1,2})|([0-9]{1,2}) " + MonthNames.PATTERN + "\\.?)",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final double DAYS_A_MONTH = 30.44;
    private static final double DAYS_A_YEAR = 365.25;
    private static final double MINUTES_A_DAY = 24 * 60;

    private RelativeDate() {}

    /** When a record was collected: its first and its last possible moment, which are the same where the record says a time of day. */
    public record Collected(LocalDateTime first, LocalDateTime last) {

        public static Collected at(LocalDateTime moment) {
            return new Collected(moment, moment);
        }

        public static Collected on(LocalDate day) {
            return new Collected(day.atStartOfDay(), day.atTime(23, 59, 59));
        }
    }

    /** The date of a string that says it only together with the time at which it was collected. */
    public static Optional<PublicationDate> read(String raw, Collected collected) {
        String text = raw.replaceAll("\\s+", " ").strip();
        Matcher ago = AGO.matcher(text);
        if (ago.matches()) {
            int count = Character.isDigit(ago.group(1).charAt(0)) ? Integer.parseInt(ago.group(1)) : 1;
            double unit = minutes(ago.group(2).toLowerCase(Locale.ROOT));
            return within(
                    collected
                            .first()
                            .minus(Duration.ofMinutes((long) Math.ceil((count + 1) * unit)))
                            .toLocalDate(),
                    collected
                            .last()
                            .minus(Duration.ofMinutes((long) ((count - 0.5) * unit)))
                            .toLocalDate());
        }
        Matcher day = DAY_OF_YEAR.matcher(text);
        return day.matches() ? lastSuch(day, collected.last().toLocalDate()) : Optional.empty();
    }

    private static double minutes(String unit) {
        return switch (unit.charAt(0)) {
            case 'h' -> 60;
            case 'd' -> MINUTES_A_DAY;
            case 'w' -> 7 * MINUTES_A_DAY;
            case 'y' -> DAYS_A_YEAR * MINUTES_A_DAY;
            default -> unit.startsWith("min") ? 1 : DAYS_A_MONTH * MINUTES_A_DAY;
        };
    }

    private static Optional<PublicationDate> within(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()
                || first.getYear() < DateReader.FIRST_YEAR
                || last.getYear() > DateReader.LAST_YEAR) {
            return Optional.empty();
        }
        if (first.equals(last)) {
            return Optional.of(PublicationDate.ofDay(first, DateOrigin.RELATIVE));
        }
        return Optional.of(
                first.getMonth() == last.getMonth()
                        ? PublicationDate.ofMonth(YearMonth.from(first), DateOrigin.RELATIVE)
                        : PublicationDate.ofYear(first.getYear(), DateOrigin.RELATIVE));
    }

    /** The day without a year that was last before the collection, where it was the day of the week that the page says. */
    private static Optional<PublicationDate> lastSuch(Matcher matcher, LocalDate collected) {
        String month = matcher.group(2) == null ? matcher.group(5) : matcher.group(2);
        int dayOfMonth = Integer.parseInt(matcher.group(2) == null ? matcher.group(4) : matcher.group(3));
        int number = MonthNames.number(month);
        if (dayOfMonth < 1 || dayOfMonth > java.time.Month.of(number).maxLength()) {
            return Optional.empty();
        }
        MonthDay day = MonthDay.of(number, dayOfMonth);
        int year = day.atYear(collected.getYear()).isAfter(collected) ? collected.getYear() - 1 : collected.getYear();
        DayOfWeek said = DayOfWeek.of(1 + WEEKDAYS.indexOf(matcher.group(1).toLowerCase(Locale.ROOT)));
        boolean fits = day.isValidYear(year) && Year.of(year).atMonthDay(day).getDayOfWeek() == said;
        return fits ? Optional.of(PublicationDate.ofDay(day.atYear(year), DateOrigin.RELATIVE)) : Optional.empty();
    }
}
