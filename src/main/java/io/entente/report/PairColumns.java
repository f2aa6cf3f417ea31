package io.entente.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The counts of the pairs column by column, words numbered, so that they take little room.
 *
 * @param pairs the ids of both actors of each pair
 * @param months every month from the first to the last, so that a gap is seen as one
 * @param voices by number
 * @param sources by number; the number after the last is all other outlets
 */
record PairColumns(
        List<List<String>> pairs,
        List<String> months,
        List<String> voices,
        List<String> sources,
        Cells cells,
        Attitudes attitudes,
        Meetings meetings) {

    /** The columns of {@link PairCells.Cell}. */
    record Cells(
            int[] pair,
            int[] direction,
            int[] month,
            int[] voice,
            int[] source,
            long[] positive,
            long[] negative,
            long[] neutral,
            double[] wPositive,
            double[] wNegative) {}

    /** The columns of {@link PairMonths.Attitude}; {@code effective} is 0 where nothing is for or against. */
    record Attitudes(
            int[] pair,
            int[] direction,
            int[] month,
            double[] effective,
            long[] articles,
            long[] hypothetical,
            long[] negated) {}

    /** The columns of {@link PairMonths.Meeting}. */
    record Meetings(int[] pair, int[] month, long[] articles, double[] npmi) {}

    static PairColumns of(PairCells cells, PairMonths months) {
        Numbering monthNumbers = new Numbering(allMonths(months));
        Numbering voices = new Numbering();
        cells.cells().stream().map(PairCells.Cell::voice).sorted().forEach(voices::number);
        Numbering sources = new Numbering(cells.sources());
        int others = cells.sources().size();
        return new PairColumns(
                cells.choice().pairs().stream()
                        .map(pair -> List.of(pair.first(), pair.second()))
                        .toList(),
                monthNumbers.words(),
                voices.words(),
                cells.sources(),
                cells(cells.cells(), monthNumbers, voices, sources, others),
                attitudes(months.attitudes(), monthNumbers),
                meetings(months.meetings(), monthNumbers));
    }

    private static Cells cells(
            List<PairCells.Cell> cells, Numbering months, Numbering voices, Numbering sources, int others) {
        return new Cells(
                ints(cells, PairCells.Cell::pair),
                ints(cells, PairCells.Cell::direction),
                ints(cells, cell -> months.number(cell.month())),
                ints(cells, cell -> voices.number(cell.voice())),
                ints(cells, cell -> number(sources, cell.source(), others)),
                longs(cells, PairCells.Cell::positive),
                longs(cells, PairCells.Cell::negative),
                longs(cells, PairCells.Cell::neutral),
                doubles(cells, PairCells.Cell::weightedPositive),
                doubles(cells, PairCells.Cell::weightedNegative));
    }

    private static int number(Numbering sources, @Nullable String source, int others) {
        return source == null ? others : sources.number(source);
    }

    private static Attitudes attitudes(List<PairMonths.Attitude> rows, Numbering months) {
        return new Attitudes(
                ints(rows, PairMonths.Attitude::pair),
                ints(rows, PairMonths.Attitude::direction),
                ints(rows, row -> months.number(row.month())),
                doubles(rows, row -> {
                    @Nullable Double effective = row.effective();
                    return effective == null ? 0 : Math.round(effective * 1e4) / 1e4;
                }),
                longs(rows, PairMonths.Attitude::articles),
                longs(rows, PairMonths.Attitude::hypothetical),
                longs(rows, PairMonths.Attitude::negated));
    }

    private static Meetings meetings(List<PairMonths.Meeting> rows, Numbering months) {
        return new Meetings(
                ints(rows, PairMonths.Meeting::pair),
                ints(rows, row -> months.number(row.month())),
                longs(rows, PairMonths.Meeting::articles),
                doubles(rows, row -> Math.round(row.npmi() * 1e3) / 1e3));
    }

    private static List<String> allMonths(PairMonths rows) {
        TreeSet<String> named = new TreeSet<>();
        rows.attitudes().forEach(row -> named.add(row.month()));
        rows.meetings().forEach(row -> named.add(row.month()));
        List<String> all = new ArrayList<>();
        if (!named.isEmpty()) {
            YearMonth last = YearMonth.parse(named.last());
            for (YearMonth month = YearMonth.parse(named.first()); !month.isAfter(last); month = month.plusMonths(1)) {
                all.add(month.toString());
            }
        }
        return all;
    }

    private static <T> int[] ints(List<T> rows, ToIntFunction<T> column) {
        return rows.stream().mapToInt(column).toArray();
    }

    private static <T> long[] longs(List<T> rows, ToLongFunction<T> column) {
        return rows.stream().mapToLong(column).toArray();
    }

    private static <T> double[] doubles(List<T> rows, ToDoubleFunction<T> column) {
        return rows.stream().mapToDouble(column).toArray();
    }
}
