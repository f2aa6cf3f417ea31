package io.entente.job;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The run up to the stage {@code READ}: with the same flags, the next job goes on from there. */
@Command(
        name = "read",
        description = "Reads articles into the working tables of a run, and says what became of every record.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ReadJob implements Callable<Integer> {

    @Mixin
    private RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        return RunJob.run(options.settings(), StageName.READ, "read");
    }
}
