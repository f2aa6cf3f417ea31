package io.entente.corpus;

import io.entente.article.DateOrigin;
import io.entente.article.DateReader;
import io.entente.article.PublicationDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that an address on the web says in its path, {@code /2021/12/15/} or {@code /2021/dec/15/}, as those of many outlets do. */
final class AddressDate {

    private static final Pattern DATE =
            Pattern.compile("/((?:19|20)[0-9]{2})[/-]([01]?[0-9]|[A-Za-z]{3})[/-]([0-3]?[0-9])(?=[/_.-]|$)");

    private AddressDate() {}

    static Optional<PublicationDate> of(String address) {
        Matcher matcher = DATE.matcher(address);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String month = matcher.group(2);
        boolean named = Character.isLetter(month.charAt(0));
        return DateReader.read(
                named
                        ? matcher.group(3) + " " + month + " " + matcher.group(1)
                        : matcher.group(1) + "-" + month + "-" + matcher.group(3),
                DateOrigin.PATH);
    }
}
