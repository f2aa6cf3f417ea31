package io.entente.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Puts the parts of a page together. The page may run its own scripts and use its own styles, known by their digests, and may load
 * nothing at all; data is a block of JSON that no browser reads as markup.
 */
final class PageText {

    /** Apache ECharts, taken from its WebJar by the build. */
    private static final String CHARTS = "echarts.min.js";

    /** The page's own scripts in the order in which they need each other. */
    private static final List<String> SCRIPTS = List.of(
            "js/dom.js",
            "js/data.js",
            "js/sums.js",
            "js/filters.js",
            "js/theme.js",
            "js/table.js",
            "js/charts.js",
            "js/sentence.js",
            "js/overview.js",
            "js/actors.js",
            "js/layout.js",
            "js/network.js",
            "js/pair.js",
            "js/quality.js",
            "js/main.js");

    private PageText() {}

    /** The whole page around some data, which is JSON. */
    static String of(String title, String json) {
        String charts = resource(CHARTS);
        StringBuilder own = new StringBuilder();
        SCRIPTS.forEach(script -> own.append(resource(script)));
        String style = resource("report.css");
        List<String> scripts = List.of(charts, own.toString());
        String page = resource("page.html");
        return filled(
                page,
                List.of(
                        "${policy}", policy(scripts, style),
                        "${title}", escaped(title),
                        "${style}", whole("style", style),
                        "${data}", safe(json),
                        "${charts}", whole("script", charts),
                        "${scripts}", whole("script", own.toString())));
    }

    /** A text with each of some marks replaced by what follows it in the list, in the order in which they stand in the text. */
    private static String filled(String text, List<String> marksAndParts) {
        StringBuilder page = new StringBuilder();
        int at = 0;
        for (int i = 0; i < marksAndParts.size(); i += 2) {
            String mark = marksAndParts.get(i);
            int next = text.indexOf(mark, at);
            if (next < 0) {
                throw new IllegalStateException("page.html has no " + mark + " where it should have one");
            }
            page.append(text, at, next).append(marksAndParts.get(i + 1));
            at = next + mark.length();
        }
        return page.append(text.substring(at)).toString();
    }

    private static String policy(List<String> scripts, String style) {
        List<String> allowed = new ArrayList<>();
        scripts.forEach(script -> allowed.add(digest(script)));
        return "default-src 'none'; script-src " + String.join(" ", allowed) + "; style-src " + digest(style)
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A script or style that its element holds as a whole: one that names its own end would be cut there. */
    private static String whole(String element, String text) {
        if (text.contains("</" + element) || text.contains("<!--") || text.indexOf('\r') >= 0) {
            throw new IllegalStateException("A " + element + " of the page has signs that markup gives a meaning");
        }
        return text;
    }

    /** JSON without a sign that markup or a script gives a meaning. */
    static String safe(String json) {
        StringBuilder safe = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                safe.append(String.format("\\u%04x", (int) c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String resource(String name) {
        try (InputStream in = PageText.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program has no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
