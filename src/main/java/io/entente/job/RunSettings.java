package io.entente.job;

import io.entente.analysis.AnalysisSettings;
import io.entente.article.Updates;
import io.entente.corpus.ReadSettings;
import io.entente.seed.SeedBundle;
import io.entente.storage.Reusable;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All settings of a run, parsed once. */
record RunSettings(
        String corpus,
        List<String> inputs,
        String warehouse,
        SeedFolders seeds,
        ReadSettings read,
        AnalysisSettings analysis,
        ModelSettings models,
        Control control) {

    private static final List<String> OF_ANALYSIS = List.of("arrow-threshold", "pair-mentions");

    private static final List<String> OF_CHECKS = List.of("max-reject-share", "updates");

    RunSettings {
        inputs = List.copyOf(inputs);
    }

    /**
     * Where that lies from which an analysis grows.
     *
     * @param folder all seed files
     * @param ownActors the user's own files of actors; null: none
     * @param sentimentModel the folder of the user's own model of pairs; null: the one that the program carries
     */
    record SeedFolders(
            String folder,
            @Nullable String ownActors,
            @Nullable String sentimentModel) {

        SeedBundle load() {
            SeedBundle seeds = SeedBundle.load(Path.of(folder));
            SeedBundle all = ownActors == null ? seeds : seeds.with(Path.of(ownActors));
            byte[] model = SentenceTask.PAIR_SENTIMENT.model(sentimentModel == null ? null : Path.of(sentimentModel));
            return model == null ? all : all.withPairModel(model);
        }
    }

    /**
     * How a run is carried out.
     *
     * @param maxRejectShare the share of rejects above which nothing is published, in [0, 1]
     * @param force whether a finished run is made anew
     * @param keepWork whether working tables stay
     * @param reuse whether something stays by which later runs over the grown corpus are short: the texts, too
     * @param tasks how many tasks share each piece of work; 0: by the size of the input and the number of cores
     * @param updates which records are articles where several have one address
     */
    record Control(double maxRejectShare, boolean force, boolean keepWork, boolean reuse, int tasks, Updates updates) {

        Control {
            if (!(maxRejectShare >= 0 && maxRejectShare <= 1)) {
                throw new IllegalArgumentException("Reject share " + maxRejectShare + " not in [0, 1]");
            }
            if (tasks < 0) {
                throw new IllegalArgumentException("Number of tasks " + tasks + " below 0");
            }
        }
    }

    /** The same settings over another input, read otherwise, and into another warehouse. */
    RunSettings over(List<String> otherInputs, ReadSettings otherRead, String otherWarehouse) {
        return new RunSettings(corpus, otherInputs, otherWarehouse, seeds, otherRead, analysis, models, control);
    }

    /** What later runs may use, and what it depends on; a setting that is not told of here is one of reading, to be safe. */
    Reusable reusable(SeedBundle seeds) {
        Map<String, String> reading = new TreeMap<>(named());
        Map<String, String> analysis = new TreeMap<>(seeds.digests());
        OF_ANALYSIS.forEach(name -> analysis.put(name, String.valueOf(reading.remove(name))));
        OF_CHECKS.forEach(reading::remove);
        reading.put("code", CodeVersion.digest());
        return new Reusable(reading, analysis);
    }

    /** The settings that rows depend on, by name: another value is another run. */
    Map<String, String> named() {
        Map<String, String> named = new TreeMap<>();
        named.put("arrow-threshold", Double.toString(analysis.arrowThreshold()));
        named.putAll(models.named(analysis.open()));
        named.put("field", new TreeMap<>(read.fields()).toString());
        named.put("format", String.valueOf(read.format()));
        named.put("max-record-bytes", Long.toString(read.maxRecordBytes()));
        named.put("max-reject-share", Double.toString(control.maxRejectShare()));
        named.put("pair-mentions", Boolean.toString(analysis.pairMentions()));
        named.put("path-template", String.valueOf(read.pathTemplate()));
        named.put("source", String.valueOf(read.sourceName()));
        named.put("updates", control.updates().name().toLowerCase(Locale.ROOT));
        return named;
    }
}
