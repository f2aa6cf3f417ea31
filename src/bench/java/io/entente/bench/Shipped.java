package io.entente.bench;

import io.entente.actor.MentionFinder;
import io.entente.analysis.AnalysisSettings;
import io.entente.analysis.ArticleAnalyzer;
import io.entente.seed.SeedBundle;
import io.entente.seed.Seeds;
import java.nio.file.Path;

/** What is made of the shipped seeds, which lie in the folder that {@code entente.home} names, else in the working folder. */
final class Shipped {

    private Shipped() {}

    static ArticleAnalyzer analyzer() {
        return Seeds.analyzer(seeds(), AnalysisSettings.DEFAULT);
    }

    static MentionFinder mentionFinder() {
        SeedBundle seeds = seeds();
        return new MentionFinder(Seeds.directory(seeds), Seeds.contextWords(Seeds.lexicon(seeds)), true);
    }

    private static SeedBundle seeds() {
        return SeedBundle.load(Path.of(System.getProperty("entente.home", "."), "seeds"));
    }
}
