package io.entente.stage;

import io.entente.pair.NetSentiment;
import io.entente.table.Column;
import io.entente.table.PairPeriodTables;
import java.util.List;
import org.apache.spark.sql.types.StructType;

/** Fills the balance of each pair and its interval from the weighted counts. */
final class NetPartition extends FillPartition {

    private static final long serialVersionUID = 1L;

    /** The columns that it fills. */
    static final List<Column> FILLED =
            List.of(PairPeriodTables.NET, PairPeriodTables.NET_LOW, PairPeriodTables.NET_HIGH);

    NetPartition(StructType schema) {
        super(schema);
    }

    @Override
    void fill(RowCells cells) {
        NetSentiment net =
                NetSentiment.of(cells.decimal(PairPeriodTables.W_POSITIVE), cells.decimal(PairPeriodTables.W_NEGATIVE));
        if (net != null) {
            cells.fill(PairPeriodTables.NET, net.net());
            cells.fill(PairPeriodTables.NET_LOW, net.low());
            cells.fill(PairPeriodTables.NET_HIGH, net.high());
        }
    }
}
