package io.entente.seed;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of one seed file, which know their line, so that what is wrong is found again. */
final class SeedRows {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build();

    private final String file;
    private final List<Row> rows;

    private SeedRows(String file, List<Row> rows) {
        this.file = file;
        this.rows = rows;
    }

    static SeedRows parse(String file, String content) {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(content), FORMAT)) {
            for (CSVRecord row : parser) {
                rows.add(new Row(file, row, parser.getCurrentLineNumber()));
            }
        } catch (IOException | RuntimeException e) {
            throw new SeedException(file + ": " + e.getMessage());
        }
        return new SeedRows(file, rows);
    }

    /** What each row gives; a row that is refused is a {@link SeedException} with its file and line. */
    <T> List<T> map(Function<Row, T> reader) {
        List<T> values = new ArrayList<>(rows.size());
        for (Row row : rows) {
            try {
                values.add(reader.apply(row));
            } catch (IllegalArgumentException e) {
                throw new SeedException(file + ", line " + row.line + ": " + e.getMessage());
            }
        }
        return values;
    }

    /** Hands each row to a reader, as {@link #map} does. */
    void forEach(Consumer<Row> reader) {
        map(row -> {
            reader.accept(row);
            return row;
        });
    }

    /** One row. */
    static final class Row {

        private final String file;
        private final CSVRecord values;
        private final long line;

        private Row(String file, CSVRecord values, long line) {
            this.file = file;
            this.values = values;
            this.line = line;
        }

        String text(String column) {
            if (!values.isSet(column)) {
                throw new IllegalArgumentException("no value in column '" + column + "'");
            }
            return values.get(column).strip();
        }

        /** The value; empty where the file has no such column. */
        String textOrEmpty(String column) {
            return values.isMapped(column) ? text(column) : "";
        }

        /** The value, which must be one of these. */
        String oneOf(String column, Set<String> known) {
            String text = text(column);
            if (!known.contains(text)) {
                throw new IllegalArgumentException(column + " is '" + text + "', which no actor has as its id");
            }
            return text;
        }

        List<String> list(String column) {
            String text = text(column);
            return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
        }

        boolean yes(String column) {
            return switch (text(column)) {
                case "yes" -> true;
                case "no" -> false;
                default -> throw new IllegalArgumentException(column + " is '" + text(column) + "', not yes or no");
            };
        }

        int sign(String column) {
            return switch (text(column)) {
                case "1" -> 1;
                case "-1" -> -1;
                case "0" -> 0;
                default -> throw new IllegalArgumentException(column + " is '" + text(column) + "', not -1, 0 or 1");
            };
        }

        @Nullable
        LocalDate dateOrNull(String column) {
            return text(column).isEmpty() ? null : date(column);
        }

        LocalDate date(String column) {
            try {
                return LocalDate.parse(text(column));
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(column + " is '" + text(column) + "', no date YYYY-MM-DD", e);
            }
        }

        <E extends Enum<E>> E value(String column, Class<E> type) {
            try {
                return Enum.valueOf(type, text(column).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(column + " is '" + text(column) + "', which is none", e);
            }
        }

        @Override
        public String toString() {
            return file + ", line " + line;
        }
    }
}
