package io.entente.stage;

import io.entente.table.RecordsTable;
import io.entente.table.SignaturesTable;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Makes the signature of each article of a partition. */
final class SignPartition implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> articles) {
        return new MappedIterator<>(articles, SignPartition::sign);
    }

    private static Row sign(Row article) {
        return SignaturesTable.encode(
                article.getAs(RecordsTable.ARTICLE_ID.name()),
                article.getAs(RecordsTable.READING_DIGEST.name()),
                article.getAs(RecordsTable.TITLE.name()),
                article.getAs(RecordsTable.BODY.name()));
    }
}
