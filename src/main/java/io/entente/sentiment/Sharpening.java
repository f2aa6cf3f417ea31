package io.entente.sentiment;

/**
 * Fits probabilities to sentences with two marked entities, among which opinions are more frequent than among the pairs of an
 * article, without a change of the model: each probability to a power, those of opinions times a factor, all scaled to add up to 1.
 *
 * @param power above 1: surer, below 1: less sure; above 0
 * @param attitude the logarithm of the factor
 */
public record Sharpening(double power, double attitude) {

    /** Leaves all as it is. */
    public static final Sharpening NONE = new Sharpening(1, 0);

    public Sharpening {
        if (!(power > 0 && Double.isFinite(power) && Double.isFinite(attitude))) {
            throw new IllegalArgumentException("No sharpening: power " + power + ", attitude " + attitude);
        }
    }

    /** The fitted probabilities. */
    public Probabilities of(Probabilities raw) {
        if (equals(NONE)) {
            return raw;
        }
        double negative = Math.exp(attitude) * Math.pow(raw.negative(), power);
        double neutral = Math.pow(raw.neutral(), power);
        double positive = Math.exp(attitude) * Math.pow(raw.positive(), power);
        return Probabilities.inProportion(negative, neutral, positive);
    }
}
