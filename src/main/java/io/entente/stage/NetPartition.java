package io.entente.stage;

import io.entente.pair.NetSentiment;
import io.entente.table.Column;
import io.entente.table.PairPeriodTables;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Fills the balance of each pair and its interval from the weighted counts. */
final class NetPartition implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    /** The columns that it fills. */
    static final List<Column> FILLED =
            List.of(PairPeriodTables.NET, PairPeriodTables.NET_LOW, PairPeriodTables.NET_HIGH);

    private final StructType schema;

    NetPartition(StructType schema) {
        this.schema = schema;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> pairs) {
        return new MappedIterator<>(pairs, this::fill);
    }

    private Row fill(Row pair) {
        RowCells cells = new RowCells(schema, pair);
        NetSentiment net =
                NetSentiment.of(cells.decimal(PairPeriodTables.W_POSITIVE), cells.decimal(PairPeriodTables.W_NEGATIVE));
        if (net != null) {
            cells.fill(PairPeriodTables.NET, net.net());
            cells.fill(PairPeriodTables.NET_LOW, net.low());
            cells.fill(PairPeriodTables.NET_HIGH, net.high());
        }
        return cells.row();
    }
}
