package io.entente.stage;

import io.entente.pair.ClusterSums;
import io.entente.pair.NetSentiment;
import io.entente.table.Column;
import io.entente.table.PairPeriodTables;
import io.entente.table.Table;
import java.util.List;

/** Fills the balance of each pair and its interval from the sums over duplicate clusters. */
final class NetPartition extends FillPartition {

    private static final long serialVersionUID = 1L;

    /** The columns that it fills. */
    static final List<Column> FILLED = List.of(
            PairPeriodTables.NET, PairPeriodTables.NET_LOW, PairPeriodTables.NET_HIGH, PairPeriodTables.N_EFFECTIVE);

    NetPartition(Table table) {
        super(PairPeriodTables.working(table).schema(), table.columns().size());
    }

    @Override
    void fill(RowCells cells) {
        NetSentiment net = NetSentiment.of(new ClusterSums(
                cells.decimal(PairPeriodTables.W_POSITIVE),
                cells.decimal(PairPeriodTables.W_NEGATIVE),
                cells.decimal(PairPeriodTables.POSITIVE_SQUARES),
                cells.decimal(PairPeriodTables.NEGATIVE_SQUARES),
                cells.decimal(PairPeriodTables.PRODUCTS)));
        if (net != null) {
            cells.fill(PairPeriodTables.NET, net.net());
            cells.fill(PairPeriodTables.NET_LOW, net.low());
            cells.fill(PairPeriodTables.NET_HIGH, net.high());
            cells.fill(PairPeriodTables.N_EFFECTIVE, net.effective());
        }
    }
}
