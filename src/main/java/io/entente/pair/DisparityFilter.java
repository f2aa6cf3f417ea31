package io.entente.pair;

/**
 * How surprising a tie is for one of its ends, if the weight of that end's ties were spread over them at random: the disparity filter
 * (Serrano, Boguñá and Vespignani 2009). The backbone of a network at a level is made of the ties whose p-value is below it for at
 * least one end.
 *
 * @param weight of the tie, above 0
 * @param strength the sum of the weights of the end's ties, this one included
 * @param degree how many ties the end has, this one included
 */
public record DisparityFilter(double weight, double strength, long degree) {

    /** Sums of weights are rounded to units, so that a sum of one may be less than its only part. */
    private static final double ROUNDING = 1e-6;

    public DisparityFilter {
        if (!(weight > 0 && weight <= strength + ROUNDING) || degree < 1) {
            throw new IllegalArgumentException(
                    "Tie of weight " + weight + " at an end of strength " + strength + " and degree " + degree);
        }
    }

    /** The probability that a tie weighs at least as much by chance, in [0, 1]; 1 at an end with a single tie, which tells nothing. */
    public double pValue() {
        return degree == 1 ? 1 : Math.pow(1 - Math.min(1, weight / strength), degree - 1);
    }
}
