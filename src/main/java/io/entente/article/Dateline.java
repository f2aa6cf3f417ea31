package io.entente.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place, day and agency before the first sentence of a story: "VIENNA, March 3 (Reuters) -", "(AP) --", "SEOUL, South Korea —". */
final class Dateline {

    private static final String AGENCY =
            "\\((?:Thomson )?(?:Reuters|AP|The Associated Press|Associated Press|AFP|CNN(?: \\w+)?|Bloomberg"
                    + "(?: \\w+)?|UPI|Xinhua|dpa|EFE|ANSA|TASS|PTI|ANI|IANS|Kyodo|Yonhap|KCNA|Interfax|BBC|CBS News|NBC News|Fox News)(?: Foundation)?\\)";
    private static final String DAY =
            "(?:,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.? \\d{1,2}(?:, \\d{4})?)?";
    private static final String REGION = "(?:, \\p{Lu}[\\p{L}.'\u2019-]*(?: \\p{Lu}[\\p{L}.'\u2019-]*){0,2}){0,2}";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}'\u2019.-]{2,}(?:[ /]\\p{Lu}[\\p{Lu}'\u2019.-]*){0,3}";
    private static final String PLACE = "\\p{Lu}[\\p{L}'\u2019.-]+(?:[ /]\\p{Lu}[\\p{L}'\u2019.-]+){0,3}";
    private static final String DASH = "\\s*(?:(?<=[\\s)])--?(?=\\s)|[\u2013\u2014]|(?<=\\s)--(?=\\S)|(?<=\\))--?)\\s*";
    private static final String STORY = "(?=[\"'\u201c\u2018(]?[\\p{Lu}\\d])";

    private static final Pattern DATELINE =
            Pattern.compile("^\\s*(?:" + CAPITALS + REGION + DAY + "(?: ?\\([^)\\n]{2,30}\\))?" + DASH + STORY + "|(?:"
                    + PLACE + REGION + DAY + " ?)?" + AGENCY + "(?:" + DASH + "|\\s*" + STORY + "))");

    private Dateline() {}

    /** Where the dateline of a story's first paragraph ends; 0 where it has none. */
    static int end(String paragraph) {
        Matcher matcher = DATELINE.matcher(paragraph);
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
