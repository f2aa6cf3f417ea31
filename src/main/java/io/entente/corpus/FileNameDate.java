package io.entente.corpus;

import io.entente.article.DateOrigin;
import io.entente.article.DateReader;
import io.entente.article.PublicationDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first date in a file's name, written {@code YYYY-MM-DD} or {@code YYYYMMDD} with no other digit beside it. */
final class FileNameDate {

    private static final Pattern DATE =
            Pattern.compile("(?<![0-9])([0-9]{4}(-?)(?:0[1-9]|1[0-2])\\2[0-3][0-9])(?![0-9])");

    private FileNameDate() {}

    static Optional<PublicationDate> of(String sourceUri) {
        Matcher matcher = DATE.matcher(sourceUri.substring(sourceUri.lastIndexOf('/') + 1));
        while (matcher.find()) {
            Optional<PublicationDate> date = DateReader.read(matcher.group(1), DateOrigin.PATH);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }
}
