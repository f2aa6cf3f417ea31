package io.entente.job;

import io.entente.analysis.SentenceAnalyzer;
import io.entente.sentiment.OpinionLimits;
import io.entente.sentiment.Sharpening;
import java.util.List;

/**
 * Finds the operating point at which micro-F1, macro-F1 and the F1 of opinions less the calibration error are best together, in the
 * mean of some sets of pairs: one figure after the other, until no change of one betters them.
 */
final class OperatingPointSearch {

    private static final int ROUNDS = 6;
    private static final double LEAST_GAIN = 1e-9;
    private static final int HUNDRED = 100;

    private final List<Answered> sets;

    OperatingPointSearch(List<Answered> sets) {
        this.sets = List.copyOf(sets);
    }

    /** One figure of the point, and the values that are tried for it, in hundredths. */
    private enum Figure {
        POWER(80, 130, 5),
        ATTITUDE(-40, 40, 5),
        POSITIVE_THERE(10, 70, 2),
        POSITIVE_BACK(10, 70, 2),
        NEGATIVE_THERE(10, 70, 2),
        NEGATIVE_BACK(10, 70, 2);

        private final int lowest;
        private final int highest;
        private final int step;

        Figure(int lowest, int highest, int step) {
            this.lowest = lowest;
            this.highest = highest;
            this.step = step;
        }
    }

    /**
     * Pairs of which the labels are known, and what a model that has not seen them answers.
     *
     * @param labels one a pair
     * @param answers one a pair, not sharpened
     */
    record Answered(List<PairLabel> labels, List<SentenceAnalyzer.Answer> answers) {

        Answered {
            if (labels.size() != answers.size()) {
                throw new IllegalArgumentException(labels.size() + " labels of " + answers.size() + " answers");
            }
        }

        private double score(OperatingPoint point) {
            LabelScore score = new LabelScore(PairLabel.NEUTRAL.label());
            for (int i = 0; i < labels.size(); i++) {
                SentenceAnalyzer.Answer answer = answers.get(i).sharpened(point.sharpening());
                PairLabel decided = PairLabel.decide(answer, point.limits());
                double confidence = PairLabel.probabilities(answer)[decided.ordinal()];
                score.add(labels.get(i).label(), decided.label(), confidence);
            }
            return score.accuracy() + score.macro() + score.opinion().f1() - score.calibrationError();
        }
    }

    /** The best point, found from one without sharpening and with the same limit for all. */
    OperatingPoint from(double limit) {
        double[] best = {1, 0, limit, limit, limit, limit};
        double highest = score(best);
        for (int round = 0; round < ROUNDS; round++) {
            double before = highest;
            for (Figure figure : Figure.values()) {
                for (int value = figure.lowest; value <= figure.highest; value += figure.step) {
                    double[] tried = best.clone();
                    tried[figure.ordinal()] = (double) value / HUNDRED;
                    double score = score(tried);
                    if (score > highest + LEAST_GAIN) {
                        highest = score;
                        best = tried;
                    }
                }
            }
            if (highest == before) {
                break;
            }
        }
        return point(best);
    }

    private double score(double[] figures) {
        OperatingPoint point = point(figures);
        return sets.stream().mapToDouble(set -> set.score(point)).sum();
    }

    private static OperatingPoint point(double[] figures) {
        return new OperatingPoint(
                new Sharpening(figures[Figure.POWER.ordinal()], figures[Figure.ATTITUDE.ordinal()]),
                new OpinionLimits(
                        figures[Figure.POSITIVE_THERE.ordinal()],
                        figures[Figure.POSITIVE_BACK.ordinal()],
                        figures[Figure.NEGATIVE_THERE.ordinal()],
                        figures[Figure.NEGATIVE_BACK.ordinal()]));
    }
}
