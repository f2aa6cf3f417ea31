package io.entente.job;

/**
 * How a model is fitted.
 *
 * @param fewest in how many cases a feature must be to get a weight
 * @param power how strongly features that tell much by themselves are favoured; 0: not at all
 * @param looseness the inverse of the penalty on large weights, per case
 * @param folds in how many parts the cases are cut to calibrate on cases that the weights have not seen
 */
record TrainSettings(int fewest, double power, double looseness, int folds) {

    TrainSettings {
        if (fewest < 1 || power < 0 || !(looseness > 0) || folds < 2) {
            throw new IllegalArgumentException(
                    "Fewest " + fewest + ", power " + power + ", looseness " + looseness + ", folds " + folds);
        }
    }
}
