package io.entente.storage;

import io.entente.table.Table;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The record of a finished run.
 *
 * @param runId a digest of inputs, settings, seeds, models and code
 * @param settings what the run was asked to do
 * @param input what it read
 * @param digests of the input listing, the seeds and the code
 * @param versions of Entente, Spark and Java
 * @param records how many records were read, and what became of them
 * @param rejects rejects by reason
 * @param skipped records inside files that were left out, by rule
 * @param growth what was taken over from an earlier run
 * @param tables rows and content digest of every published table
 * @param files the files of these tables; which they are says {@code files.json}
 * @param largest the longest article; null where there is none
 * @param slowest the task that took longest; null where there was none
 * @param seconds wall-clock seconds by stage, and of the digests of the published tables
 */
public record Manifest(
        String runId,
        String corpus,
        Map<String, String> settings,
        Input input,
        Map<String, String> digests,
        Map<String, String> versions,
        Records records,
        Map<String, Long> rejects,
        Map<String, Long> skipped,
        Growth growth,
        Map<String, TableContent> tables,
        FileTotals files,
        @Nullable LargestRecord largest,
        @Nullable LongestTask slowest,
        Map<String, Double> seconds) {

    private static final TableContent NOTHING = new TableContent(0, "");

    /** What a table holds; nothing, which no table digests to, where the run did not have it. */
    public TableContent content(Table table) {
        return tables.getOrDefault(table.name(), NOTHING);
    }

    /**
     * What was read.
     *
     * @param skipped files left out, by rule
     */
    public record Input(java.util.List<String> paths, long files, long bytes, Map<String, Long> skipped) {}

    /**
     * What was taken over.
     *
     * @param from the earlier run; empty: none
     * @param changed what was not as in the earlier run, for which reason less was taken over
     * @param articlesKept articles whose analysis was taken over
     * @param articlesAnalysed articles that this run analysed, or found to be in a language that is not analysed
     */
    public record Growth(String from, java.util.List<String> changed, long articlesKept, long articlesAnalysed) {}

    /** Records read, the articles and rejects they became, and how many of them a rule left out. */
    public record Records(long read, long articles, long rejects, long skipped) {

        public Records {
            if (read != articles + rejects + skipped) {
                throw new IllegalArgumentException(read + " records read, but " + articles + " articles, " + rejects
                        + " rejects and " + skipped + " skipped");
            }
        }
    }

    /** @param digest the SHA-256 of {@code files.json}, in hexadecimal digits */
    public record FileTotals(long files, long bytes, String digest) {}

    /**
     * The longest article.
     *
     * @param characters its body's length in Unicode code points
     * @param sourceOffset its place in the file, as in the table of articles
     */
    public record LargestRecord(int characters, int sentences, String sourceUri, long sourceOffset) {}

    /** @param digest a digest of all rows that does not depend on their order: two numbers of 64 bits in hexadecimal digits */
    public record TableContent(long rows, String digest) {

        private static final int DIGITS = 16;

        static TableContent of(long rows, long first, long second) {
            HexFormat hex = HexFormat.of();
            return new TableContent(rows, hex.toHexDigits(first) + hex.toHexDigits(second));
        }

        /** What parts of a table, none of whose rows is in two of them, hold together. */
        public static TableContent together(Collection<TableContent> parts) {
            long rows = 0;
            long first = 0;
            long second = 0;
            for (TableContent part : parts) {
                rows += part.rows;
                first += HexFormat.fromHexDigitsToLong(part.digest, 0, DIGITS);
                second += HexFormat.fromHexDigitsToLong(part.digest, DIGITS, 2 * DIGITS);
            }
            return of(rows, first, second);
        }
    }
}
