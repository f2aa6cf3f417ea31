package io.entente.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wire agency a story came from, as its dateline or its last lines say. */
public final class Origin {

    private static final String AGENCIES =
            "Reuters|AP|Associated Press|AFP|EFE|dpa|Xinhua|TASS|ANSA|PTI|ANI|UPI|Kyodo|Yonhap";
    private static final Pattern DATELINE = Pattern.compile("\\((" + AGENCIES + ")\\)");
    private static final Pattern SIGN_OFF =
            Pattern.compile("(?m)^\\(?(?:With |Source: |Additional reporting by |Reporting by )?[^.\\n]{0,60}\\b("
                    + AGENCIES + ")\\b[^.\\n]{0,40}$");
    private static final int HEAD = 250;
    private static final int TAIL = 200;

    private Origin() {}

    /** The agency of a body text, where it names one. */
    public static Optional<String> of(String body) {
        Matcher dateline = DATELINE.matcher(body.substring(0, Math.min(HEAD, body.length())));
        if (dateline.find()) {
            return Optional.of(dateline.group(1));
        }
        Matcher signOff = SIGN_OFF.matcher(body.substring(Math.max(0, body.length() - TAIL)));
        return signOff.find() ? Optional.of(signOff.group(1)) : Optional.empty();
    }
}
