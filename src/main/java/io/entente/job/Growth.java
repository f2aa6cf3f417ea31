package io.entente.job;

import io.entente.corpus.CorpusListing;
import io.entente.corpus.FileSlice;
import io.entente.stage.CarryOver;
import io.entente.stage.Unsettled;
import io.entente.storage.FileList;
import io.entente.storage.Reusable;
import io.entente.storage.RunFolder;
import io.entente.storage.Warehouse;
import io.entente.table.ActorsTable;
import io.entente.table.ArticlesTable;
import io.entente.table.FilesTable;
import io.entente.table.RecordsTable;
import io.entente.table.Table;
import io.entente.table.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * What a run takes over from an earlier finished run of its corpus. Which run that is changes no row: whatever is taken over depends
 * on nothing that is not the same in both.
 */
final class Growth {

    /** What is taken over. */
    private enum Extent {
        NOTHING,
        RECORDS,
        ANALYSES
    }

    private final SparkSession spark;
    private final @Nullable RunFolder base;
    private final Extent extent;
    private final List<String> changed;

    private Growth(SparkSession spark, @Nullable RunFolder base, Extent extent, List<String> changed) {
        this.spark = spark;
        this.base = base;
        this.extent = extent;
        this.changed = List.copyOf(changed);
    }

    static Growth none(SparkSession spark) {
        return new Growth(spark, null, Extent.NOTHING, List.of());
    }

    /** The earlier run that most can be taken over from; of several the published one. */
    static Growth of(SparkSession spark, Warehouse warehouse, RunFolder own, Reusable needed) {
        List<RunFolder> runs = new ArrayList<>(warehouse.published().stream().toList());
        warehouse.runIds().forEach(id -> runs.add(warehouse.run(id)));
        Growth best = none(spark);
        for (RunFolder run : runs) {
            Reusable has = run.reusable().orElse(null);
            if (has != null
                    && !run.runId().equals(own.runId())
                    && run.manifest().isPresent()) {
                Growth growth = compared(spark, run, has, needed);
                boolean first = best.changed.isEmpty() && best.base == null;
                best = first || growth.extent.compareTo(best.extent) > 0 ? growth : best;
            }
        }
        return best;
    }

    private static Growth compared(SparkSession spark, RunFolder run, Reusable has, Reusable needed) {
        List<String> reading = Reusable.changed(has.reading(), needed.reading());
        if (!reading.isEmpty()) {
            return new Growth(spark, null, Extent.NOTHING, reading);
        }
        List<String> analysis = Reusable.changed(has.analysis(), needed.analysis());
        if (!analysis.isEmpty()) {
            return new Growth(spark, run, Extent.RECORDS, analysis);
        }
        return new Growth(spark, run, Extent.ANALYSES, List.of());
    }

    /** The run that something is taken over from, or an empty text. */
    String from() {
        return base == null ? "" : base.runId();
    }

    /** What is not as it was in the earlier run, for which reason less is taken over. */
    List<String> changed() {
        return changed;
    }

    /** What is taken over and what is not, in a sentence; empty where there is no earlier run. */
    String sentence() {
        if (base == null && changed.isEmpty()) {
            return "";
        }
        String why = changed.isEmpty() ? "" : "; changed: " + String.join(", ", changed);
        return switch (extent) {
            case NOTHING -> "Nothing is taken over from the run before" + why;
            case RECORDS -> "What was read is taken over from run " + from() + ", every article is analysed anew" + why;
            case ANALYSES -> "What did not change is taken over from run " + from();
        };
    }

    /** Whether the earlier run's own copy of what it keeps for later runs is needed no more once this run is published. */
    boolean replaces(RunFolder run) {
        return extent == Extent.ANALYSES && run.runId().equals(from());
    }

    @Nullable
    RunFolder base() {
        return base;
    }

    /** The names of the files that the earlier run read and that are as they were: of the same length and time. */
    Set<String> unchangedFiles(CorpusListing listing) {
        Set<String> unchanged = new HashSet<>();
        if (base == null) {
            return unchanged;
        }
        Map<String, List<Long>> before = new HashMap<>();
        for (Row file : base.readReusable(FilesTable.TABLE).collectAsList()) {
            before.put(
                    file.getAs(RecordsTable.FILE.name()),
                    List.of(
                            file.<Long>getAs(FilesTable.FILE_LENGTH.name()),
                            file.<Long>getAs(FilesTable.MODIFIED_MILLIS.name())));
        }
        for (FileSlice file : listing.firstSlices()) {
            if (List.of(file.fileLength(), file.modifiedMillis()).equals(before.get(file.sourceUri()))) {
                unchanged.add(file.sourceUri());
            }
        }
        return unchanged;
    }

