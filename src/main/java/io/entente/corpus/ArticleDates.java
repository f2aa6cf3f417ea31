package io.entente.corpus;

import io.entente.article.DateOrigin;
import io.entente.article.DateReader;
import io.entente.article.PublicationDate;
import io.entente.article.RelativeDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where articles have their dates. */
final class ArticleDates {

    private static final Pattern HEAD = Pattern.compile("[\\s\\ufeff]*date ([0-9]{4}-[0-9]{2}-[0-9]{2})(?:\\s+|$)");

    /** Fields that say when a record was collected. */
    private static final List<String> COLLECTED = List.of(
            "timestamp",
            "datedownload",
            "downloaddate",
            "scrapedat",
            "scrapedate",
            "scrapetime",
            "crawldate",
            "crawledat",
            "collectedat",
            "retrievedat",
            "fetchedat",
            "accessed");

    private static final Pattern MOMENT =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)");

    private ArticleDates() {}

    /** A text without the head line that says its date, and that date. */
    record Headed(Optional<PublicationDate> date, String rest) {}

    /** Reads a text that begins {@code date YYYY-MM-DD }; a head that says no possible date is part of the text. */
    static Headed head(String text) {
        Matcher matcher = HEAD.matcher(text);
        if (matcher.lookingAt()) {
            Optional<PublicationDate> date = DateReader.read(matcher.group(1), DateOrigin.HEAD);
            if (date.isPresent()) {
                return new Headed(date, text.substring(matcher.end()));
            }
        }
        return new Headed(Optional.empty(), text);
    }

    /**
     * The date that the fields of a record say: the first that can be read, by itself or else together with the time at which the record was
     * collected. A field {@code timestamp}, which often says when the record was made, counts only where no other field for a date
     * has a value.
     */
    static Optional<PublicationDate> field(RecordFields fields) {
        List<Object> candidates = fields.candidates(Role.DATE);
        boolean timestampLast = !fields.isChosen(Role.DATE)
                && candidates.size() > 1
                && fields.named("timestamp").isPresent();
        List<Object> dates = candidates.subList(0, timestampLast ? candidates.size() - 1 : candidates.size());
        return dates.stream()
                .flatMap(value -> read(value).stream())
                .findFirst()
                .or(() -> collected(fields)
                        .flatMap(collected -> dates.stream()
                                .filter(String.class::isInstance)
                                .flatMap(value -> RelativeDate.read((String) value, collected).stream())
                                .findFirst()));
    }

    private static Optional<RelativeDate.Collected> collected(RecordFields fields) {
        return COLLECTED.stream()
                .flatMap(name -> fields.named(name).stream())
                .flatMap(said -> collected(said).stream())
                .findFirst();
    }

    private static Optional<RelativeDate.Collected> collected(String said) {
        Matcher moment = MOMENT.matcher(said.strip());
        if (moment.lookingAt()) {
            try {
                return Optional.of(
                        RelativeDate.Collected.at(LocalDateTime.parse(moment.group(1) + "T" + moment.group(2))));
            } catch (DateTimeException impossible) {
                return Optional.empty();
            }
        }
        return DateReader.read(said, DateOrigin.FIELD)
                .flatMap(PublicationDate::day)
                .map(RelativeDate.Collected::on);
    }

    private static Optional<PublicationDate> read(Object value) {
        if (value instanceof PublicationDate date) {
            return Optional.of(date);
        }
        if (value instanceof Instant instant) {
            return inRange(LocalDate.ofInstant(instant, ZoneOffset.UTC));
        }
        if (value instanceof LocalDateTime time) {
            return inRange(time.toLocalDate());
        }
        if (value instanceof LocalDate day) {
            return inRange(day);
        }
        String raw = value instanceof Double number && number == Math.rint(number)
                ? String.valueOf(number.longValue())
                : value instanceof java.util.Map<?, ?> map ? String.valueOf(map.get("$date")) : String.valueOf(value);
        return DateReader.read(raw, DateOrigin.FIELD);
    }

    private static Optional<PublicationDate> inRange(LocalDate day) {
        return day.getYear() >= DateReader.FIRST_YEAR && day.getYear() <= DateReader.LAST_YEAR
                ? Optional.of(PublicationDate.ofDay(day, DateOrigin.FIELD))
                : Optional.empty();
    }
}
