package io.entente.stage;

import io.entente.storage.CheckedContents;
import io.entente.storage.Manifest;
import io.entente.table.Table;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The passes over a run's tables, one for each. */
final class TablePasses {

    private final Function<Table, Dataset<Row>> tables;
    private final Map<Table, TablePass> passes = new ConcurrentHashMap<>();

    TablePasses(Function<Table, Dataset<Row>> tables) {
        this.tables = tables;
    }

    TablePass over(Table table) {
        return passes.computeIfAbsent(table, name -> new TablePass(name, tables.apply(name)));
    }

    /** Rows and digest of each month of the tables that were passed over. */
    CheckedContents contents() {
        Map<String, Map<String, Manifest.TableContent>> contents = new TreeMap<>();
        passes.forEach((table, pass) -> contents.put(table.name(), pass.contents()));
        return new CheckedContents(contents);
    }
}
