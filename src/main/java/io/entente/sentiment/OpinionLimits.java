package io.entente.sentiment;

import java.util.stream.DoubleStream;

/**
 * From which probabilities an opinion about a marked pair counts. Each sign and each order has its own, since positive opinions and
 * those of whom stands second are rarer and harder to tell.
 *
 * @param positiveThere the one who stands first is positive, above 0
 * @param positiveBack the one who stands second is positive, above 0
 * @param negativeThere the one who stands first is negative, above 0
 * @param negativeBack the one who stands second is negative, above 0
 */
public record OpinionLimits(double positiveThere, double positiveBack, double negativeThere, double negativeBack) {

    public OpinionLimits {
        if (!DoubleStream.of(positiveThere, positiveBack, negativeThere, negativeBack)
                .allMatch(limit -> limit > 0 && Double.isFinite(limit))) {
            throw new IllegalArgumentException("A limit of " + positiveThere + ", " + positiveBack + ", "
                    + negativeThere + ", " + negativeBack + " is not above 0");
        }
    }

    /** One limit for all. */
    public static OpinionLimits all(double limit) {
        return new OpinionLimits(limit, limit, limit, limit);
    }

    /** Each limit times a factor. */
    public OpinionLimits times(double factor) {
        return new OpinionLimits(
                factor * positiveThere, factor * positiveBack, factor * negativeThere, factor * negativeBack);
    }
}
