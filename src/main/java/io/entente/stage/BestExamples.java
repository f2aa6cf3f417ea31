package io.entente.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The few pieces of evidence of a pair with the greatest scores either way, whatever the order in which they come. */
final class BestExamples {

    /** Examples kept of a pair. */
    private static final int MOST = 3;

    private static final Comparator<Example> ORDER = Comparator.comparingLong((Example example) -> example.rank)
            .reversed()
            .thenComparing(Example::id);

    private final List<Example> best = new ArrayList<>();

    /**
     * A piece of evidence.
     *
     * @param rank its score without its sign, in whole units, so that scores which differ by nothing one could read rank alike
     */
    private record Example(long rank, String id, double score) {}

    void add(double score, String id) {
        best.add(new Example(Math.abs(PairSums.units(score)), id, score));
        best.sort(ORDER);
        if (best.size() > MOST) {
            best.remove(MOST);
        }
    }

    /** Their ids, the greatest score first. */
    String[] ids() {
        return best.stream().map(Example::id).toArray(String[]::new);
    }

    /** Their scores, in the order of their ids. */
    Double[] scores() {
        return best.stream().map(Example::score).toArray(Double[]::new);
    }
}
