package io.entente.job;

import io.entente.job.BenchClock.Lap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a stage took, each time that it was done.
 *
 * @param articles the articles it worked on
 * @param characters the Unicode code points of their titles and bodies
 * @param laps at least one
 */
record BenchResult(String stage, long articles, long characters, List<Lap> laps) {

    private static final double MEGA = 1e6;
    private static final double CHARACTERS_AN_ARTICLE = 3000;

    BenchResult {
        laps = List.copyOf(laps);
        if (laps.isEmpty()) {
            throw new IllegalArgumentException("Stage " + stage + " was not timed");
        }
    }

    /** An empty table of results. */
    static Listing listing() {
        return new Listing(
                "stage",
                "articles",
                "million_chars",
                "wall_s_min",
                "wall_s_median",
                "cpu_s_min",
                "cpu_s_median",
                "articles_per_cpu_s",
                "million_chars_per_cpu_s",
                "articles_of_3000_chars_per_cpu_s");
    }

    /** Adds its row to a table; rates are by the median. */
    void addTo(Listing listing) {
        double cpu = median(Lap::cpuSeconds);
        listing.add(
                stage,
                articles,
                characters / MEGA,
                min(Lap::wallSeconds),
                median(Lap::wallSeconds),
                min(Lap::cpuSeconds),
                cpu,
                rate(articles, cpu),
                rate(characters / MEGA, cpu),
                rate(characters / CHARACTERS_AN_ARTICLE, cpu));
    }

    /** Null where the time is too short to divide by. */
    private static @Nullable Double rate(double amount, double seconds) {
        return seconds < 0.001 ? null : amount / seconds;
    }

    private double min(ToDoubleFunction<Lap> seconds) {
        return laps.stream().mapToDouble(seconds).min().orElseThrow();
    }

    private double median(ToDoubleFunction<Lap> seconds) {
        double[] sorted = laps.stream().mapToDouble(seconds).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
