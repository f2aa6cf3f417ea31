package io.entente.article;

import java.util.List;
import java.util.Locale;

/** The English names of the months, whole and cut to three letters or, for September, four. */
final class MonthNames {

    /** A name, as one group of a regular expression that ignores case. */
    static final String PATTERN = "\\b((?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?))\\b";

    private static final List<String> STEMS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private MonthNames() {}

    /** The month's number, 1 to 12, of a name that {@link #PATTERN} matches. */
    static int number(String name) {
        return STEMS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