    /** The earlier run, where every file that it read is as it was, so that its records all hold; else null. */
    @Nullable
    RunFolder grown(Set<String> unchanged) {
        return base != null && base.readReusable(FilesTable.TABLE).count() == unchanged.size() ? base : null;
    }

    /** What the earlier run keeps of what was read; no row where nothing is taken over. */
    Dataset<Row> read(Table table) {
        return reusable(table, Extent.RECORDS);
    }

    /** The months whose articles were written anew: those of {@link #touched(Dataset)} once they are written. */
    Months touched(RunFolder folder) {
        return unlike(folder, List.of(ArticlesTable.TABLE));
    }

    /**
     * The months in which an article is not as it was in the earlier run: new, changed, gone, or with another share in its copies.
     *
     * @param now {@link CarryOver#identities} of the articles that may not be as they were
     * @param before the same as the earlier run had them
     */
    Months touched(Dataset<Row> now, Dataset<Row> before) {
        return keepsAnalyses() ? new Months(Set.of()).and(Unsettled.difference(now, before)) : Months.ALL;
    }

    /** The actors that the earlier run knew by another name or as another's, or did not know, or alone knew. */
    Dataset<Row> renamed(Dataset<Row> actors) {
        return Unsettled.difference(names(actors), names(published(ActorsTable.TABLE)))
                .select(ActorsTable.ACTOR_ID.col())
                .distinct();
    }

    private static Dataset<Row> names(Dataset<Row> actors) {
        return actors.select(ActorsTable.ACTOR_ID.col(), ActorsTable.NAME.col(), ActorsTable.COUNTRY.col());
    }

    /** Whether analyses of articles that are as they were are taken over. */
    boolean keepsAnalyses() {
        return base != null && extent == Extent.ANALYSES;
    }

    /** A table that the earlier run keeps about its analyses; no row where none is taken over. */
    Dataset<Row> analyses(Table table) {
        return reusable(table, Extent.ANALYSES);
    }

    /** A published table of the earlier run; no row where no analysis is taken over. */
    Dataset<Row> published(Table table) {
        return published(table, Months.ALL);
    }

    /** The rows of a published table of the earlier run that lie in some months; no row where no analysis is taken over. */
    Dataset<Row> published(Table table, Months months) {
        return base == null || !keepsAnalyses() ? empty(table) : months.of(base, table);
    }

    /** The list of what the earlier run published, of which some was taken over; an empty one where nothing was. */
    FileList publishedList() {
        return base == null || !keepsAnalyses() ? FileList.NONE : base.published();
    }

    /** The months in which any table by month has other files than the earlier run's. */
    Months unlike(RunFolder folder) {
        return unlike(folder, Tables.ALL);
    }

    private Months unlike(RunFolder folder, List<Table> tables) {
        FileList before = publishedList();
        if (before.files().isEmpty()) {
            return Months.ALL;
        }
        Map<String, Set<String>> unlike = FileList.unlike(folder.files().present(), before.files());
        Set<String> months = new TreeSet<>();
        tables.stream()
                .filter(Table::isByMonth)
                .forEach(table -> months.addAll(unlike.getOrDefault(table.name(), Set.of())));
        return new Months(months);
    }

    private Dataset<Row> reusable(Table table, Extent least) {
        return base == null || extent.compareTo(least) < 0 ? empty(table) : base.readReusable(table);
    }

    private Dataset<Row> empty(Table table) {
        return spark.createDataFrame(List.<Row>of(), table.stored());
    }

    /** The files of a listing as rows of {@link FilesTable}. */
    static Dataset<Row> files(SparkSession spark, CorpusListing listing) {
        List<Row> rows = new ArrayList<>();
        for (FileSlice file : listing.firstSlices()) {
            rows.add(RowFactory.create(file.sourceUri(), file.fileLength(), file.modifiedMillis()));
        }
        return spark.createDataFrame(rows, FilesTable.TABLE.schema());
    }

    /** Names of files as rows of one column. */
    static Dataset<Row> names(SparkSession spark, Set<String> files) {
        List<Row> rows =
                files.stream().sorted().map(file -> RowFactory.create(file)).toList();
        return spark.createDataFrame(
                rows, new StructType().add(RecordsTable.FILE.name(), RecordsTable.FILE.type(), false));
    }
}
