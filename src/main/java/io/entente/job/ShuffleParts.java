package io.entente.job;

import org.apache.spark.sql.SparkSession;

/**
 * How many parts a shuffle has: what the place says, and more where an input is large. The greatest shuffle of a run, that of the evidence,
 * moves five times the bytes of gzipped input.
 */
final class ShuffleParts {

    private static final String SETTING = "spark.sql.shuffle.partitions";
    private static final long INPUT_BYTES_A_PART = 25_000_000;
    /** Every task of one side of a shuffle leaves a block for every part of the other, and the driver keeps track of all. */
    private static final long MOST = 20_000;

    private ShuffleParts() {}

    /** Sees to it that a part has at most some 128 MB; never lowers what is set. */
    static void fit(SparkSession spark, long inputBytes) {
        long given = Long.parseLong(spark.conf().get(SETTING));
        long needed = needed(given, inputBytes);
        if (needed > given) {
            spark.conf().set(SETTING, needed);
        }
    }

    /**
     * The number of parts.
     *
     * @param given what is set, at least 1
     * @param inputBytes the bytes of the input's files as they lie
     */
    static long needed(long given, long inputBytes) {
        return Math.max(given, Math.min(MOST, inputBytes / INPUT_BYTES_A_PART));
    }
}
