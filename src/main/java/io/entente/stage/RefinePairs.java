package io.entente.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import io.entente.nlp.PairsReader;
import io.entente.table.AnalysisTable;
import io.entente.table.PairEvidenceTable;
import io.entente.table.ReadingsTables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Has a second model read the pairs that the first leaves open, and joins what both say. */
public final class RefinePairs {

    private static final String ITEM = "item";

    private RefinePairs() {}

    /** The marked sentences of the pairs that are open, each once: rows of {@link ReadingsTables#TEXT}. */
    public static Dataset<Row> questions(Dataset<Row> analysis) {
        return analysis.select(explode(AnalysisTable.PAIRS.col()).as(ITEM))
                .select(col(ITEM + "." + ReadingsTables.MARKED.name()).as(ReadingsTables.TEXT.name()))
                .where(ReadingsTables.TEXT.col().isNotNull())
                .distinct();
    }

    /** What a model answers: rows of {@link ReadingsTables#PAIR_ANSWERS}. */
    public static Dataset<Row> answers(Dataset<Row> questions, PairsReader reader, int partitions) {
        return reader.read(questions.repartition(partitions, ReadingsTables.TEXT.col()));
    }

    /**
     * All evidence; that of open pairs with the probabilities of both models.
     *
     * @param threshold the probability from which an attitude counts as decided
     * @param method how the second model is called
     * @param version its version
     */
    public static Dataset<Row> evidence(
            Dataset<Row> analysis, Dataset<Row> answers, double threshold, String method, String version) {
        Dataset<Row> answered = answers.withColumnRenamed(ReadingsTables.TEXT.name(), ReadingsTables.MARKED.name());
        Dataset<Row> all = CutTables.openEvidence(analysis);
        Dataset<Row> joined =
                Joins.join(all, answered, "left", ReadingsTables.MARKED).drop(ReadingsTables.MARKED.name());
        StructType schema = joined.schema();
        return joined.mapPartitions(
                new RefinePartition(schema, PairEvidenceTable.TABLE.columns().size(), threshold, method, version),
                Encoders.row(PairEvidenceTable.TABLE.schema()));
    }
}
