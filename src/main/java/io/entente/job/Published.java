package io.entente.job;

import io.entente.storage.RunFolder;
import io.entente.storage.Warehouse;
import io.entente.table.ActorsTable;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** The published run of a corpus, and whom its users mean by a name. */
final class Published {

    private final RunFolder folder;
    private final Warehouse.Pointer pointer;

    private Published(RunFolder folder, Warehouse.Pointer pointer) {
        this.folder = folder;
        this.pointer = pointer;
    }

    static Published open(SparkSession spark, CorpusOptions options) {
        Warehouse warehouse = new Warehouse(spark, options.warehouse(), options.corpus(null));
        Warehouse.Pointer pointer = warehouse
                .pointer()
                .orElseThrow(() -> new UserException("Nothing is published in " + warehouse.path()
                        + ": make a run first, or name another --corpus or --warehouse"));
        return new Published(warehouse.run(pointer.runId()), pointer);
    }

    /** What says that this run is published. */
    Warehouse.Pointer pointer() {
        return pointer;
    }

    RunFolder folder() {
        return folder;
    }

    /** The id of the actor of this id or name; letters may differ in case. */
    String actorId(String idOrName) {
        List<Row> found = folder.read(ActorsTable.TABLE)
                .where(functions
                        .lower(ActorsTable.ACTOR_ID.col())
                        .equalTo(functions.lower(functions.lit(idOrName)))
                        .or(functions.lower(ActorsTable.NAME.col()).equalTo(functions.lower(functions.lit(idOrName)))))
                .select(ActorsTable.ACTOR_ID.col())
                .orderBy(ActorsTable.ACTOR_ID.col())
                .collectAsList();
        if (found.isEmpty()) {
            throw new UserException("The run saw no actor '" + idOrName + "': 'show actors' lists those it saw");
        }
        return found.get(0).getString(0);
    }
}
