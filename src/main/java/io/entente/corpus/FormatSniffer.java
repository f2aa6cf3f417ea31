package io.entente.corpus;

import org.jspecify.annotations.Nullable;

/** Finds the format of a file: what its suffix promises, confirmed or corrected by how its content begins. */
final class FormatSniffer {

    private FormatSniffer() {}

    static Format sniff(String fileName, FileHead head, ReadSettings settings) {
        Format container = head.container();
        if (container != null && (container.isContainer() || settings.format() == null)) {
            return container;
        }
        if (settings.format() != null) {
            return Format.named(settings.format());
        }
        Format promised = Format.bySuffix(fileName);
        if (promised == Format.PARQUET || promised == Format.AVRO || promised == Format.WARC) {
            return promised;
        }
        Format markup = Markup.format(head.text(), promised);
        if (markup != null) {
            return markup;
        }
        if (promised == Format.CSV || promised == Format.TSV) {
            return promised;
        }
        String text = head.text().stripLeading();
        if (text.startsWith("{") || startsArrayOfObjects(text)) {
            return json(promised, text);
        }
        if (promised == null) {
            return CsvDialect.of(text, false).isOfArticles() ? Format.CSV : Format.TEXT;
        }
        return promised == Format.JSON || promised == Format.JSONL ? promised : Format.TEXT;
    }

    private static boolean startsArrayOfObjects(String text) {
        return text.startsWith("[") && text.substring(1).stripLeading().startsWith("{");
    }

    private static Format json(@Nullable Format promised, String text) {
        int lineEnd = text.indexOf('\n');
        String first = (lineEnd < 0 ? text : text.substring(0, lineEnd)).strip();
        String rest = lineEnd < 0 ? "" : text.substring(lineEnd).stripLeading();
        if (promised == Format.TEXT && !looksLikeObject(first) && !first.equals("{") && !first.startsWith("[")) {
            return Format.TEXT;
        }
        if (first.startsWith("[")) {
            return Format.JSON;
        }
        boolean indented = first.length() == 1 && rest.startsWith("\"");
        if (promised == Format.JSONL) {
            return indented ? Format.JSON : Format.JSONL;
        }
        boolean lines = looksLikeObject(first) && hasLineOfObject(text, lineEnd);
        return lines ? Format.JSONL : Format.JSON;
    }

    private static boolean looksLikeObject(String line) {
        return line.startsWith("{") && line.substring(1).stripLeading().startsWith("\"");
    }

    private static boolean hasLineOfObject(String text, int lineEnd) {
        return lineEnd >= 0 && text.indexOf("\n{", lineEnd) >= 0;
    }
}
