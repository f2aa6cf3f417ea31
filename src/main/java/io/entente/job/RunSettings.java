package io.entente.job;

import io.entente.analysis.AnalysisSettings;
import io.entente.corpus.ReadSettings;
import io.entente.seed.SeedBundle;
import java.nio.file.Path;
import java.util.List;
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
     * @param tasks how many tasks share each piece of work; 0: by the size of the input and the number of cores
     */
    record Control(double maxRejectShare, boolean force, boolean keepWork, int tasks) {

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
        return named;
    }
}
