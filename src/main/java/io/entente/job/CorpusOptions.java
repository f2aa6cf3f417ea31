package io.entente.job;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags by which every job finds a corpus. */
final class CorpusOptions {

    private static final String SAMPLE = "sample";

    @Option(
            names = "--corpus",
            paramLabel = "NAME",
            description = "Name of the corpus: a folder of the warehouse. Default: sample, or the name of the input.")
    private @Nullable String corpus;

    @Option(
            names = "--warehouse",
            paramLabel = "DIR",
            description = "Where the tables are, on any storage that Spark reaches. Default: target/warehouse.")
    private @Nullable String warehouse;

    String warehouse() {
        return warehouse == null ? Home.find().warehouse().toString() : warehouse;
    }

    /** The given name, else a name made of the first input's, else that of the sample. */
    String corpus(@Nullable String firstInput) {
        String name = corpus != null ? corpus : firstInput == null ? SAMPLE : nameOf(firstInput);
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
            throw new UserException("'" + name
                    + "' is no name of a corpus: use letters, digits, dots, hyphens and underscores in --corpus");
        }
        return name;
    }

    private static String nameOf(String input) {
        String path = input.replaceAll("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1)
                .replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceAll("^[^A-Za-z0-9]+", "");
    }
}
