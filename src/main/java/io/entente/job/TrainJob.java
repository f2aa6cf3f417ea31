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
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits a model to labelled files. */
@Command(
        name = "train",
        description =
                "Fits a model: names, from sentences with marked names (JSON Lines with text and entities, or .iob2).",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TrainJob implements Callable<Integer> {

    private static final String NAMES = "names";

    @Parameters(index = "0", description = "What to fit: " + NAMES + ".")
    private String task = "";

    @Option(names = "--input", required = true, arity = "1..*", description = "Labelled files.")
    private List<Path> inputs = List.of();

    @Option(names = "--output", required = true, description = "Model to write.")
    private Path output = Path.of("");

    @Option(names = "--seeds", description = "Folder of the seed files. Default: seeds.")
    private @Nullable Path seeds;

    @Override
    public Integer call() throws IOException {
        if (!task.equals(NAMES)) {
            throw new UserException("'" + task + "' cannot be fitted: " + NAMES + " can");
        }
        List<LabelledText> texts = new ArrayList<>();
        for (Path input : inputs) {
            if (!Files.isReadable(input)) {
                throw new UserException("Cannot read " + input);
            }
            texts.addAll(LabelledNames.read(input));
        }
        SeedBundle bundle = SeedBundle.load(seeds == null ? Home.find().seeds() : seeds);
        NameTrainer trainer = new NameTrainer(NameSeeds.lexicon(bundle), NameTrainer.Settings.DEFAULT);
        try (OutputStream file = Files.newOutputStream(output)) {
            trainer.fit(texts).write(file);
        }
        return ExitCode.DONE;
    }
}
