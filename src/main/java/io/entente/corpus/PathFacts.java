package io.entente.corpus;

import io.entente.article.DateOrigin;
import io.entente.article.DateReader;
import io.entente.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/** What the path of a file says about the articles in it. */
record PathFacts(
        PublicationDate date,
        @Nullable String source,
        @Nullable String title,
        @Nullable String id,
        @Nullable String language) {

    static final PathFacts NONE = new PathFacts(PublicationDate.UNKNOWN, null, null, null, null);

    /** The value of a placeholder, or null where the template has none of that name. */
    interface Values {
        @Nullable
        String of(String placeholder);
    }

    static PathFacts of(Values values) {
        return new PathFacts(date(values), values.of("source"), values.of("title"), values.of("id"), values.of("lang"));
    }

    private static PublicationDate date(Values values) {
        String date = values.of("date");
        String year = values.of("year");
        String month = values.of("month");
        String day = values.of("day");
        if (date == null && year != null) {
            date = year + (month == null ? "" : "-" + month) + (day == null ? "" : "-" + day);
        }
        return date == null
                ? PublicationDate.UNKNOWN
                : DateReader.read(date, DateOrigin.PATH).orElse(PublicationDate.UNKNOWN);
    }
}
