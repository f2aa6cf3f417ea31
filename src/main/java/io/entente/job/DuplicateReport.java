package io.entente.job;

import io.entente.table.ClustersTable;
import io.entente.table.Keys;
import io.entente.table.RecordsTable;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The copies of a corpus: sizes of clusters, and the surplus of each input and outlet. */
final class DuplicateReport {

    private static final int OUTLETS = 20;

    /** How many articles there are of something, and how many of them only copy another of it. */
    private record Surplus(long articles, long copies) {

        double share() {
            return (double) copies / articles;
        }
    }

    /** The articles of an input or outlet while they are counted. */
    private static final class Count {

        private long articles;
        private final Set<String> stories = new HashSet<>();

        void add(String story) {
            articles++;
            stories.add(story);
        }

        Surplus surplus() {
            return new Surplus(articles, articles - stories.size());
        }
    }

    private final Map<String, String> clusterOf = new HashMap<>();
    private final Map<Long, Long> articlesBySize = new TreeMap<>();
    private final Map<String, Count> byInput = new TreeMap<>();
    private final Map<String, Count> byOutlet = new TreeMap<>();

    private DuplicateReport() {}

    static DuplicateReport of(Dataset<Row> articles, Dataset<Row> clusters) {
        DuplicateReport report = new DuplicateReport();
        Dataset<Row> rows = articles.select(
                        Keys.ARTICLE_ID.col(), RecordsTable.FILE.col(), RecordsTable.SOURCE_NAME.col())
                .join(clusters, Keys.ARTICLE_ID.name(), "left")
                .selectExpr(
                        Keys.ARTICLE_ID.name(),
                        "substring_index(" + RecordsTable.FILE + ", '/', 1)",
                        RecordsTable.SOURCE_NAME.name(),
                        Keys.DUPLICATE_CLUSTER_ID.name(),
                        ClustersTable.CLUSTER_SIZE.name());
        for (Row row : (Iterable<Row>) rows::toLocalIterator) {
            report.add(row);
        }
        return report;
    }

    private void add(Row row) {
        String id = row.getString(0);
        String cluster = row.isNullAt(3) ? id : row.getString(3);
        clusterOf.put(id, cluster);
        articlesBySize.merge(row.isNullAt(4) ? 1 : row.getLong(4), 1L, Long::sum);
        byInput.computeIfAbsent(row.getString(1), name -> new Count()).add(cluster);
        if (!row.isNullAt(2)) {
            byOutlet.computeIfAbsent(row.getString(2), name -> new Count()).add(cluster);
        }
    }

    boolean hasRead(String articleId) {
        return clusterOf.containsKey(articleId);
    }

    /** Whether two articles are in one cluster. */
    boolean areCopies(String first, String second) {
        @Nullable String cluster = clusterOf.get(first);
        return cluster != null && cluster.equals(clusterOf.get(second));
    }

    void print(PrintStream out) {
        out.printf("%-12s %10s %10s%n", "cluster size", "clusters", "articles");
        articlesBySize.forEach(
                (size, articles) -> out.printf(Locale.ROOT, "%-12d %,10d %,10d%n", size, articles / size, articles));
        print("input", byInput, byInput.size(), out);
        print("outlet", byOutlet, OUTLETS, out);
    }

    private static void print(String what, Map<String, Count> counts, int limit, PrintStream out) {
        out.printf("%n%-40s %10s %10s %8s%n", what, "articles", "copies", "share");
        List<Map.Entry<String, Surplus>> rows = counts.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().surplus()))
                .sorted(Map.Entry.<String, Surplus>comparingByValue(java.util.Comparator.comparingLong(Surplus::copies)
                                .reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .toList();
        rows.forEach(row -> out.printf(
                Locale.ROOT,
                "%-40s %,10d %,10d %7.1f%%%n",
                row.getKey(),
                row.getValue().articles(),
                row.getValue().copies(),
                100 * row.getValue().share()));
    }
}
