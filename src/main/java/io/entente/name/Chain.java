package io.entente.name;

/** A linear chain over the tokens of one segment: scores of tags, scores of steps, and what they say together. */
final class Chain {

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final int length;
    /** Score of a tag at a token. */
    private final double[][] tags;
    /** Score of a step from a tag to a tag. */
    private final double[][] steps;

    Chain(double[][] tags, double[][] steps) {
        length = tags.length;
        this.tags = tags;
        this.steps = steps;
    }

    /** The likeliest tags. */
    int[] best() {
        int count = Tags.COUNT;
        double[] scores = start();
        int[][] back = new int[length][count];
        for (int i = 1; i < length; i++) {
            double[] next = new double[count];
            for (int tag = 0; tag < count; tag++) {
                double most = NEVER;
                for (int before = 0; before < count; before++) {
                    double score = scores[before] + steps[before][tag];
                    if (score > most) {
                        most = score;
                        back[i][tag] = before;
                    }
                }
                next[tag] = most + tags[i][tag];
            }
            scores = next;
        }
        int[] best = new int[length];
        for (int tag = 1; tag < count; tag++) {
            if (scores[tag] > scores[best[length - 1]]) {
                best[length - 1] = tag;
            }
        }
        for (int i = length - 1; i > 0; i--) {
            best[i - 1] = back[i][best[i]];
        }
        return best;
    }

    private double[] start() {
        double[] scores = new double[Tags.COUNT];
        for (int tag = 0; tag < Tags.COUNT; tag++) {
            scores[tag] = tags[0][tag] + steps[Tags.OUTSIDE][tag];
        }
        return scores;
    }

    /** Sums over all ways, in logarithms. */
    record Sums(double[][] forward, double[][] backward, double total) {}

    Sums sums() {
        int count = Tags.COUNT;
        double[][] forward = new double[length][];
        double[][] backward = new double[length][count];
        double[] terms = new double[count];
        forward[0] = start();
        for (int i = 1; i < length; i++) {
            forward[i] = new double[count];
            for (int tag = 0; tag < count; tag++) {
                for (int before = 0; before < count; before++) {
                    terms[before] = forward[i - 1][before] + steps[before][tag];
                }
                forward[i][tag] = logSum(terms) + tags[i][tag];
            }
        }
        for (int i = length - 2; i >= 0; i--) {
            for (int tag = 0; tag < count; tag++) {
                for (int after = 0; after < count; after++) {
                    terms[after] = steps[tag][after] + tags[i + 1][after] + backward[i + 1][after];
                }
                backward[i][tag] = logSum(terms);
            }
        }
        return new Sums(forward, backward, logSum(forward[length - 1]));
    }

    /** The probability of each tag of a way at its token. */
    double[] probabilities(int[] way) {
        Sums sums = sums();
        double[] sure = new double[length];
        for (int i = 0; i < length; i++) {
            sure[i] = Math.exp(sums.forward[i][way[i]] + sums.backward[i][way[i]] - sums.total);
        }
        return sure;
    }

    private static double logSum(double[] terms) {
        double most = NEVER;
        for (double term : terms) {
            most = Math.max(most, term);
        }
        if (most == NEVER) {
            return NEVER;
        }
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - most);
        }
        return most + Math.log(sum);
    }
}
