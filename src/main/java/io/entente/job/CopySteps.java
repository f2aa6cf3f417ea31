package io.entente.job;

import io.entente.stage.Deduplicate;
import io.entente.stage.GrowCopies;
import io.entente.stage.LearnRecurringLines;
import io.entente.stage.Unsettled;
import io.entente.storage.RunFolder;
import io.entente.table.ClustersTable;
import io.entente.table.CopiesTable;
import io.entente.table.RecordsTable;
import io.entente.table.RecurringLinesTable;
import io.entente.table.SignaturesTable;
import io.entente.table.UnsettledTable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The steps in which copies are found and recurring lines are learned, of a grown corpus from what an earlier run keeps. */
final class CopySteps {

    private final SparkSession spark;
    private final RunFolder folder;
    private final Growth growth;
    private final Dataset<Row> records;

    CopySteps(SparkSession spark, RunFolder folder, Growth growth, Dataset<Row> records) {
        this.spark = spark;
        this.folder = folder;
        this.growth = growth;
        this.records = records;
    }

    /**
     * Takes them.
     *
     * @param mayAppend whether the records of a file that an earlier run read, too, are all among these
     */
    void take(boolean mayAppend) {
        RunFolder base = growth.base();
        if (base == null) {
            folder.writeReusable(SignaturesTable.TABLE, Deduplicate.sign(records));
            find();
        } else if (mayAppend
                && folder.isAppended(RecordsTable.TABLE, base)
                && folder.canAppend(SignaturesTable.TABLE, base)) {
            Dataset<Row> more = Deduplicate.sign(folder.readAppended(RecordsTable.TABLE, base));
            folder.appendReusable(SignaturesTable.TABLE, base, more);
            Dataset<Row> none = spark.createDataFrame(List.<Row>of(), SignaturesTable.TABLE.stored());
            grow(new GrowCopies.Changes(folder.readAppended(SignaturesTable.TABLE, base), none));
        } else {
            Dataset<Row> earlier = growth.read(SignaturesTable.TABLE);
            folder.writeReusable(SignaturesTable.TABLE, Deduplicate.sign(records, earlier));
            grow(GrowCopies.Changes.between(folder.readReusable(SignaturesTable.TABLE), earlier));
        }
    }

    private void find() {
        Dataset<Row> signatures = folder.readReusable(SignaturesTable.TABLE);
        Dataset<Row> clusters = clusters(Deduplicate.copies(records, signatures, folder::keepWorking));
        folder.writeReusable(
                RecurringLinesTable.TABLE,
                LearnRecurringLines.apply(records, signatures, clusters, folder::keepWorking));
    }

    private void grow(GrowCopies.Changes changes) {
        Dataset<Row> signatures = folder.readReusable(SignaturesTable.TABLE);
        GrowCopies.Earlier earlier =
                new GrowCopies.Earlier(growth.read(SignaturesTable.TABLE), growth.read(CopiesTable.TABLE));
        Dataset<Row> clusters = clusters(GrowCopies.copies(records, signatures, changes, earlier, folder::keepWorking));
        Dataset<Row> changed = folder.keepWorking(
                UnsettledTable.BY_TEXT, Unsettled.byText(changes, clusters, growth.read(ClustersTable.TABLE)));
        LearnRecurringLines.Earlier learned = new LearnRecurringLines.Earlier(
                growth.read(RecurringLinesTable.TABLE),
                Unsettled.among(growth.read(RecordsTable.TABLE), changes.gone()));
        folder.writeReusable(
                RecurringLinesTable.TABLE,
                LearnRecurringLines.grown(records, signatures, clusters, changed, learned, folder::keepWorking));
    }

    private Dataset<Row> clusters(Dataset<Row> copies) {
        Dataset<Row> kept = folder.keepReusable(CopiesTable.TABLE, copies);
        return folder.keepReusable(ClustersTable.TABLE, Deduplicate.clusters(kept, records));
    }
}
