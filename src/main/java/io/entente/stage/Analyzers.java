package io.entente.stage;

import io.entente.analysis.AnalysisSettings;
import io.entente.analysis.ArticleAnalyzer;
import io.entente.seed.SeedBundle;
import io.entente.seed.Seeds;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** Keeps the analyzer that this process made last, so that its tasks read the seeds once and share them. */
final class Analyzers {

    private static WeakReference<@Nullable SeedBundle> lastSeeds = new WeakReference<>(null);
    private static @Nullable AnalysisSettings lastSettings;
    private static @Nullable ArticleAnalyzer last;

    private Analyzers() {}

    /** The analyzer of these seeds; an analyzer keeps no state, so that tasks may share it. */
    static synchronized ArticleAnalyzer of(SeedBundle seeds, AnalysisSettings settings) {
        if (last == null || lastSeeds.get() != seeds || !settings.equals(lastSettings)) {
            last = Seeds.analyzer(seeds, settings);
            lastSeeds = new WeakReference<>(seeds);
            lastSettings = settings;
        }
        return last;
    }
}
