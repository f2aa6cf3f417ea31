package io.entente.sentiment;

/** The probabilities that a source is negative, neutral and positive towards a target; they add up to 1. */
public record Probabilities(double negative, double neutral, double positive) {

    static final Probabilities NOTHING = new Probabilities(0, 1, 0);

    private static final double TOLERANCE = 1e-9;

    public Probabilities {
        if (Math.abs(negative + neutral + positive - 1) > TOLERANCE || negative < 0 || neutral < 0 || positive < 0) {
            throw new IllegalArgumentException("Probabilities " + negative + ", " + neutral + ", " + positive);
        }
    }

    /** An attitude of one sign with this probability; of the rest a tenth goes to the other sign. */
    static Probabilities of(int sign, double probability) {
        double other = (1 - probability) / 10;
        double neutral = 1 - probability - other;
        return sign < 0
                ? new Probabilities(probability, neutral, other)
                : new Probabilities(other, neutral, probability);
    }

    /** What is in proportion to three numbers, of which none is negative and one is positive. */
    public static Probabilities inProportion(double negative, double neutral, double positive) {
        double sum = negative + neutral + positive;
        return new Probabilities(negative / sum, 1 - negative / sum - positive / sum, positive / sum);
    }

    /** The same attitude held less surely: both signs times a factor in [0, 1], the rest neutral. */
    public Probabilities times(double factor) {
        return new Probabilities(negative * factor, 1 - (negative + positive) * factor, positive * factor);
    }

    /** The expected sign, in [-1, 1]. */
    public double score() {
        return positive - negative;
    }

    /** The sign that is at least as probable as the threshold and more so than the other; 0 where neither is. */
    public int sign(double threshold) {
        if (Math.max(positive, negative) < threshold) {
            return 0;
        }
        return Integer.compare(Double.compare(positive, negative), 0);
    }
}
