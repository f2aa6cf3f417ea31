package io.entente.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.entente.table.ArticlesTable;
import io.entente.table.FindingsTable;
import io.entente.table.MentionsTable;
import io.entente.table.PairEvidenceTable;
import io.entente.table.QualityMetricsTable;
import io.entente.table.QualityMetricsTable.Metric;
import io.entente.table.QualityMetricsTable.Severity;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How much of a run models of Spark NLP have read. */
final class ModelShares {

    private static final String SENTENCES = "share of sentences whose names a model read";
    private static final String PAIRS = "share of evidence that a model read";

    private ModelShares() {}

    /**
     * What the run's checks tell of it.
     *
     * @param findings of all articles
     * @param method how the model of pairs is called
     */
    static List<Metric> of(Dataset<Row> findings, Dataset<Row> evidence, String method) {
        Row sentences = findings.agg(
                        coalesce(sum(FindingsTable.N_NAME_QUESTIONS.col()), lit(0L)),
                        coalesce(sum(ArticlesTable.N_SENTENCES.col()), lit(0L)))
                .first();
        Row counts = evidence.agg(count_if(PairEvidenceTable.METHOD.col().equalTo(method)), count_if(lit(true)))
                .first();
        return List.of(
                told(MentionsTable.TABLE.name(), SENTENCES, share(sentences.getLong(0), sentences.getLong(1))),
                told(PairEvidenceTable.TABLE.name(), PAIRS, share(counts.getLong(0), counts.getLong(1))));
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static Metric told(String table, String check, double value) {
        return new Metric(table, check, value, null, Severity.INFO);
    }

    /** The share of sentences among a run's metrics; 0 where no model was asked. */
    static double sentences(Dataset<Row> metrics) {
        return value(metrics, SENTENCES);
    }

    /** The share of evidence among a run's metrics; 0 where no model was asked. */
    static double pairs(Dataset<Row> metrics) {
        return value(metrics, PAIRS);
    }

    private static double value(Dataset<Row> metrics, String check) {
        List<Row> rows = metrics.where(QualityMetricsTable.CHECK.col().equalTo(check))
                .select(QualityMetricsTable.VALUE.col())
                .collectAsList();
        return rows.isEmpty() ? 0 : rows.get(0).getDouble(0);
    }
}
