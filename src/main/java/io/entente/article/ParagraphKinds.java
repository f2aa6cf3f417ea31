package io.entente.article;

import java.util.Locale;
import java.util.regex.Pattern;

/** Decides what each paragraph of one article is, in their order. */
final class ParagraphKinds {

    private static final Pattern CAPTION = Pattern.compile(
            "^(FILE\\b|File photo|File picture|PHOTO:|Photo:|\\(?Photo by|Image:|Video:|WATCH:|Caption:|In this (file )?(photo|image)|"
                    + "Hide Caption|Pictured:)|\\((AP )?(Photo|Image|Picture)[^)]*\\)\\s*$|[\u00a9].{0,60}/[^.]{0,40}$|\\|\\s*(AP|Getty)[^.]*$");
    private static final Pattern CREDIT = Pattern.compile(
            "^(With (reporting by |material from |files from )?(?=(\\p{Lu}[\\w-]*(, | and |\\.?$))+)|Additional reporting by |Reporting by |Editing by |Source: |Sources: |"
                    + "\\(?(AP|AFP|Reuters|EFE|dpa|ANI|PTI)\\)?\\s*$|[\u00a9(]).{0,160}$");
    private static final Pattern CREDIT_WORDS = Pattern.compile(
            "(?i)\\b(AP|AFP|Reuters|EFE|dpa|Getty|photo|agenc(y|ies)|wire|reporting|editing|ANI|PTI|Xinhua|TASS)\\b");
    private static final Pattern POST = Pattern.compile(
            "pic\\.twitter\\.com/|\\bt\\.co/|[\u2014\u2013-] ?(?:[^.]|\\b\\p{Lu}\\.){1,60} \\(@\\w{1,30}\\) (January|February|March|April|May|June|July|"
                    + "August|September|October|November|December) \\d{1,2}, \\d{4}");
    private static final Pattern BYLINE = Pattern.compile(
            "^(By|BY) (\\p{Lu}|our |the )[^.]{0,80}$|^(Posted|Published|Updated)( at| on|:)? .{0,20}\\d.{0,40}$");
    private static final Pattern BOILERPLATE = Pattern.compile(
            "(?i)^(read more|read also|see also|also read|more on this|related( stories| articles)?:|recommended|subscribe|sign up|"
                    + "click here|follow us|share this|share on|advertisement|copyright|\u00a9 ?\\d{4}|all rights reserved|"
                    + "listen to (this )?article|this article was (originally )?(published|amended)|get the latest|download (the|our) app|"
                    + "support (our|independent) journalism|watch live|skip to|hide caption|replay more|most read|story continues)(?!\\w)");

    private static final int LONGEST_LINE = 320;

    private final String title;
    private boolean leadSeen;

    ParagraphKinds(String title) {
        this.title = title;
    }

    /** The kind of the next paragraph. */
    ZoneKind next(String paragraph) {
        String line = paragraph.strip();
        ZoneKind kind = special(line);
        if (kind != ZoneKind.BODY) {
            return kind;
        }
        if (leadSeen) {
            return ZoneKind.BODY;
        }
        leadSeen = true;
        return ZoneKind.LEAD;
    }

    private ZoneKind special(String line) {
        if (line.length() <= LONGEST_LINE) {
            if (BOILERPLATE.matcher(line).find() || isTitleAgain(line)) {
                return ZoneKind.BOILERPLATE;
            }
            if (CAPTION.matcher(line).find()) {
                return ZoneKind.CAPTION;
            }
            if (CREDIT.matcher(line).matches() && CREDIT_WORDS.matcher(line).find()) {
                return ZoneKind.CREDIT;
            }
            if (BYLINE.matcher(line).matches()) {
                return ZoneKind.BYLINE;
            }
        }
        if (line.indexOf('@') >= 0 || line.contains("twitter.com")) {
            return POST.matcher(line).find() ? ZoneKind.POST : ZoneKind.BODY;
        }
        return ZoneKind.BODY;
    }

    private boolean isTitleAgain(String line) {
        return line.length() == title.length() && line.toLowerCase(Locale.ROOT).equals(title.toLowerCase(Locale.ROOT));
    }
}
