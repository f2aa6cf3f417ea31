package io.entente.stage;

import io.entente.pair.SignedTriad;
import io.entente.table.Column;
import io.entente.table.TriadsTable;

/** Fills the type and the balance of each triad from the signs of its edges. */
final class TriadPartition extends FillPartition {

    private static final long serialVersionUID = 1L;

    TriadPartition() {
        super(TriadsTable.TABLE.schema(), TriadsTable.TABLE.columns().size());
    }

    @Override
    void fill(RowCells cells) {
        SignedTriad triad = new SignedTriad(
                sign(cells, TriadsTable.SIGN_FIRST_SECOND),
                sign(cells, TriadsTable.SIGN_FIRST_THIRD),
                sign(cells, TriadsTable.SIGN_SECOND_THIRD));
        cells.fill(TriadsTable.TRIAD_TYPE, triad.type());
        cells.fill(TriadsTable.IS_BALANCED, triad.isBalanced());
        cells.fill(TriadsTable.IS_WEAKLY_BALANCED, triad.isWeaklyBalanced());
    }

    private static int sign(RowCells cells, Column column) {
        return cells.integer(column);
    }
}
