package io.entente.seed;

import io.entente.text.Fingerprint;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The seed files as they travel to where articles are analysed: name to content.
 *
 * @param files names relative to the seeds folder, with forward slashes
 */
public record SeedBundle(Map<String, String> files) implements Serializable {

    /** The files an analysis needs. */
    public static final List<String> NEEDED = List.of(
            "actors/actors.csv",
            "actors/aliases.csv",
            "actors/given_names.csv",
            "actors/homonyms.csv",
            "actors/name_words.csv",
            "actors/nominals.csv",
            "actors/offices.csv",
            "actors/places.csv",
            "actors/stop_phrases.csv",
            "actors/titles.csv",
            "actors/women.csv",
            "lexicon/acts.csv",
            "lexicon/cues.csv",
            "lexicon/events.csv",
            "lexicon/government.csv",
            "lexicon/hypotheticals.csv",
            "lexicon/negators.csv",
            "lexicon/polarity.csv",
            "lexicon/reporting.csv");

    private static final String ACTORS = "actors/";
    private static final String OWN = "own/";
    /** Under this name a user's own model of pairs travels, in Base64. */
    static final String PAIR_MODEL = "models/pair-sentiment.model";

    public SeedBundle {
        files = new TreeMap<>(files);
    }

    /** Reads the files of a seeds folder; a missing one is a {@link SeedException}. */
    public static SeedBundle load(Path folder) {
        Map<String, String> files = new TreeMap<>();
        for (String name : NEEDED) {
            Path file = folder.resolve(name);
            try {
                files.put(name, Files.readString(file));
            } catch (IOException e) {
                throw new SeedException("Cannot read the seed file " + file + ": give its folder with --seeds");
            }
        }
        return new SeedBundle(files);
    }

    /** These seeds with the user's own actor files over them; a folder with none of them is a {@link SeedException}. */
    public SeedBundle with(Path own) {
        Map<String, String> all = new TreeMap<>(files);
        for (String name : NEEDED) {
            Path file = own.resolve(name.substring(name.indexOf('/') + 1));
            if (name.startsWith(ACTORS) && Files.isRegularFile(file)) {
                try {
                    all.put(OWN + file.getFileName(), Files.readString(file));
                } catch (IOException e) {
                    throw new SeedException("Cannot read " + file + ": " + e.getMessage());
                }
            }
        }
        if (all.size() == files.size()) {
            throw new SeedException(
                    "No file of actors in " + own + ": give a folder with actors.csv, aliases.csv or another");
        }
        return new SeedBundle(all);
    }

    /** The same files with a model of pairs in place of the one that the program carries. */
    public SeedBundle withPairModel(byte[] model) {
        Map<String, String> more = new TreeMap<>(files);
        more.put(PAIR_MODEL, Base64.getEncoder().encodeToString(model));
        return new SeedBundle(more);
    }

    /** A digest of each file, by the file's name as users know it. */
    public Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        files.forEach((name, content) -> digests.put("seeds/" + name, Fingerprint.of(content)));
        return digests;
    }

    /** A digest of all contents: another one means that results may differ. */
    public String digest() {
        List<String> parts = new ArrayList<>();
        files.forEach((name, content) -> {
            parts.add(name);
            parts.add(content);
        });
        return Fingerprint.of(parts.toArray(String[]::new));
    }

    SeedRows rows(String name) {
        String content = files.get(name);
        if (content == null) {
            throw new SeedException("No seed file " + name);
        }
        return SeedRows.parse(name, content);
    }

    /** The user's own rows of a file; empty where there is none. */
    Optional<SeedRows> ownRows(String name) {
        return Optional.ofNullable(files.get(OWN + name)).map(content -> SeedRows.parse("--actors " + name, content));
    }
}
