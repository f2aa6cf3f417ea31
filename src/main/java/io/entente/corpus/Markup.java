package io.entente.corpus;

import io.entente.text.Words;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What kind of markup a file is, by its document type or its first element. */
final class Markup {

    private static final Pattern DOCTYPE =
            Pattern.compile("(?is)<!doctype\\s+([a-z][\\w:.-]*)[^>\\[]*+(?:\\[.*?\\]\\s*)?>");
    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z][\\w.-]*:)?([A-Za-z][\\w.-]*)[\\s/>]");

    private static final Pattern DOCUMENT = Pattern.compile("(?m)^[ \\t]*+<DOC(?=[\\s>])");

    private static final Set<String> NEWS = Words.set("""
            nitf newsmessage newsitem newsml packageitem conceptitem knowledgeitem planningitem rss rdf feed entry channel
            """);
    private static final Set<String> SGML = Words.set("doc ieer_doc docs reuters lewis tstset documents");
    private static final Set<String> PAGE = Words.set("""
            html head body meta title script style link div p table article main section h1 h2 span center font
            """);

    private Markup() {}

    /** The format of a file that begins so, or null where it is no markup of a kind that articles are read from. */
    static @Nullable Format format(String head, @Nullable Format promised) {
        String root = root(head);
        boolean document = isDocument(head);
        boolean table = promised == Format.CSV || promised == Format.TSV || promised == Format.JSONL;
        if (root == null || (table && !document)) {
            return null;
        }
        if (NEWS.contains(root)) {
            return Format.XML;
        }
        if (SGML.contains(root)) {
            return Format.SGML;
        }
        if (!document && DOCUMENT.matcher(head).find()) {
            return Format.SGML;
        }
        boolean page = root.equals("html") || (PAGE.contains(root) && (promised == null || promised == Format.HTML));
        return page ? Format.HTML : promised == Format.HTML ? Format.HTML : null;
    }

    /** Whether a file is markup that no article is read from; plain text by its name may begin with a tag. */
    static boolean isForeign(String head, boolean namedAsText) {
        return isDocument(head) || (!namedAsText && root(head) != null);
    }

    private static boolean isDocument(String head) {
        String start = head.substring(0, Math.min(head.length(), 200)).strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<?xml") || start.startsWith("<!doctype") || start.startsWith("<html");
    }

    /** The local name of the first element, in lower case; null where the text does not begin with one. */
    static @Nullable String root(String head) {
        int start = afterPrologue(head, 0);
        Matcher doctype = DOCTYPE.matcher(head).region(start, head.length());
        if (doctype.lookingAt()) {
            if (doctype.group(1).equalsIgnoreCase("html")) {
                return "html";
            }
            start = afterPrologue(head, doctype.end());
        }
        Matcher element = ELEMENT.matcher(head).region(start, head.length());
        return element.lookingAt() ? element.group(2).toLowerCase(Locale.ROOT) : null;
    }

    /** The place after white space, comments and processing instructions; where one of them does not end, its own. */
    private static int afterPrologue(String head, int from) {
        int at = from;
        while (at < head.length()) {
            char c = head.charAt(at);
            if (Character.isWhitespace(c) || c == '\ufeff') {
                at++;
            } else {
                String end = head.startsWith("<?", at) ? "?>" : head.startsWith("<!--", at) ? "-->" : null;
                int close = end == null ? -1 : head.indexOf(end, at);
                if (end == null || close < 0) {
                    return at;
                }
                at = close + end.length();
            }
        }
        return at;
    }
}
