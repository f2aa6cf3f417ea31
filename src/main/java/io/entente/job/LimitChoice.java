package io.entente.job;

import io.entente.analysis.SentenceAnalyzer;
import io.entente.sentiment.OpinionLimits;
import java.util.List;

/**
 * Finds the limits at which micro-F1, macro-F1 and the F1 of opinions are best together, in the mean of some sets of pairs: one
 * limit after the other, until no change of one betters them.
 */
final class LimitChoice {

    private static final double STEP = 0.02;
    private static final int LOWEST = 5;
    private static final int HIGHEST = 35;
    private static final int ROUNDS = 6;
    private static final int LIMITS = 4;
    private static final double LEAST_GAIN = 1e-9;

    private final List<Answered> sets;

    LimitChoice(List<Answered> sets) {
        this.sets = List.copyOf(sets);
    }

    /**
     * Pairs of which the labels are known, and what a model that has not seen them answers.
     *
     * @param labels one a pair
     * @param answers one a pair
     */
    record Answered(List<PairLabel> labels, List<SentenceAnalyzer.Answer> answers) {

        Answered {
            if (labels.size() != answers.size()) {
                throw new IllegalArgumentException(labels.size() + " labels of " + answers.size() + " answers");
            }
        }

        private double score(OpinionLimits limits) {
            LabelScore score = new LabelScore(PairLabel.NEUTRAL.label());
            for (int i = 0; i < labels.size(); i++) {
                PairLabel decided = PairLabel.decide(answers.get(i), limits);
                score.add(labels.get(i).label(), decided.label(), Double.NaN);
            }
            return score.accuracy() + score.macro() + score.opinion().f1();
        }
    }

    /** The best limits, found from a start. */
    OpinionLimits from(double start) {
        double[] best = {start, start, start, start};
        double highest = score(best);
        for (int round = 0; round < ROUNDS; round++) {
            double before = highest;
            for (int at = 0; at < LIMITS; at++) {
                for (int step = LOWEST; step <= HIGHEST; step++) {
                    double[] tried = best.clone();
                    tried[at] = Math.round(step * STEP * 100) / 100.0;
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
        return limits(best);
    }

    private double score(double[] limits) {
        return sets.stream().mapToDouble(set -> set.score(limits(limits))).sum();
    }

    private static OpinionLimits limits(double[] limits) {
        return new OpinionLimits(limits[0], limits[1], limits[2], limits[3]);
    }
}
