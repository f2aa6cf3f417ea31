package io.entente.job;

import io.entente.sentiment.OpinionLimits;
import io.entente.sentiment.Sharpening;

/**
 * What makes labels of a model's probabilities of marked pairs.
 *
 * @param sharpening what is done to the probabilities
 * @param limits from which of the sharpened ones an opinion counts
 */
record OperatingPoint(Sharpening sharpening, OpinionLimits limits) {}
