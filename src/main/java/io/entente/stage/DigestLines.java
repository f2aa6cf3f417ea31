package io.entente.stage;

import io.entente.article.RecurringLines;
import io.entente.table.RecurringLinesTable;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Turns rows of an outlet and a text into rows of the outlet and the digest of one of the text's lines, each line once a text. */
final class DigestLines implements MapPartitionsFunction<Row, Row> {

    static final String DIGEST = "line_digest";

    static final StructType SCHEMA = new StructType()
            .add(RecurringLinesTable.SOURCE.name(), DataTypes.StringType, false)
            .add(DIGEST, DataTypes.LongType, false);

    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> texts) {
        return new Lines(texts);
    }

    private static final class Lines implements Iterator<Row> {

        private final Iterator<Row> texts;
        private String source = "";
        private Iterator<Long> digests = Collections.emptyIterator();

        Lines(Iterator<Row> texts) {
            this.texts = texts;
        }

        @Override
        public boolean hasNext() {
            while (!digests.hasNext() && texts.hasNext()) {
                Row text = texts.next();
                source = text.getString(0);
                digests = RecurringLines.digestsOf(text.getString(1)).iterator();
            }
            return digests.hasNext();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return RowFactory.create(source, digests.next());
        }
    }
}
