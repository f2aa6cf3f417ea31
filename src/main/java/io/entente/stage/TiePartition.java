package io.entente.stage;

import io.entente.pair.DisparityFilter;
import io.entente.pair.PairTally;
import io.entente.pair.TieSign;
import io.entente.table.Column;
import io.entente.table.NetworkTables;
import io.entente.table.PairPeriodTables;
import io.entente.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills the signs and p-values of each tie from its weights and those of its ends. */
final class TiePartition extends FillPartition {

    private static final long serialVersionUID = 1L;

    static final TiePartition OF_ARCS = new TiePartition(false);
    static final TiePartition OF_EDGES = new TiePartition(true);

    private final boolean ofEdges;

    private TiePartition(boolean ofEdges) {
        super(
                NetworkTables.working(table(ofEdges)).schema(),
                table(ofEdges).columns().size());
        this.ofEdges = ofEdges;
    }

    private static Table table(boolean ofEdges) {
        return ofEdges ? NetworkTables.EDGES : NetworkTables.ARCS;
    }

    /** The columns that it fills. */
    List<Column> filled() {
        List<Column> filled = new ArrayList<>(List.of(NetworkTables.SIGN, NetworkTables.DISPARITY_P));
        if (ofEdges) {
            filled.set(0, NetworkTables.EDGE_SIGN);
            filled.addAll(List.of(NetworkTables.SIGN_FORTH, NetworkTables.SIGN_BACK));
            filled.addAll(List.of(NetworkTables.P_FIRST, NetworkTables.P_SECOND));
        } else {
            filled.addAll(List.of(NetworkTables.P_SOURCE, NetworkTables.P_TARGET));
        }
        return filled;
    }

    @Override
    void fill(RowCells cells) {
        double positive = cells.decimal(PairPeriodTables.W_POSITIVE);
        double negative = cells.decimal(PairPeriodTables.W_NEGATIVE);
        cells.fill(NetworkTables.SIGN, TieSign.of(positive, negative));
        double one = p(cells, NetworkTables.STRENGTH_ONE, NetworkTables.DEGREE_ONE);
        double other = p(cells, NetworkTables.STRENGTH_OTHER, NetworkTables.DEGREE_OTHER);
        cells.fill(ofEdges ? NetworkTables.P_FIRST : NetworkTables.P_SOURCE, one);
        cells.fill(ofEdges ? NetworkTables.P_SECOND : NetworkTables.P_TARGET, other);
        cells.fill(NetworkTables.DISPARITY_P, Math.min(one, other));
        if (ofEdges) {
            double positiveForth = cells.decimal(NetworkTables.POSITIVE_FORTH);
            double negativeForth = cells.decimal(NetworkTables.NEGATIVE_FORTH);
            cells.fill(NetworkTables.SIGN_FORTH, sign(positiveForth, negativeForth));
            cells.fill(
                    NetworkTables.SIGN_BACK,
                    sign(Math.max(0, positive - positiveForth), Math.max(0, negative - negativeForth)));
        }
    }

    private static double p(RowCells cells, Column strength, Column degree) {
        return new DisparityFilter(cells.decimal(NetworkTables.W_SIGNED), cells.decimal(strength), cells.number(degree))
                .pValue();
    }

    private static @Nullable Integer sign(double positive, double negative) {
        boolean told = Math.round((positive + negative) * PairTally.UNITS) > 0;
        return told ? TieSign.of(positive, negative) : null;
    }
}
