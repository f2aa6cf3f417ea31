package io.entente.stage;

import io.entente.article.RecurringLines;
import io.entente.table.FindingsTable;
import io.entente.table.Keys;
import io.entente.table.RecordsTable;
import io.entente.table.RecurringLinesTable;
import io.entente.text.Fingerprint;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Says for each article what its analysis depends on besides settings, seeds, models and code, as one fingerprint. */
public final class AnalysisKeys {

    private AnalysisKeys() {}

    /**
     * The keys of the articles among the records: {@code article_id} and {@link FindingsTable#ANALYSIS_KEY}. What the corpus as a
     * whole tells the analysis of an article, which of its lines recur in its outlet, goes into the key, so that articles for
     * which it changed are analysed again.
     */
    public static Dataset<Row> of(Dataset<Row> records, Dataset<Row> recurring) {
        return LearnRecurringLines.beside(records, recurring)
                .select(
                        Keys.ARTICLE_ID.col(),
                        RecordsTable.READING_DIGEST.col(),
                        RecordsTable.BODY.col(),
                        RecurringLinesTable.DIGESTS.col())
                .mapPartitions(new KeyPartition(), Encoders.row(KeyPartition.SCHEMA));
    }

    private static final class KeyPartition implements MapPartitionsFunction<Row, Row> {

        static final StructType SCHEMA = new StructType()
                .add(Keys.ARTICLE_ID.name(), Keys.ARTICLE_ID.type(), false)
                .add(FindingsTable.ANALYSIS_KEY.name(), FindingsTable.ANALYSIS_KEY.type(), false);

        private static final long serialVersionUID = 1L;

        @Override
        public Iterator<Row> call(Iterator<Row> articles) {
            return new MappedIterator<>(articles, article -> RowFactory.create(article.getString(0), key(article)));
        }

        private static String key(Row article) {
            String read = article.getString(1);
            if (article.isNullAt(3)) {
                return read;
            }
            Set<Long> recurring = new HashSet<>(article.getList(3));
            Set<Long> lines = RecurringLines.digestsOf(article.getString(2));
            lines.retainAll(recurring);
            return lines.isEmpty() ? read : Fingerprint.of(read, lines.toString());
        }
    }
}
