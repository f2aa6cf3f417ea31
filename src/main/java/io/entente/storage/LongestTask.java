package io.entente.storage;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The task that took longest, beside the tasks that shared its work.
 *
 * @param stage the stage of the run that it was in
 * @param work what the tasks did together, as the Spark UI calls it
 * @param seconds how long it took
 * @param medianSeconds how long the tasks that shared its work took in the median, itself included
 * @param tasks how many these were
 */
public record LongestTask(String stage, String work, double seconds, double medianSeconds, long tasks) {

    /** How many times as long it took as the median; 1 where all took the same or no time, or it was alone. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public double skew() {
        return medianSeconds > 0 ? seconds / medianSeconds : 1;
    }
}
