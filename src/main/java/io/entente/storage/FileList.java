package io.entente.storage;

import io.entente.table.Table;
import io.entente.table.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was published of a run's tables: every file, and what the files of each month hold.
 *
 * @param files the files in the order of their paths
 * @param contents rows and digest by table and month, or {@link #WHOLE} of a table that is not split by month
 */
public record FileList(List<FileDigest> files, Map<String, Map<String, Manifest.TableContent>> contents) {

    /** The list of a run that published nothing. */
    public static final FileList NONE = new FileList(List.of(), Map.of());

    /** What stands for the month of a table that is not split by month. */
    static final String WHOLE = "";

    public FileList {
        files = List.copyOf(files);
        contents = new TreeMap<>(contents);
    }

    /** The listed file of a path and length; names of files are made anew whenever one is written, so that it has the same bytes. */
    Map<String, FileDigest> byPath() {
        Map<String, FileDigest> byPath = new HashMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        return byPath;
    }

    /** What is known of those months of a table whose files are just the listed ones. */
    public Map<String, Manifest.TableContent> known(Table table, Set<String> unlike) {
        Map<String, Manifest.TableContent> known = new TreeMap<>(contents.getOrDefault(table.name(), Map.of()));
        known.keySet().removeAll(unlike);
        return known;
    }

    /** The months of each table by month whose files are not just those of another list, by the name of the table. */
    public static Map<String, Set<String>> unlike(List<FileDigest> files, List<FileDigest> others) {
        Map<String, Map<String, Set<String>>> here = byMonth(files);
        Map<String, Map<String, Set<String>>> there = byMonth(others);
        Map<String, Set<String>> unlike = new TreeMap<>();
        for (Table table : Tables.ALL) {
            Map<String, Set<String>> some = here.getOrDefault(table.name(), Map.of());
            Map<String, Set<String>> more = there.getOrDefault(table.name(), Map.of());
            Set<String> months = new TreeSet<>(some.keySet());
            months.addAll(more.keySet());
            months.removeIf(month ->
                    table.isByMonth() && some.getOrDefault(month, Set.of()).equals(more.get(month)));
            unlike.put(table.name(), months);
        }
        return unlike;
    }

    /** Paths and lengths of the files of each month, by the names of table and month. */
    private static Map<String, Map<String, Set<String>>> byMonth(List<FileDigest> files) {
        Map<String, Map<String, Set<String>>> byMonth = new HashMap<>();
        for (FileDigest file : files) {
            String[] path = file.path().split("/");
            String month = path.length > 2 ? path[1].substring(path[1].indexOf('=') + 1) : WHOLE;
            byMonth.computeIfAbsent(path[0], table -> new HashMap<>())
                    .computeIfAbsent(month, name -> new HashSet<>())
                    .add(file.path() + " " + file.bytes());
        }
        return byMonth;
    }
}
