package io.entente.stage;

import io.entente.sentiment.Probabilities;
import io.entente.sentiment.SecondOpinion;
import io.entente.table.PairEvidenceTable;
import io.entente.table.ReadingsTables;
import org.apache.spark.sql.types.StructType;

/** Fills the probabilities of evidence that two models have read. */
final class RefinePartition extends FillPartition {

    private static final long serialVersionUID = 1L;

    private final double threshold;
    private final String method;
    private final String version;

    RefinePartition(StructType schema, int width, double threshold, String method, String version) {
        super(schema, width);
        this.threshold = threshold;
        this.method = method;
        this.version = version;
    }

    @Override
    void fill(RowCells cells) {
        if (!cells.has(ReadingsTables.SECOND_NEUTRAL)) {
            return;
        }
        Probabilities first = new Probabilities(
                cells.decimal(PairEvidenceTable.P_NEGATIVE),
                cells.decimal(PairEvidenceTable.P_NEUTRAL),
                cells.decimal(PairEvidenceTable.P_POSITIVE));
        Probabilities second = new Probabilities(
                cells.decimal(ReadingsTables.SECOND_NEGATIVE),
                cells.decimal(ReadingsTables.SECOND_NEUTRAL),
                cells.decimal(ReadingsTables.SECOND_POSITIVE));
        Probabilities both = SecondOpinion.IN_ARTICLES.inArticle(first, second, cells.has(PairEvidenceTable.CUE_PATH));
        cells.fill(PairEvidenceTable.P_NEGATIVE, both.negative());
        cells.fill(PairEvidenceTable.P_NEUTRAL, both.neutral());
        cells.fill(PairEvidenceTable.P_POSITIVE, both.positive());
        cells.fill(PairEvidenceTable.SCORE, both.score());
        cells.fill(PairEvidenceTable.POLARITY, both.sign(threshold));
        cells.fill(PairEvidenceTable.METHOD, method);
        cells.fill(PairEvidenceTable.METHOD_VERSION, version);
    }
}
