package io.entente.job;

import io.entente.name.LabelledText;
import io.entente.name.NameTrainer;
import io.entente.seed.NameSeeds;
import io.entente.seed.SeedBundle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fits the tagger of names to sentences with marked names. */
final class NamesTraining {

    /** The name in arguments. */
    static final String TASK = "names";

    private static final String FILE = "names.model";

    private final SeedBundle seeds;

    NamesTraining(SeedBundle seeds) {
        this.seeds = seeds;
    }

    /** Writes the model to a folder; the same files give the same bytes. */
    void train(List<Path> inputs, Path output) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (Path input : inputs) {
            if (!Files.isReadable(input)) {
                throw new UserException("Cannot read " + input);
            }
            texts.addAll(LabelledNames.read(input));
        }
        NameTrainer trainer = new NameTrainer(NameSeeds.lexicon(seeds), NameTrainer.Settings.DEFAULT);
        try (OutputStream file = Files.newOutputStream(output.resolve(FILE))) {
            trainer.fit(texts).write(file);
        }
        System.out.println("Wrote " + output.resolve(FILE) + ".");
    }
}
