package io.entente.corpus;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** How a CSV file is written, as its beginning shows: RFC 4180 with some delimiter, or with a backslash before quotes. */
record CsvDialect(char delimiter, boolean backslash, String header) {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    static CsvDialect of(String head, boolean tab) {
        int[] counts = new int[DELIMITERS.length];
        boolean quoted = false;
        int end = 0;
        for (; end < head.length(); end++) {
            char c = head.charAt(end);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            }
            for (int i = 0; i < DELIMITERS.length; i++) {
                counts[i] += !quoted && c == DELIMITERS[i] ? 1 : 0;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        char delimiter = tab && counts[2] > 0 ? '\t' : DELIMITERS[best];
        return new CsvDialect(delimiter, writesBackslash(head, delimiter), head.substring(0, end));
    }

    /** Spark and MySQL write a backslash before a quote where the standard doubles it. */
    private static boolean writesBackslash(String head, char delimiter) {
        int backslashed = 0;
        int doubled = 0;
        for (int i = 1; i < head.length() - 1; i++) {
            if (head.charAt(i) == '"') {
                char next = head.charAt(i + 1);
                boolean inside = next != delimiter && next != '\n' && next != '\r' && next != '"';
                backslashed += head.charAt(i - 1) == '\\' && inside ? 1 : 0;
                doubled += head.charAt(i - 1) == '"' && inside ? 1 : 0;
            }
        }
        return backslashed > 0 && doubled == 0;
    }

    /** Whether the header names a text and something else of an article, so that a file without suffix is a table. */
    boolean isOfArticles() {
        List<String> names = Arrays.stream(header.split(java.util.regex.Pattern.quote(String.valueOf(delimiter))))
                .map(name -> Role.fold(name.replace("\"", "")))
                .toList();
        boolean text = names.stream().anyMatch(Role.TEXT.names()::contains);
        boolean more = names.stream()
                .anyMatch(name -> Role.TITLE.names().contains(name)
                        || Role.DATE.names().contains(name)
                        || Role.URL.names().contains(name));
        return text && more;
    }

    CSVFormat format() {
        CSVFormat.Builder format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true);
        return (backslash ? format.setEscape('\\') : format).build();
    }
}
