package io.entente.article;

import io.entente.text.Words;
import java.util.Locale;
import java.util.regex.Pattern;

/** Decides by its words what each paragraph of one article is. */
final class ParagraphKinds {

    private static final Pattern CAPTION = Pattern.compile(
            "FILE\\b|File photo|File picture|PHOTO:|Photo:|\\(?Photo by|Image:|Video:|WATCH:|Caption:|In this (file )?(photo|image)|"
                    + "Hide Caption|Pictured:");
    /** What a caption ends in; none stands without one of {@link #CAPTION_MARKS}. */
    private static final Pattern CAPTION_END = Pattern.compile(
            "\\((AP )?(Photo|Image|Picture)[^)]*\\)\\s*$|\u00a9.{0,60}/[^.]{0,40}$|\\|\\s*(AP|Getty)[^.]*$");

    private static final String CAPTION_MARKS = "(\u00a9|";
    private static final Pattern CREDIT = Pattern.compile(
            "^(With (reporting by |material from |files from )?(?=(\\p{Lu}[\\w-]*(, | and |\\.?$))+)|Additional reporting by |Reporting by |Editing by |Source: |Sources: |"
                    + "\\(?(AP|AFP|Reuters?|EFE|dpa|ANI|PTI)\\)?\\.?\\s*$|\u00a9|\\((?=[^)]*\\)\\W*$)).{0,160}$");

    /** Lines that name a maker and an agency and say nothing else; sign-offs of reports that others helped with. */
    private static final Pattern CREDIT_LINE = Pattern.compile("^(?:"
            + "(?:REUTERS|AFP|AP|EPA|Getty Images|Bloomberg)\\s?/\\s?[^.!?]{1,60}"
            + "|[^.!?:]{1,50}/\\s?(?:REUTERS|Reuters|AFP|AP|EPA|Getty Images?|Bloomberg|CNN|NPR|Xinhua|TASS|Shutterstock)[^.!?]{0,40}"
            + "|\\[?(?:Photographer|Photo credit|Photo courtesy of|Image credit|Image source|Image copyright|Picture credit|Credit|Photograph)s?\\b ?[:,]? ?\\p{Lu}[^.!?]{1,80}"
            + "|[\u2014\u2013-]+ ?\\(?(?:with )?(?:AP|AFP|Reuters|EFE|dpa|ANI|PTI|IANS|UPI|Bloomberg|agencies|Agencies)\\b[^.!?]{0,60}"
            + "|\\(?With (?:additional )?(?:inputs?|reporting|agency inputs|wires?|agencies)\\b[^.!?]{0,80}"
            + ")[.)\\]]?$");

    private static final Pattern CONTRIBUTED = Pattern.compile(
            "\\bcontributed (?:reporting )?to this (?:report|story|article)(?!['\u2019\\w])[^.]{0,40}\\.?$|\\bcontributed reporting(?: from [^.]{1,40})?\\.$");

    private static final Pattern CREDIT_WORDS = Pattern.compile(
            "(?i)\\b(AP|AFP|Reuters|EFE|dpa|Getty|photo|agenc(y|ies)|wire|reporting|editing|ANI|PTI|Xinhua|TASS)\\b");
    private static final Pattern POST = Pattern.compile(
            "pic\\.twitter\\.com/|\\bt\\.co/|[\u2014\u2013-] ?(?:[^.]|\\b\\p{Lu}\\.){1,60} \\(@\\w{1,30}\\) (January|February|March|April|May|June|July|"
                    + "August|September|October|November|December) \\d{1,2}, \\d{4}");
    private static final Pattern BYLINE = Pattern.compile(
            "^(By|BY|Written by|Reported by|Story by|Text by) (\\p{Lu}|our |the )[^.]{0,80}$|^(Posted|Published|Updated)( at| on|:)? .{0,20}\\d.{0,40}$");
    private static final Pattern BOILERPLATE = Pattern.compile(
            "(?i)^[\\W_]*(?:read more|read also|see also|also read|read next|more on this|more from|related(?: stories| articles| topics| content)?:"
                    + "|recommended(?: for you| reading| stories)?:?$|subscribe (?:to|now|today|here|for)|subscribe$|sign up (?:to|now|today|here|for)|sign up$|"
                    + "click here|follow us|share this|share on|share$|advertisement|copyright (?:\\d{4}|\u00a9|\\(c\\)|by|held|notice|and)|copyright$|\u00a9 ?\\d{4}|\\(c\\) ?\\d{4}|all rights reserved|"
                    + "listen to (?:this )?article|this article was (?:originally )?(?:published|amended)|this (?:story|article) has been (?:updated|corrected)|get the latest|get breaking news|download (?:the|our) (?:\\w+ ){0,3}apps?|"
                    + "support (?:our|independent) journalism|watch live|skip to|hide caption|replay more|most (?:read|popular|viewed)|story continue[sd]|slideshow \\(\\d+|must watch|just watched|"
                    + "join us on|by signing up,? you|you can unsubscribe|thank you for subscribing|this site is protected by|let our news meet your inbox|view (?:all )?comments|leave a comment|"
                    + "(?:newsletter|email) sign up|continue reading|privacy policy|terms of (?:use|service)|cookie policy|page not found|editors?['\u2019]?s? picks?:?$|copy link|print this)(?!\\w)");

