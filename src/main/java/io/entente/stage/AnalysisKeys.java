package io.entente.stage;

import static org.apache.spark.sql.functions.array_intersect;

import io.entente.table.AnalysisTable;
import io.entente.table.Keys;
import io.entente.table.RecordsTable;
import io.entente.table.RecurringLinesTable;
import io.entente.table.SignaturesTable;
import io.entente.text.Fingerprint;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
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
     * The keys of the articles among the records: {@code article_id} and {@link AnalysisTable#ANALYSIS_KEY}. What the corpus as a
     * whole tells the analysis of an article, which of its lines recur in its outlet then, goes into the key, so that articles for
     * which it changed are analysed again.
     */
    public static Dataset<Row> of(Dataset<Row> records, Dataset<Row> signatures, Dataset<Row> recurring) {
        Dataset<Row> articles = LearnRecurringLines.beside(records, recurring)
                .select(Keys.ARTICLE_ID.col(), RecordsTable.READING_DIGEST.col(), RecurringLinesTable.DIGESTS.col());
        Dataset<Row> lines = signatures.select(Keys.ARTICLE_ID.col(), SignaturesTable.LINES.col());
        return Joins.join(articles, lines, "inner", Keys.ARTICLE_ID)
                .select(
                        Keys.ARTICLE_ID.col(),
                        RecordsTable.READING_DIGEST.col(),
                        array_intersect(SignaturesTable.LINES.col(), RecurringLinesTable.DIGESTS.col()))
                .mapPartitions(new KeyPartition(), Encoders.row(KeyPartition.SCHEMA));
    }

    /**
     * The key of an article.
     *
     * @param readingDigest what was read of it
     * @param lines the digests of those of its lines that recur in its outlet
     */
    static String of(String readingDigest, List<Long> lines) {
        return lines.isEmpty() ? readingDigest : Fingerprint.of(readingDigest, new TreeSet<>(lines).toString());
    }

    private static final class KeyPartition implements MapPartitionsFunction<Row, Row> {

        static final StructType SCHEMA = new StructType()
                .add(Keys.ARTICLE_ID.name(), Keys.ARTICLE_ID.type(), false)
                .add(AnalysisTable.ANALYSIS_KEY.name(), AnalysisTable.ANALYSIS_KEY.type(), false);

        private static final long serialVersionUID = 1L;

        @Override
        public Iterator<Row> call(Iterator<Row> articles) {
            return new MappedIterator<>(articles, article -> RowFactory.create(article.getString(0), key(article)));
        }

        private static String key(Row article) {
            return of(article.getString(1), article.isNullAt(2) ? List.of() : article.getList(2));
        }
    }
}
