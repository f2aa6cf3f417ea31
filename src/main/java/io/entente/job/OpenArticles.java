package io.entente.job;

import io.entente.stage.AnalysisKeys;
import io.entente.stage.CarryOver;
import io.entente.stage.Unsettled;
import io.entente.storage.RunFolder;
import io.entente.table.ClustersTable;
import io.entente.table.FindingsTable;
import io.entente.table.KeptTable;
import io.entente.table.RecurringLinesTable;
import io.entente.table.SignaturesTable;
import io.entente.table.Table;
import io.entente.table.UnsettledTable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The articles of a run that are open: an earlier run may say something else of them. All of them are, where no analysis is taken over. Those
 * whose analysis depends on nothing that changed are kept, with what the corpus says of them now; the others are analysed.
 */
final class OpenArticles {

    private final SparkSession spark;
    private final RunFolder folder;
    private final Growth growth;

    OpenArticles(SparkSession spark, RunFolder folder, Growth growth) {
        this.spark = spark;
        this.folder = folder;
        this.growth = growth;
    }

    /** Tells which they are and which of them are kept, once copies are found and lines are learned. */
    void tell(Dataset<Row> records) {
        Dataset<Row> none = spark.createDataFrame(List.<Row>of(), UnsettledTable.TABLE.stored());
        folder.writeWorking(UnsettledTable.TABLE, growth.keepsAnalyses() ? unsettled(records) : none);
        Dataset<Row> earlier = of(growth.analyses(FindingsTable.TABLE));
        folder.writeWorking(KeptTable.TABLE, CarryOver.kept(keys(records), earlier, clusters()));
    }

    private Dataset<Row> unsettled(Dataset<Row> records) {
        return Unsettled.withLines(
                folder.readWorking(UnsettledTable.BY_TEXT),
                records,
                folder.readReusable(RecurringLinesTable.TABLE),
                growth.read(RecurringLinesTable.TABLE));
    }

    /** Their rows. */
    Dataset<Row> of(Dataset<Row> rows) {
        return growth.keepsAnalyses() ? Unsettled.among(rows, folder.readWorking(UnsettledTable.TABLE)) : rows;
    }

    /** Their clusters, where they have copies. */
    Dataset<Row> clusters() {
        return of(folder.readReusable(ClustersTable.TABLE));
    }

    /** What their analyses depend on. */
    private Dataset<Row> keys(Dataset<Row> records) {
        Dataset<Row> signatures = of(folder.readReusable(SignaturesTable.TABLE));
        return AnalysisKeys.of(of(records), signatures, folder.readReusable(RecurringLinesTable.TABLE));
    }

    /** The records of those that are to be analysed. */
    Dataset<Row> toAnalyze(Dataset<Row> records) {
        return Unsettled.notAmong(of(records), kept());
    }

    /** Those whose analysis is kept, rows of {@link KeptTable}. */
    Dataset<Row> kept() {
        return folder.readWorking(KeptTable.TABLE);
    }

    /** Rows of analyses that were made, and of a table of the earlier run those that hold. */
    Dataset<Row> withKept(Table table, Dataset<Row> earlier, Dataset<Row> made) {
        return made.union(CarryOver.rows(table, earlier, folder.readWorking(UnsettledTable.TABLE), kept()));
    }

    /**
     * About what share of the articles is to be analysed, in [0, 1].
     *
     * @param records of the whole corpus
     */
    double share(Dataset<Row> records) {
        if (!growth.keepsAnalyses()) {
            return 1;
        }
        long open = folder.readWorking(UnsettledTable.TABLE).count() - kept().count();
        return Math.min(1, (double) open / Math.max(1, RecordCounts.all(records)));
    }
}
