package io.entente.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Rows to be printed for people or for programs. */
final class Listing {

    /** How rows are printed. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    private static final int WIDEST = 120;

    /** Refuses a {@code --limit} that leaves no row. */
    static void checkLimit(int limit) {
        if (limit < 1) {
            throw new UserException("--limit " + limit + " shows nothing: give 1 or more");
        }
    }

    private final List<String> names;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    Listing(String... names) {
        this.names = List.of(names);
    }

    void add(@Nullable Object... cells) {
        if (cells.length != names.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + names.size() + " columns");
        }
        rows.add(cells);
    }

    void print(PrintStream out, Format format) {
        switch (format) {
            case TABLE -> printTable(out);
            case CSV -> printCsv(out);
            case JSON -> printJson(out);
        }
    }

    private void printTable(PrintStream out) {
        List<String[]> lines = new ArrayList<>();
        lines.add(names.toArray(String[]::new));
        for (Object[] row : rows) {
            String[] line = new String[row.length];
            for (int i = 0; i < line.length; i++) {
                line[i] = cut(text(row[i]));
            }
            lines.add(line);
        }
        int[] widths = new int[names.size()];
        for (String[] line : lines) {
            for (int i = 0; i < line.length; i++) {
                widths[i] = Math.max(widths[i], line[i].length());
            }
        }
        for (String[] line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < line.length; i++) {
                text.append(line[i]).append(" ".repeat(widths[i] - line[i].length() + 2));
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private static String text(@Nullable Object cell) {
        if (cell instanceof Double number) {
            return String.format(Locale.ROOT, "%.2f", number);
        }
        return cell == null ? "" : cell.toString();
    }

    private static String cut(String text) {
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
    }

    private void printCsv(PrintStream out) {
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator("\n").build();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            printer.printRecord(names);
            for (Object[] row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void printJson(PrintStream out) {
        ObjectMapper mapper = new ObjectMapper();
        for (Object[] row : rows) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (int i = 0; i < row.length; i++) {
                Object cell = row[i];
                object.put(names.get(i), cell instanceof Number || cell == null ? cell : cell.toString());
            }
            try {
                out.println(mapper.writeValueAsString(object));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Cannot write " + object, e);
            }
        }
    }
}
