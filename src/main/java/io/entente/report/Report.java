package io.entente.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.storage.Manifest;
import io.entente.storage.RunFolder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes a page of a published run: one file of HTML that needs no other file and no network. */
public final class Report {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_NULL);

    private final RunFolder folder;
    private final Manifest manifest;

    /** A report of a run with this manifest. */
    public Report(RunFolder folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * A page, and what it shows of how much.
     *
     * @param pairsFound pairs of whom something is said
     */
    public record Page(String html, long pairs, long pairsFound, long actors, long actorsFound, long sentences) {}

    /** What a page says of the run. */
    record About(
            String runId,
            String corpus,
            Map<String, String> versions,
            String threshold,
            long files,
            Manifest.Records records,
            Map<String, Long> skipped) {}

    /** What a page leaves out; {@code rowLimit} is of cells. */
    record Cuts(
            long pairs,
            long pairsFound,
            long actors,
            long actorsFound,
            int sentencesOfAnArrow,
            int sources,
            long otherSources,
            boolean fullOfCells) {}

    /** All that a page carries. */
    record Content(
            About run,
            ReportScope scope,
            Cuts cuts,
            CorpusFacts facts,
            QualityFacts quality,
            List<ActorRow> actors,
            PairColumns pairs,
            List<EvidenceSentence> sentences,
            Map<String, ArticleCopies> copies) {}

    /** The page about some of the run, no longer than the limits say. */
    public Page page(ReportScope scope, ReportLimits limits) {
        PairChoice choice = PairChoice.of(folder, scope, limits.pairs());
        PairCells cells = PairCells.of(folder, scope, choice, limits);
        PairChoice shown = cells.choice();
        List<EvidenceSentence> sentences = PairSentences.of(folder, scope, shown, limits.sentences());
        Set<String> needed = new TreeSet<>(scope.actorIds());
        shown.pairs().forEach(pair -> needed.addAll(List.of(pair.first(), pair.second())));
        ActorRow.Chosen actors = ActorRow.of(folder, scope, needed, limits.actors());
        Set<String> clusters = new TreeSet<>();
        sentences.forEach(sentence -> clusters.add(sentence.cluster()));
        Cuts cuts = new Cuts(
                shown.pairs().size(),
                shown.found(),
                actors.rows().size(),
                actors.found(),
                limits.sentences(),
                cells.sources().size(),
                cells.otherSources(),
                shown.pairs().size() < choice.pairs().size());
        Content content = new Content(
                about(),
                scope,
                cuts,
                CorpusFacts.of(folder, cells.sources()),
                QualityFacts.of(folder),
                actors.rows(),
                PairColumns.of(cells, PairMonths.of(folder, scope, shown)),
                sentences,
                ArticleCopies.of(folder, clusters));
        return new Page(
                PageText.of("Entente: " + manifest.corpus(), json(content)),
                cuts.pairs(),
                cuts.pairsFound(),
                cuts.actors(),
                cuts.actorsFound(),
                sentences.size());
    }

    private About about() {
        return new About(
                manifest.runId(),
                manifest.corpus(),
                manifest.versions(),
                manifest.settings().getOrDefault("arrow-threshold", ""),
                manifest.input().files(),
                manifest.records(),
                manifest.skipped());
    }

    private static String json(Content content) {
        try {
            return MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the data of a page", e);
        }
    }
}
