package io.entente.stage;

import io.entente.pair.Association;
import io.entente.table.CoOccurrenceTables;
import io.entente.table.Column;
import io.entente.table.Keys;
import java.util.List;
import org.apache.spark.sql.types.StructType;

/** Fills the association scores of each pair from the counts of articles. */
final class AssociationPartition extends FillPartition {

    private static final long serialVersionUID = 1L;

    /** The columns that it fills. */
    static final List<Column> FILLED = List.of(
            CoOccurrenceTables.PMI, CoOccurrenceTables.NPMI, CoOccurrenceTables.LLR, CoOccurrenceTables.JACCARD);

    AssociationPartition(StructType schema) {
        super(schema, schema.length());
    }

    @Override
    void fill(RowCells cells) {
        Association association = new Association(
                cells.number(Keys.N_ARTICLES),
                cells.number(CoOccurrenceTables.N_FIRST),
                cells.number(CoOccurrenceTables.N_SECOND),
                cells.number(CoOccurrenceTables.N_ALL));
        cells.fill(CoOccurrenceTables.PMI, association.pmi());
        cells.fill(CoOccurrenceTables.NPMI, association.npmi());
        cells.fill(CoOccurrenceTables.LLR, association.logLikelihoodRatio());
        cells.fill(CoOccurrenceTables.JACCARD, association.jaccard());
    }
}
