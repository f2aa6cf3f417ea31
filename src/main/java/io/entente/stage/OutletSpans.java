package io.entente.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import io.entente.table.Keys;
import io.entente.table.RecordsTable;
import io.entente.table.RecurringLinesTable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Parts the months of an outlet into spans: from the first on, as many as hold {@value #LEAST_ARTICLES} articles; what is left at the end goes
 * to the last span, and the articles whose month is not known come last. So what is learned of an old month does not change with what is
 * published years later.
 */
final class OutletSpans implements FlatMapFunction<Row, Row> {

    /** Articles of a span, at least, where an outlet has so many. */
    static final int LEAST_ARTICLES = 500;

    private static final long serialVersionUID = 1L;
    private static final String MONTHS = "months";
    private static final String N = "n";

    /**
     * The spans of all outlets, rows of {@link RecurringLinesTable#SPANS}.
     *
     * @param articles by {@link #withOutlet}
     */
    static Dataset<Row> of(Dataset<Row> articles) {
        Dataset<Row> months = articles.groupBy(RecurringLinesTable.SOURCE.col(), Keys.PUB_MONTH.col())
                .agg(count(lit(1)).as(N));
        return months.groupBy(RecurringLinesTable.SOURCE.col())
                .agg(sort_array(collect_list(struct(Keys.PUB_MONTH.col(), months.col(N))))
                        .as(MONTHS))
                .flatMap(new OutletSpans(), Encoders.row(RecurringLinesTable.SPANS.schema()));
    }

    /** The articles among the records, each with its outlet, empty where it names none, and its month. */
    static Dataset<Row> withOutlet(Dataset<Row> records) {
        Column isKnown = RecordsTable.DATE_PRECISION.col().isin("day", "month");
        return Deduplicate.articles(records)
                .withColumn(
                        RecurringLinesTable.SOURCE.name(),
                        coalesce(RecordsTable.SOURCE_NAME.col(), RecordsTable.SOURCE_DOMAIN.col(), lit("")))
                .withColumn(
                        Keys.PUB_MONTH.name(),
                        when(isKnown, date_format(RecordsTable.DATE_FIRST.col(), "yyyy-MM"))
                                .otherwise(Keys.UNDATED));
    }

    @Override
    public Iterator<Row> call(Row outlet) {
        String source = outlet.getString(0);
        List<List<String>> spans = new ArrayList<>();
        List<String> open = new ArrayList<>();
        long articles = 0;
        for (Row month : outlet.<Row>getList(1)) {
            open.add(month.getString(0));
            articles += month.getLong(1);
            if (articles >= LEAST_ARTICLES) {
                spans.add(open);
                open = new ArrayList<>();
                articles = 0;
            }
        }
        if (spans.isEmpty()) {
            spans.add(open);
        } else {
            spans.get(spans.size() - 1).addAll(open);
        }
        return spans.stream()
                .flatMap(span -> span.stream().map(month -> RowFactory.create(source, month, span.get(0))))
                .iterator();
    }
}