    /** A paragraph in brackets that points to another page of the outlet: "(PHOTOS: Scenes from the summit)". */
    private static final Pattern POINTER = Pattern.compile(
            "(?i)[(\\[]\\s?(?:(?:see )?also(?: on [^:]{1,30})?|related|photos|videos?|watch(?: [^:]{1,20})?|graphics?|quiz|timeline|documents?|gallery|"
                    + "slideshow|interactive|[^:.]{1,20} podcast|from [^:.]{1,20} magazine):[^()\\[\\]]{3,}[)\\]]\\W*");

    /** Four or more short items in a row, as a site's sections or the buttons for sharing. */
    private static final Pattern MENU = Pattern.compile(
            "(?:[^|\u2022\u00b7\u00bb.!?]{1,30}[|\u2022\u00b7\u00bb]){3,}[^|\u2022\u00b7\u00bb.!?]{0,30}");

    private static final String MENU_MARKS = "|\u2022\u00b7\u00bb";

    private static final int MENU_LEAST = 3;

    /** A label and an address on the web, and nothing else. */
    private static final Pattern ADDRESS = Pattern.compile("[^.!?]{0,60}?(?:https?://|www\\.)\\S+\\W*");

    private static final Pattern POLICY = Pattern.compile(
            "(?i)\\ball rights reserved\\b|\\bmay not be (?:published|reproduced), (?:broadcast|rewritten)");

    /** Two posts with their names and days; in longer paragraphs a post is quoted among other things. */
    private static final int LONGEST_POST = 700;

    private static final int LONGEST_LINE = 320;

    private final String title;

    ParagraphKinds(String title) {
        this.title = title;
    }

    /** The kind of a paragraph: body where nothing says that it is no part of the story. */
    ZoneKind of(String paragraph) {
        return special(paragraph.strip());
    }

    private ZoneKind special(String line) {
        if (line.length() <= LONGEST_LINE) {
            if (isBoilerplate(line)) {
                return ZoneKind.BOILERPLATE;
            }
            if (isCaption(line)) {
                return ZoneKind.CAPTION;
            }
            if (isCredit(line)) {
                return ZoneKind.CREDIT;
            }
            if (BYLINE.matcher(line).matches()) {
                return ZoneKind.BYLINE;
            }
        }
        if (line.length() <= LONGEST_POST && (line.indexOf('@') >= 0 || line.contains("twitter.com"))) {
            return POST.matcher(line).find() ? ZoneKind.POST : ZoneKind.BODY;
        }
        return ZoneKind.BODY;
    }

    private static boolean isCaption(String line) {
        return CAPTION.matcher(line).lookingAt()
                || (hasAny(line, CAPTION_MARKS, 1) && CAPTION_END.matcher(line).find());
    }

    private static boolean isCredit(String line) {
        return CREDIT_LINE.matcher(line).lookingAt()
                || (line.contains("contributed ") && CONTRIBUTED.matcher(line).find())
                || (CREDIT.matcher(line).matches() && CREDIT_WORDS.matcher(line).find());
    }

    private boolean isBoilerplate(String line) {
        return (mayHoldAddress(line)
                        && ADDRESS.matcher(line).matches()
                        && !POST.matcher(line).find())
                || BOILERPLATE.matcher(line).lookingAt()
                || (hasAny(line, MENU_MARKS, MENU_LEAST) && MENU.matcher(line).matches())
                || POINTER.matcher(line).matches()
                || (mayHoldPolicy(line) && POLICY.matcher(line).find())
                || isTitleAgain(line);
    }

    private static boolean mayHoldAddress(String line) {
        return line.contains("://") || line.contains("www.");
    }

    /** Whether the second word of a formula that {@link #POLICY} looks for is here. */
    private static boolean mayHoldPolicy(String line) {
        return Words.contains(line, "rights ") || Words.contains(line, "not be ");
    }

    /** Whether a line has so many of some characters at least. */
    private static boolean hasAny(String line, String characters, int least) {
        int found = 0;
        for (int i = 0; i < line.length() && found < least; i++) {
            found += characters.indexOf(line.charAt(i)) >= 0 ? 1 : 0;
        }
        return found >= least;
    }

    private boolean isTitleAgain(String line) {
        return line.length() == title.length() && line.toLowerCase(Locale.ROOT).equals(title.toLowerCase(Locale.ROOT));
    }
}
